import { Change, Day, DayInterval, Placement, PlacementIndex, RankOf, rowChanges } from '@kaskade/domain';
import { Database, Transaction } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';
import { SqlSource } from './sql';

/** A placement as it is stored; one without an id is new. */
export type StoredPlacement = Placement & { readonly id?: number };

/**
 * Lets one change of the organization's shape through at a time: two moves that are right each by itself can make a cycle together. On
 * SQLite the writers stand in line anyway.
 */
export async function inTurn(tx: Transaction, database: Database): Promise<void> {
  if (database.engine !== 'sqlite') await tx.query('SELECT id FROM level ORDER BY id FOR UPDATE');
}

/** Every placement there is: one statement. */
export async function loadPlacements(source: SqlSource): Promise<StoredPlacement[]> {
  return source.query<StoredPlacement>('SELECT id, unitId, parentUnitId, validFrom, validTo FROM placement');
}

/** Every placement, to be asked about any day. */
export async function loadPlacementIndex(source: SqlSource): Promise<PlacementIndex<StoredPlacement>> {
  return new PlacementIndex(await loadPlacements(source));
}

/** The rank of every unit's level: one statement. */
export async function loadRanks(source: SqlSource): Promise<RankOf> {
  const rows = await source.query<{ id: number; rank: number }>('SELECT u.id, v.rank FROM unit u JOIN level v ON v.id = u.levelId');
  const ranks = new Map(rows.map(({ id, rank }) => [id, rank]));
  return (unitId) => ranks.get(unitId);
}

/** The rows after a change that the rules accept. @throws Problem 400 that names the field, with units and persons by name. */
export async function expectAccepted<T>(source: SqlSource, change: Change<T>): Promise<readonly T[]> {
  if (change.rows) return change.rows;
  const { field, code, day, unitId, personId } = change.refusal;
  const [unit] = unitId === undefined ? [] : await source.query<{ name: string }>('SELECT name FROM unit WHERE id = ?', [unitId]);
  const [person] = personId === undefined ? [] : await source.query<{ name: string }>('SELECT name FROM person WHERE id = ?', [personId]);
  throw Problem.invalid({ field, code, params: { day: day ? dayInWords(day) : '', unit: unit?.name ?? '', person: person?.name ?? '' } });
}

/** Writes the difference between the stored and the wanted rows; a change of one unit touches a handful. */
export async function saveRows<R extends DayInterval & { readonly id: number }, T extends DayInterval & { readonly id?: number }>(
  tx: Transaction,
  entity: new () => R,
  stored: readonly T[],
  wanted: readonly T[],
  sayTheSame: (a: T, b: T) => boolean,
): Promise<void> {
  const { added, changed, removedIds } = rowChanges(stored, wanted, sayTheSame);
  for (const id of removedIds) await tx.deleteWhere(entity, { id } as Partial<R>);
  for (const { id, ...values } of changed) await tx.updateWhere(entity, { id } as Partial<R>, values as unknown as Partial<Omit<R, 'id'>>);
  for (const { id: _, ...values } of added) await tx.insert(entity, values as unknown as Omit<R, 'id'>);
}

/** `2026-05-17` → `17.05.2026`. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}
