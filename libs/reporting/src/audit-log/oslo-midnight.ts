import { Day } from '@kaskade/domain';

const osloOffset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Oslo', timeZoneName: 'longOffset' });

/** The instant at which a day begins in Norway. */
export function osloMidnight(day: Day): Date {
  const utcMidnight = new Date(`${day}T00:00:00Z`);
  // No clock is moved in Norway between 22:00 and 00:00 UTC: the offset at midnight in UTC is that of the night before.
  const hours = Number(/GMT\+(\d\d)/.exec(osloOffset.format(new Date(utcMidnight.getTime() - 7_200_000)))?.[1] ?? 0);
  return new Date(utcMidnight.getTime() - hours * 3_600_000);
}
