import { Day } from '../organization';

/** A month that the controller has closed, and the day they did. */
export interface ClosedMonthFact {
  readonly month: number;
  readonly closedOn: Day;
}

/** The last month that is to date on a day (domain §5); 0 when none was closed by then. */
export function lastClosedMonth(closed: readonly ClosedMonthFact[], day: Day): number {
  return closed.reduce((last, { month, closedOn }) => (closedOn <= day && month > last ? month : last), 0);
}

export type MonthFault = 'month-not-over' | 'month-closed' | 'earlier-month-open' | 'month-open' | 'later-month-closed';

/** Why a month can't be closed, or null. Months close in order, when they are over, so that what is to date has no holes. */
export function closingFault(year: number, month: number, closed: readonly ClosedMonthFact[], today: Day): MonthFault | null {
  if (closed.some((other) => other.month === month)) return 'month-closed';
  const firstDayAfter = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  if (today < firstDayAfter) return 'month-not-over';
  return month > 1 && !closed.some((other) => other.month === month - 1) ? 'earlier-month-open' : null;
}

/** Why a month can't be opened again, or null: the last one closed is opened first. */
export function reopeningFault(month: number, closed: readonly ClosedMonthFact[]): MonthFault | null {
  if (!closed.some((other) => other.month === month)) return 'month-open';
  return closed.some((other) => other.month > month) ? 'later-month-closed' : null;
}
