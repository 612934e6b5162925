import { comparable } from '../near-match';
import { kindWords, Steps } from './import-sheets';
import { MergeContext, ownIds, References } from './merge-context';
import { unitReferences } from './merge-units';
import { beginsWith } from './organization-plan';

const UNIT_CODES = { unknown: 'unit-unknown', ambiguous: 'unit-ambiguous' };

/** Leaderships by id, else by unit, person, kind and first day. */
export function* mergeLeaders(context: MergeContext): Steps<void> {
  const { leaderships, persons } = context;
  const units = unitReferences(context);
  const people = new References(persons.all.map(({ id, userName, name }) => ({ id, key: userName, name })));
  const ids = ownIds(context.readers.leaders, (reader, id) => {
    const stored = leaderships.storedRow(id);
    return stored ? Number(beginsWith(stored, reader.day('validFrom') ?? '')) : -1;
  });
  const known = new Map(leaderships.all.map((row) => [keyOf(row), row.id]));
  for (const reader of context.readers.leaders) {
    yield;
    const [unit, person] = [reader.text('unit', 200), reader.text('person', 200)];
    const unitId = unit === undefined ? undefined : units.find(reader, 'unit', unit, UNIT_CODES);
    const personId =
      person === undefined
        ? undefined
        : people.find(reader, 'person', person, { unknown: 'person-unknown', ambiguous: 'person-ambiguous' });
    const kind = reader.oneOf('kind', kindWords);
    const former = leaderships.storedRow(ids.get(reader) ?? null);
    const span = reader.span(former?.validTo ?? null);
    const fte = reader.has('fte') ? reader.hundredths('fte') : (former?.fteHundredths ?? null);
    if (unitId === undefined || personId === undefined || kind === undefined || span === undefined || fte === undefined) continue;
    const row = { unitId, personId, kind, ...span, fteHundredths: fte };
    const id = ids.get(reader) ?? known.get(keyOf(row)) ?? leaderships.newId();
    if (context.origin('leaderships', id)) reader.fault('validFrom', 'row-twice');
    else leaderships.put({ id, ...row });
    known.set(keyOf(row), id);
    context.isAbout(reader, 'leaderships', id);
  }
}

/** Cost centres and their owners; a row without a unit names a centre that nobody owns yet. */
export function* mergeCostCentres(context: MergeContext): Steps<void> {
  const { costCentres, ownerships } = context;
  const units = unitReferences(context);
  const ids = ownIds(context.readers.costCentres, (reader, id) => {
    const stored = ownerships.storedRow(id);
    const centre = stored && costCentres.storedRow(stored.costCentreId);
    if (!stored || !centre) return -1;
    return (
      Number(comparable(reader.shown('code') ?? '') === comparable(centre.code)) + Number(beginsWith(stored, reader.day('validFrom') ?? ''))
    );
  });
  const idByCode = new Map(costCentres.all.map(({ id, code }) => [comparable(code), id]));
  const byBeginning = new Map(ownerships.all.map((row) => [`${row.costCentreId} ${row.validFrom}`, row.id]));
  for (const reader of context.readers.costCentres) {
    yield;
    const code = reader.text('code', 60);
    const name = reader.text('name', 200);
    const unit = reader.shown('unit');
    if (code === undefined || name === undefined || unit === undefined) continue;
    const former = ownerships.storedRow(ids.get(reader) ?? null);
    const costCentreId = former?.costCentreId ?? idByCode.get(comparable(code)) ?? costCentres.newId();
    const told = context.origin('costCentres', costCentreId) && costCentres.get(costCentreId);
    if (told && (told.code !== code || told.name !== name)) reader.fault('code', 'cost-centre-told-twice', { name: told.name });
    else costCentres.put({ id: costCentreId, code, name });
    idByCode.set(comparable(code), costCentreId);
    context.isAbout(reader, 'costCentres', costCentreId);
    if (unit === '') continue;
    const unitId = units.find(reader, 'unit', unit, UNIT_CODES);
    const span = reader.span(former?.validTo ?? null);
    if (unitId === undefined || span === undefined) continue;
    const known = byBeginning.get(`${costCentreId} ${span.validFrom}`);
    const free = known === undefined || context.origin('ownerships', known) ? undefined : known;
    const id = ids.get(reader) ?? free ?? ownerships.newId();
    ownerships.put({ id, costCentreId, unitId, ...span });
    context.isAbout(reader, 'ownerships', id);
  }
  context.reportDuplicates('costCentres', costCentres.all, {
    keyOf: ({ code }) => comparable(code),
    nameOf: ({ name }) => name,
    field: 'code',
    code: 'cost-centre-told-twice',
  });
}

function keyOf({ unitId, personId, kind, validFrom }: { unitId: number; personId: number; kind: string; validFrom: string }): string {
  return `${unitId} ${personId} ${kind} ${validFrom}`;
}
