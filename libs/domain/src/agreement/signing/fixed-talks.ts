import { Day } from '../../organization';

/**
 * The fixed talks that an agreement has time for: those whose month comes in its period from the day that it was opened. Who becomes leader in
 * August does not agree on a talk in June.
 * @param openedOn of the agreement; @param validTo first day after its period
 */
export function talksAhead<T extends { readonly month: number | null }>(
  talks: readonly T[],
  openedOn: Day,
  { validFrom, validTo }: { readonly validFrom: Day; readonly validTo: Day },
): T[] {
  const months = monthsBetween(openedOn > validFrom ? openedOn : validFrom, validTo);
  return talks.filter(({ month }) => month === null || months.has(month));
}

/** The months, 1–12, that have days from the first day on and before the end. */
function monthsBetween(first: Day, end: Day): Set<number> {
  const months = new Set<number>();
  let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))];
  while (months.size < 12 && `${year}-${String(month).padStart(2, '0')}-01` < end) {
    months.add(month);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}
