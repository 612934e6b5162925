const HOUR = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', hourCycle: 'h23', timeZone: 'Europe/Oslo' });

/** Which greeting suits the clock in Oslo. */
export function greetingAt(moment: Date): 'morning' | 'day' | 'evening' {
  const hour = Number(HOUR.format(moment));
  if (hour >= 5 && hour < 11) return 'morning';
  return hour >= 18 || hour < 5 ? 'evening' : 'day';
}
