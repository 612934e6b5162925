import { OrganizationPlan } from '@kaskade/domain';
import {
  CostCentre,
  CostCentreOwnership,
  keptFields,
  LeadershipRow,
  Level,
  Person,
  PlacementRow,
  Transaction,
  Unit,
} from '@kaskade/persistence';
import { endSessionsOfInactive } from '@kaskade/platform';
import { placeholders, searchable, SqlSource } from '../change/sql';

/** Rows in one statement: far under the limits of placeholders on both engines. */
const ROWS_PER_STATEMENT = 100;

/** A stored row's new values by column; a version is counted up where the table has one. */
type RowValues = { readonly id: number } & Readonly<Record<string, string | number | boolean | null>>;

/** id in the plan → id in the database; ids of stored rows stand for themselves. */
type Ids = (id: number) => number;

/** Writes what an import plans, in statements of many rows; keys of changed rows go by way of a value nobody has, so that two rows may swap them. */
export async function writePlan(tx: Transaction, plan: OrganizationPlan): Promise<void> {
  const levelIds = await writeKeyed(tx, { table: 'level', key: 'rank', temporary: (id) => -id }, plan.levels, (rows) =>
    tx.insertMany(
      Level,
      rows.map(({ rank, leaderTitle }) => ({ rank, leaderTitle, version: 1 })),
    ),
  );
  const unitPlan = {
    added: plan.units.added.map((row) => ({ ...row, searchName: searchable(row.name), levelId: levelIds(row.levelId) })),
    changed: plan.units.changed.map((row) => ({ ...row, searchName: searchable(row.name), levelId: levelIds(row.levelId) })),
  };
  const unitIds = await writeKeyed(tx, { table: 'unit', key: 'code', temporary: (id) => `~${id}~` }, unitPlan, (rows) =>
    tx.insertMany(
      Unit,
      rows.map(({ code, name, searchName, levelId }) => ({ code, name, searchName, levelId, version: 1 })),
    ),
  );
  const personPlan = {
    added: plan.persons.added.map((row) => ({ ...row, searchName: searchable(row.name) })),
    changed: plan.persons.changed.map((row) => ({ ...row, searchName: searchable(row.name) })),
  };
  const personIds = await writeKeyed(tx, { table: 'person', key: 'userName', temporary: (id) => `~${id}~` }, personPlan, (rows) =>
    tx.insertMany(
      Person,
      rows.map(({ id: _, ...person }) => ({ ...person, roles: [], locale: 'nb', version: 1 })),
    ),
  );
  if (plan.persons.changed.some(({ active }) => !active)) await endSessionsOfInactive(tx);
  const centrePlan = {
    added: plan.costCentres.added.map((row) => ({ ...row, searchName: searchable(`${row.code} ${row.name}`) })),
    changed: plan.costCentres.changed.map((row) => ({ ...row, searchName: searchable(`${row.code} ${row.name}`) })),
  };
  const centreIds = await writeKeyed(tx, { table: 'cost_centre', key: 'code', temporary: (id) => `~${id}~` }, centrePlan, (rows) =>
    tx.insertMany(
      CostCentre,
      rows.map(({ code, name, searchName }) => ({ code, name, searchName, version: 1 })),
    ),
  );
  await writeDated(tx, plan, unitIds, personIds, centreIds);
}

