import { comparable } from '../near-match';
import { activeWords, Steps } from './import-sheets';
import { MergeContext, ownIds } from './merge-context';
import { PlannedLevel, PlannedPerson } from './organization-plan';

const HIGHEST_RANK = 100;

/** Levels by id, else by title, else by place. */
export function* mergeLevels(context: MergeContext): Steps<void> {
  const { levels } = context;
  const ids = ownIds(context.readers.levels, (reader, id) => {
    const stored = levels.storedRow(id);
    return stored ? Number(comparable(reader.shown('leaderTitle') ?? '') === comparable(stored.leaderTitle)) : -1;
  });
  const idByTitle = new Map(levels.all.map(({ id, leaderTitle }) => [comparable(leaderTitle), id]));
  const idByRank = new Map(levels.all.map(({ id, rank }) => [rank, id]));
  for (const reader of context.readers.levels) {
    yield;
    const rank = reader.wholeNumber('rank', HIGHEST_RANK);
    const leaderTitle = reader.text('leaderTitle', 100);
    if (rank === undefined || leaderTitle === undefined) continue;
    const ofRank = idByRank.get(rank);
    const renamed = ofRank === undefined || context.origin('levels', ofRank) ? undefined : ofRank;
    const id = ids.get(reader) ?? idByTitle.get(comparable(leaderTitle)) ?? renamed ?? levels.newId();
    idByTitle.set(comparable(leaderTitle), id);
    if (context.origin('levels', id)) reader.fault('leaderTitle', 'level-twice');
    else levels.put({ id, rank, leaderTitle });
    context.isAbout(reader, 'levels', id);
  }
  const nameOf = ({ leaderTitle }: PlannedLevel): string => leaderTitle;
  context.reportDuplicates('levels', levels.all, { keyOf: ({ rank }) => String(rank), nameOf, field: 'rank', code: 'rank-twice' });
  context.reportDuplicates('levels', levels.all, {
    keyOf: (level) => comparable(nameOf(level)),
    nameOf,
    field: 'leaderTitle',
    code: 'level-twice',
  });
}

/** People by id, else by user name. Roles are not the file's to give. */
export function* mergePersons(context: MergeContext): Steps<void> {
  const { persons } = context;
  const ids = ownIds(context.readers.persons, (reader, id) => {
    const stored = persons.storedRow(id);
    return stored ? Number(comparable(reader.shown('userName') ?? '') === stored.userName) : -1;
  });
  const idByUserName = new Map(persons.all.map(({ id, userName }) => [userName, id]));
  for (const reader of context.readers.persons) {
    yield;
    const written = reader.text('userName', 200);
    const name = reader.text('name', 200);
    const userName = written === undefined ? undefined : comparable(written);
    if (userName === undefined || name === undefined) continue;
    if (/\s/u.test(userName) || /^@|@$|@.*@|@[^.]*$/.test(userName)) reader.fault('userName', 'user-name-incomplete');
    const id = ids.get(reader) ?? idByUserName.get(userName) ?? persons.newId();
    if (context.origin('persons', id)) reader.fault('userName', 'person-twice');
    else {
      const former: PlannedPerson | undefined = persons.get(id);
      const title = reader.has('title') ? reader.shown('title') || null : (former?.title ?? null);
      const active = reader.has('active') && reader.shown('active') !== '' ? reader.oneOf('active', activeWords) : (former?.active ?? true);
      if (title !== null && title.length > 200) reader.fault('title', 'text-too-long', { length: 200 });
      persons.put({ id, userName, name, title, active: active ?? true });
      idByUserName.set(userName, id);
    }
    context.isAbout(reader, 'persons', id);
  }
  context.reportDuplicates('persons', persons.all, {
    keyOf: ({ userName }) => userName,
    nameOf: ({ name }) => name,
    field: 'userName',
    code: 'person-twice',
  });
}
