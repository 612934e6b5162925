import { Template } from '@kaskade/persistence';

/** Which of the two templates that came with the product a level falls back on: its own for the top, the other below it. */
export function standardFor(level: { readonly rank: number }): NonNullable<Template['standardFor']> {
  return level.rank === 0 ? 'top' : 'below';
}

/** The same in SQL, of a level under this alias. */
export const STANDARD_FOR = (level: string): string => `CASE WHEN ${level}.rank = 0 THEN 'top' ELSE 'below' END`;
