import { comparable } from '../near-match';
import { groupedBy } from '../timeline';
import { Steps } from './import-sheets';
import { MergeContext, ownIds, References } from './merge-context';
import { beginsWith } from './organization-plan';
import { RowReader } from './row-reader';

/**
 * Units and their placements. A row is one span of days in one place, so that a unit which was moved has several rows with one code.
 * @returns unit by row, for rows whose unit could be told.
 */
export function* mergeUnits(context: MergeContext): Steps<ReadonlyMap<RowReader, number>> {
  const { units, placements, levels } = context;
  const ids = ownIds(context.readers.units, (reader, id) => {
    const stored = placements.storedRow(id);
    const unit = stored && units.storedRow(stored.unitId);
    if (!stored || !unit) return -1;
    return (
      Number(comparable(reader.shown('code') ?? '') === comparable(unit.code)) + Number(beginsWith(stored, reader.day('validFrom') ?? ''))
    );
  });
  const titles = new References(levels.all.map(({ id, leaderTitle }) => ({ id, key: leaderTitle, name: leaderTitle })));
  const unitOf = new Map<RowReader, number>();
  const idByCode = new Map(units.all.map(({ id, code }) => [comparable(code), id]));
  // Rows that are known by their id come first: what they are called now is then known to the others.
  for (const reader of [...context.readers.units].sort((a, b) => Number(ids.has(b)) - Number(ids.has(a)))) {
    yield;
    const code = reader.text('code', 60);
    const name = reader.text('name', 200);
    const level = reader.text('level', 100);
    const levelId =
      level === undefined ? undefined : titles.find(reader, 'level', level, { unknown: 'level-unknown', ambiguous: 'level-twice' });
    if (code === undefined) continue;
    const placement = placements.storedRow(ids.get(reader) ?? null);
    const id = placement?.unitId ?? idByCode.get(comparable(code)) ?? units.newId();
    const told = context.origin('units', id) && units.get(id);
    context.isAbout(reader, 'units', id);
    if (told && (comparable(told.code) !== comparable(code) || (name !== undefined && told.name !== name))) {
      reader.fault('code', 'duplicate-code', { name: told.name });
      continue;
    }
    if (!told) units.put({ id, code, name: name ?? code, levelId: levelId ?? 0 });
    else if (levelId !== undefined && told.levelId !== levelId && told.levelId !== 0) reader.fault('level', 'unit-on-two-levels');
    idByCode.set(comparable(code), id);
    unitOf.set(reader, id);
  }
  context.reportDuplicates('units', units.all, {
    keyOf: ({ code }) => comparable(code),
    nameOf: ({ name }) => name,
    field: 'code',
    code: 'duplicate-code',
  });
  yield* mergePlacements(context, ids, unitOf);
  return unitOf;
}

function* mergePlacements(context: MergeContext, ids: ReadonlyMap<RowReader, number>, unitOf: ReadonlyMap<RowReader, number>): Steps<void> {
  const { placements } = context;
  const references = unitReferences(context);
  const byUnit = groupedBy(placements.all, ({ unitId }) => unitId);
  for (const reader of context.readers.units) {
    yield;
    const unitId = unitOf.get(reader);
    const parent = reader.shown('parent');
    const own = ids.get(reader);
    const span = reader.span(placements.storedRow(own ?? null)?.validTo ?? null);
    if (unitId === undefined || parent === undefined) continue;
    const parentUnitId =
      parent === '' ? null : references.find(reader, 'parent', parent, { unknown: 'unit-unknown', ambiguous: 'unit-ambiguous' });
    if (span === undefined || parentUnitId === undefined) continue;
    const known = byUnit.get(unitId)?.find(({ id, validFrom }) => validFrom === span.validFrom && !context.origin('placements', id))?.id;
    const id = own ?? known ?? placements.newId();
    placements.put({ id, unitId, parentUnitId, ...span });
    context.isAbout(reader, 'placements', id);
  }
}

/** Units as cells refer to them: by code, or by a name that only one has. */
export function unitReferences({ units }: MergeContext): References {
  return new References(units.all.map(({ id, code, name }) => ({ id, key: code, name })));
}
