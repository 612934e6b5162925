const SPACES = /[\s\u00a0\u2007\u202f]/g;
const MINUSES = /[\u2212\u2013\u2012]/g;
const DECIMAL_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Plain ASCII form of a number as people and spreadsheets write it in Norwegian; null when it is no number. */
function plainNumber(text: string): string | null {
  const plain = text.replace(SPACES, '').replace(MINUSES, '-');
  return DECIMAL_NUMBER.test(plain) ? plain.replace(',', '.') : null;
}

/** Reads "1 250", "−3,5" (U+2212, non-breaking spaces, decimal comma or point). Null for anything else, empty included. */
export function parseNumber(text: string): number | null {
  const plain = plainNumber(text);
  return plain === null ? null : Number(plain);
}

/** Reads a whole number; null when it has decimals or is none. */
export function parseWholeNumber(text: string): number | null {
  const value = parseNumber(text);
  return value !== null && Number.isSafeInteger(value) ? value : null;
}
