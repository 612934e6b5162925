/** 7 → "juli", or "jul." where it is short of room. */
export function monthName(month: number, style: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat('nb-NO', { month: style, timeZone: 'UTC' }).format(Date.UTC(2026, month - 1, 1));
}
