import type { Day } from '@kaskade/domain';
import type { Conversation, Talk } from '../model';

/** The fixed talks of the template that have no date in their month yet. */
export function undatedTalks(talks: readonly Talk[], conversations: readonly Conversation[]): Talk[] {
  return talks.filter(
    ({ id, month }) => !conversations.some(({ talkId, plannedOn }) => talkId === id && (month === null || monthOf(plannedOn) === month)),
  );
}

/** The first and last day that a talk may have in the period: its month's, or the whole period's. */
export function daysOfTalk(month: number | null, period: { validFrom: Day; validTo: Day }): { min: Day; max: Day } | null {
  if (month === null) return null;
  const year = Number(period.validFrom.slice(0, 4)) + (month < monthOf(period.validFrom) ? 1 : 0);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const start = `${year}-${String(month).padStart(2, '0')}`;
  return { min: `${start}-01`, max: `${start}-${last}` };
}

const monthOf = (day: Day): number => Number(day.slice(5, 7));