/** Rows with dates belong to units and cost centres, whose versions they count up. */
async function writeDated(tx: Transaction, plan: OrganizationPlan, unitIds: Ids, personIds: Ids, centreIds: Ids): Promise<void> {
  const placed = <T extends { unitId: number; parentUnitId: number | null }>(row: T): T => ({
    ...row,
    unitId: unitIds(row.unitId),
    parentUnitId: row.parentUnitId === null ? null : unitIds(row.parentUnitId),
  });
  const led = <T extends { unitId: number; personId: number }>(row: T): T => ({
    ...row,
    unitId: unitIds(row.unitId),
    personId: personIds(row.personId),
  });
  const owned = <T extends { unitId: number; costCentreId: number }>(row: T): T => ({
    ...row,
    unitId: unitIds(row.unitId),
    costCentreId: centreIds(row.costCentreId),
  });
  const { placements, leaderships, ownerships } = plan;
  await tx.insertMany(PlacementRow, placements.added.map(placed).map(withoutId));
  await tx.insertMany(LeadershipRow, leaderships.added.map(led).map(withoutId));
  await tx.insertMany(CostCentreOwnership, ownerships.added.map(owned).map(withoutId));
  await updateMany(
    tx,
    'placement',
    placements.changed.map((row) => ({ ...placed(row) })),
  );
  await updateMany(
    tx,
    'leadership',
    leaderships.changed.map((row) => ({ ...led(row) })),
  );
  await updateMany(
    tx,
    'cost_centre_ownership',
    ownerships.changed.map((row) => ({ ...owned(row) })),
  );
  const ofUnits = [...placements.added, ...placements.changed, ...leaderships.added, ...leaderships.changed].map((row) => row.unitId);
  await countUp(tx, 'unit', ofUnits);
  await countUp(
    tx,
    'cost_centre',
    [...ownerships.added, ...ownerships.changed].map((row) => row.costCentreId),
  );
}

/** Changes and adds rows of a table with a unique key, and answers the ids of the added ones. */
async function writeKeyed<T extends { readonly id: number }>(
  tx: Transaction,
  { table, key, temporary }: { table: string; key: keyof T & string; temporary: (id: number) => string | number },
  { added, changed }: { added: readonly T[]; changed: readonly T[] },
  insert: (rows: readonly T[]) => Promise<void>,
): Promise<Ids> {
  await updateMany(
    tx,
    table,
    changed.map(({ id }) => ({ id, [key]: temporary(id) })),
  );
  await updateMany(
    tx,
    table,
    changed.map((row) => ({ ...row }) as unknown as RowValues),
  );
  await countUp(
    tx,
    table,
    changed.map(({ id }) => id),
  );
  await insert(added);
  const stored =
    added.length === 0
      ? []
      : await tx.query<{ id: number; keyValue: string | number }>(`SELECT t.id, t.${key} AS keyValue FROM ${table} t`);
  const idByKey = new Map(stored.map(({ id, keyValue }) => [keyValue, id]));
  const ids = new Map(added.map((row) => [row.id, idByKey.get(row[key] as string | number)!]));
  return (id) => ids.get(id) ?? id;
}

/** `UPDATE … SET column = CASE id WHEN … END`, a hundred rows a statement. */
async function updateMany(tx: Transaction, table: string, rows: readonly RowValues[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    const chunk = rows.slice(start, start + ROWS_PER_STATEMENT);
    const columns = Object.keys(chunk[0]!).filter((column) => column !== 'id');
    const cases = columns.map((column) => `\`${column}\` = CASE id ${chunk.map(() => 'WHEN ? THEN ?').join(' ')} END`);
    const values = columns.flatMap((column) => chunk.flatMap((row) => [row.id, asStored(row[column] ?? null)]));
    const ids = chunk.map(({ id }) => id);
    await tx.query(`UPDATE ${table} SET ${cases.join(', ')} WHERE id IN (${placeholders(ids)})`, [...values, ...ids]);
    tx.audit('update', table, null, { rows: chunk.map((row) => keptFields(table, row)) });
  }
}

/** Whoever has one of the rows open is told that it has changed. */
async function countUp(tx: SqlSource, table: string, ids: readonly number[]): Promise<void> {
  const stored = [...new Set(ids)].filter((id) => id > 0);
  for (let start = 0; start < stored.length; start += ROWS_PER_STATEMENT) {
    const chunk = stored.slice(start, start + ROWS_PER_STATEMENT);
    await tx.query(`UPDATE ${table} SET version = version + 1 WHERE id IN (${placeholders(chunk)})`, chunk);
  }
}

/** Booleans are numbers on both engines. */
function asStored(value: string | number | boolean | null): string | number | null {
  return typeof value === 'boolean' ? Number(value) : value;
}

function withoutId<T extends { readonly id: number }>({ id: _, ...rest }: T): Omit<T, 'id'> {
  return rest;
}
