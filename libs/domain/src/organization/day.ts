/** A calendar day in Europe/Oslo as `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** Half-open interval of days: from and including `validFrom`, up to but not including `validTo` (null: open-ended). */
export interface DayInterval {
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

const DAY_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for an existing calendar day written `YYYY-MM-DD`; 2026-02-31 is not one. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== 'string') return false;
  const parts = DAY_PATTERN.exec(text);
  if (!parts) return false;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const asDate = new Date(Date.UTC(year, month - 1, date));
  return asDate.getUTCFullYear() === year && asDate.getUTCMonth() === month - 1 && asDate.getUTCDate() === date;
}

/** The day `count` days after (or, negative, before) `day`. */
export function addDays(day: Day, count: number): Day {
  const asDate = new Date(`${day}T00:00:00Z`);
  asDate.setUTCDate(asDate.getUTCDate() + count);
  return asDate.toISOString().slice(0, 10);
}

/** The same date `count` years later; 1 March for a 29 February that is not there. */
export function addYears(day: Day, count: number): Day {
  const asDate = new Date(`${day}T00:00:00Z`);
  asDate.setUTCFullYear(asDate.getUTCFullYear() + count);
  return asDate.toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether the interval holds on the day. */
export function isValidOn(interval: DayInterval, day: Day): boolean {
  return interval.validFrom <= day && (interval.validTo === null || day < interval.validTo);
}

/** Whether two half-open intervals share at least one day. */
export function overlaps(a: DayInterval, b: DayInterval): boolean {
  return (b.validTo === null || a.validFrom < b.validTo) && (a.validTo === null || b.validFrom < a.validTo);
}
