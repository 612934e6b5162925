import { isDay } from '@kaskade/domain';
import { formatDay } from '../../format/day';

/** Fields whose values are words of the program, with the key of each value's words under `value`. */
const WORDED = new Set(['progressKind', 'scope', 'state', 'access', 'block', 'duty', 'outcome', 'isOwn']);

/** A value of a comparison as it is read: days and the program's own words in the reader's language, all else as it stands. */
export function valueWords(field: string, value: string | null, t: (key: string) => string): string | null {
  if (value === null || value === '') return null;
  if (WORDED.has(field)) return t(`value.${field}.${value}`);
  return isDay(value) ? formatDay(value) : value;
}
