import { addDays, Day } from '../../organization';
import { AgreementViolation } from '../violation';

/** More than two a month is no plan of conversations. */
export const MOST_CONVERSATIONS = 24;

/**
 * Whether the parties may agree on a conversation that day: the period's, or up to a year before its first day or after its last.
 * @param period half-open
 */
export function checkConversationDay(plannedOn: Day, period: { readonly validFrom: Day; readonly validTo: Day }): AgreementViolation[] {
  const [from, to] = [inYears(period.validFrom, -1), inYears(addDays(period.validTo, -1), 1)];
  return plannedOn >= from && plannedOn <= to ? [] : [{ field: 'plannedOn', code: 'conversation-far-from-period', params: { from, to } }];
}

function inYears(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  // 29 February is of leap years alone.
  return `${year}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
}
