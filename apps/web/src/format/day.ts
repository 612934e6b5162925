import { daysBetween, type Day } from '@kaskade/domain';

type DayStyle = 'full' | 'long' | 'short' | 'dated' | 'weekday';

const OPTIONS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  dated: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'short', day: 'numeric', month: 'short' },
};

/**
 * A calendar day in words. full: "tirsdag 8. september 2026" · long: "8. september 2026" · short: "8. sep." · dated: "8. sep. 2026" ·
 * weekday: "tir. 8. sep.". Days carry no time zone, so they are formatted in UTC from their own midnight.
 */
export function formatDay(day: Day, style: DayStyle = 'long'): string {
  return new Intl.DateTimeFormat('nb-NO', { ...OPTIONS[style], timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** A day in few words: "8. sep." in today's year, "8. sep. 2025" in any other. */
export function formatShortDay(day: Day, today: Day): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return formatDay(day, isThisYear ? 'short' : 'dated');
}

/** A day at the beginning of a line: "Tirsdag 8. september 2026". */
export function formatDayAsHeading(day: Day): string {
  const words = formatDay(day, 'full');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A moment's clock time in Europe/Oslo: "kl. 09.41". */
export function formatClock(moment: string | number | Date): string {
  const time = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' }).format(new Date(moment));
  return `kl.\u00a0${time.replace(':', '.')}`;
}

/** The Europe/Oslo day of a moment (ISO timestamp). */
export function dayOf(moment: string): Day {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date(moment));
}

/** Key under `due` in the texts of ui, and its number: how far `day` is from `today`, said in days. */
export function dueWords(day: Day, today: Day): { key: 'overdue' | 'today' | 'inDays'; count: number } {
  const days = daysBetween(today, day);
  if (days === 0) return { key: 'today', count: 0 };
  return days < 0 ? { key: 'overdue', count: -days } : { key: 'inDays', count: days };
}
