import { addDays, Day, DayInterval, isValidOn, overlaps } from './day';

/** The later of two days. */
export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** The earlier of two ends; null is open-ended, later than any day. */
export function earlierEnd(a: Day | null, b: Day | null): Day | null {
  if (a === null) return b;
  return b === null || a < b ? a : b;
}

/** Whether an interval holds on at least one day. */
export function isInterval({ validFrom, validTo }: DayInterval): boolean {
  return validTo === null || validFrom < validTo;
}

/** Whether an interval still holds on the day or later. */
export function reaches(interval: DayInterval, since: Day): boolean {
  return interval.validTo === null || interval.validTo > since;
}

/** The last day an interval holds, as people say it ("til og med"); null: open-ended. */
export function lastDayOf({ validTo }: DayInterval): Day | null {
  return validTo === null ? null : addDays(validTo, -1);
}

/** The intervals in the order of their beginnings. */
export function inOrder<T extends DayInterval>(intervals: readonly T[]): T[] {
  return [...intervals].sort((a, b) => (a.validFrom < b.validFrom ? -1 : a.validFrom > b.validFrom ? 1 : 0));
}

/**
 * Each row that shares a day with one that begins before it, with that one (of several, the one that lasts longest).
 * One walk, since a file may say the same of one unit thousands of times.
 */
export function earlierOverlaps<T extends DayInterval>(rows: readonly T[]): Map<T, T> {
  const found = new Map<T, T>();
  let longest: T | undefined;
  for (const row of inOrder(rows)) {
    if (!isInterval(row)) continue;
    if (longest && overlaps(longest, row)) found.set(row, longest);
    if (!longest || (longest.validTo !== null && (row.validTo === null || row.validTo > longest.validTo))) longest = row;
  }
  return found;
}

/** The rows by a key, in their order. */
export function groupedBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The first day of `span` that none of the intervals covers; null when they cover all of it. @param intervals in the order of their beginnings. */
export function firstGap(span: DayInterval, intervals: readonly DayInterval[]): Day | null {
  let day: Day = span.validFrom;
  for (const interval of intervals) {
    if (!overlaps(interval, { validFrom: day, validTo: span.validTo })) continue;
    if (interval.validFrom > day) return day;
    if (interval.validTo === null || (span.validTo !== null && interval.validTo >= span.validTo)) return null;
    day = interval.validTo;
  }
  return day;
}

/**
 * What a row says, changed from a day on: the row that holds on the day is split, and the new one holds for the rest of its span, so that
 * what is already planned for later stays planned. Where nothing holds on the day, the new row holds up to the next one.
 * Neighbours that say the same become one row, so that a change which is taken back leaves no trace of seams.
 * @param make the new row for its span; null: nothing holds there any more.
 */
export function changeFrom<T extends DayInterval>(
  rows: readonly T[],
  validFrom: Day,
  make: (span: DayInterval, former: T | null) => T | null,
  sayTheSame: (a: T, b: T) => boolean,
): T[] {
  const former = rows.find((row) => isValidOn(row, validFrom)) ?? null;
  const next = inOrder(rows).find((row) => row.validFrom > validFrom);
  const changed = make({ validFrom, validTo: former ? former.validTo : (next?.validFrom ?? null) }, former);
  const before = former && former.validFrom < validFrom ? [{ ...former, validTo: validFrom }] : [];
  return joined([...rows.filter((row) => row !== former), ...before, ...(changed ? [changed] : [])], sayTheSame);
}

/** Ends everything on a day: what holds then stops, what was to begin later never does. */
export function endFrom<T extends DayInterval>(rows: readonly T[], validFrom: Day): T[] {
  return rows.filter((row) => row.validFrom < validFrom).map((row) => ({ ...row, validTo: earlierEnd(row.validTo, validFrom) }));
}

function joined<T extends DayInterval>(rows: readonly T[], sayTheSame: (a: T, b: T) => boolean): T[] {
  const result: T[] = [];
  for (const row of inOrder(rows)) {
    const last = result.at(-1);
    if (last && last.validTo === row.validFrom && sayTheSame(last, row)) result[result.length - 1] = { ...last, validTo: row.validTo };
    else result.push(row);
  }
  return result;
}

/** A stored row; one without an id is new. */
export interface StoredRow {
  readonly id?: number;
}

/** What must be written to get from the stored rows to the wanted ones. */
export interface RowChanges<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removedIds: readonly number[];
}

/** Compares by id; `sayTheSame` tells whether a row with the same id is unchanged. A wanted row whose id stands twice is new the second time. */
export function rowChanges<T extends StoredRow & DayInterval>(
  stored: readonly T[],
  wanted: readonly T[],
  sayTheSame: (a: T, b: T) => boolean,
): RowChanges<T> {
  const storedById = new Map(stored.map((row) => [row.id, row]));
  const kept = new Set<number | undefined>();
  const added: T[] = [];
  const changed: T[] = [];
  for (const row of wanted) {
    const before = row.id === undefined || kept.has(row.id) ? undefined : storedById.get(row.id);
    if (!before) added.push(row);
    else {
      kept.add(row.id);
      if (before.validFrom !== row.validFrom || before.validTo !== row.validTo || !sayTheSame(before, row)) changed.push(row);
    }
  }
  return { added, changed, removedIds: stored.flatMap(({ id }) => (id === undefined || kept.has(id) ? [] : [id])) };
}
