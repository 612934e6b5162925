/** How amounts are written: whole kroner, thousands or millions of kroner. */
export type AmountScale = 'kroner' | 'thousands' | 'millions';

/** Øre in one written unit of a scale. */
export const ORE_PER_UNIT: Readonly<Record<AmountScale, number>> = { kroner: 100, thousands: 100_000, millions: 100_000_000 };

/** Digits behind the decimal comma that still mean whole øre. */
const MOST_DECIMALS: Readonly<Record<AmountScale, number>> = { kroner: 2, thousands: 5, millions: 8 };

export type AmountFault = 'amount-not-a-number' | 'amount-ambiguous' | 'amount-finer-than-ore' | 'amount-too-large';
/** What an amount reads as: øre, null for an empty one, or what is wrong. */
export type ReadAmount = { readonly ok: true; readonly amountOre: number | null } | { readonly ok: false; readonly code: AmountFault };

const EMPTY = /^[-\u2010-\u2015\u2212]?$/;
const SPACES = /[\s\u00a0\u2007\u2009\u202f'\u2019]/g;

/** Σ of amounts in øre. @throws RangeError beyond 2^53, where integers stop being exact. */
export function sumOre(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  if (!Number.isSafeInteger(sum)) throw new RangeError('sum of amounts beyond whole øre');
  return sum;
}

/**
 * Reads an amount as people and programs write it to exact øre, never through a float: nb-NO (`−1 234,50` with any space and any
 * minus), a decimal point, thousands set apart, parentheses or a trailing minus for negative, `kr` around it. A lone dash or
 * nothing is empty, which is not 0.
 * @returns `amount-ambiguous` for `1.234`: thousands to a Norwegian, decimals to a program.
 */
export function parseAmount(text: string, scale: AmountScale): ReadAmount {
  const bare = text
    .trim()
    .replace(/^kr\.?\s*|\s*(?:kr\.?|,-)$/gi, '')
    .replace(SPACES, '');
  if (EMPTY.test(bare)) return { ok: true, amountOre: null };
  const parts = /^(\(?)([-+\u2010-\u2015\u2212]?)(\d[\d.,]*|[.,]\d+)([-\u2212]?)(\)?)$/.exec(bare);
  const [, opened = '', sign = '', digits = '', trailing = '', closed = ''] = parts ?? [];
  const signs = (opened ? 1 : 0) + (sign ? 1 : 0) + (trailing ? 1 : 0);
  if (!parts || (opened === '') !== (closed === '') || signs > 1) return { ok: false, code: 'amount-not-a-number' };
  const plain = plainDecimal(digits);
  if (typeof plain !== 'string') return plain;
  return toOre(plain, signs === 1 && sign !== '+', scale);
}

/** An amount that a program stored as a number: rounded to whole øre, halves away from zero. */
export function amountOfNumber(value: number, scale: AmountScale): ReadAmount {
  if (!Number.isFinite(value)) return { ok: false, code: 'amount-not-a-number' };
  // Shortest decimal text that is this number: what was typed, without the float's own tail.
  const [digits = '0', exponent = '0'] = String(Math.abs(value)).split('e');
  const [whole = '0', fraction = ''] = digits.split('.');
  const shift = Number(exponent) + MOST_DECIMALS[scale];
  const all = whole + fraction;
  const pointAt = whole.length + shift;
  const kept = pointAt <= 0 ? '0' : all.slice(0, pointAt).padEnd(pointAt, '0');
  const roundsUp = pointAt >= 0 && (all[pointAt] ?? '0') >= '5';
  return safeOre(BigInt(kept) + (roundsUp ? 1n : 0n), value < 0);
}

/** `1.234.567,8` or `1,234,567.8` or `1234,8` → `1234567.8`. */
function plainDecimal(digits: string): string | { ok: false; code: AmountFault } {
  const separators = [...digits].filter((character) => character === '.' || character === ',');
  const last = separators[separators.length - 1];
  const mixed = new Set(separators).size > 1;
  const notANumber = { ok: false, code: 'amount-not-a-number' } as const;
  if (last === undefined) return digits;
  if (!mixed && separators.length === 1) {
    if (last === '.' && /^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return { ok: false, code: 'amount-ambiguous' };
    return digits.replace(',', '.');
  }
  const grouping = mixed ? (last === ',' ? '.' : ',') : last;
  const [whole = '', fraction = ''] = mixed ? splitAtLast(digits, last) : [digits, ''];
  const groups = whole.split(grouping);
  if (!/^\d{1,3}$/.test(groups[0] ?? '') || !groups.slice(1).every((group) => /^\d{3}$/.test(group)) || /\D/.test(fraction))
    return notANumber;
  return fraction === '' ? groups.join('') : `${groups.join('')}.${fraction}`;
}

function splitAtLast(text: string, separator: string): [string, string] {
  const at = text.lastIndexOf(separator);
  return [text.slice(0, at), text.slice(at + 1)];
}

function toOre(plain: string, negative: boolean, scale: AmountScale): ReadAmount {
  const decimals = MOST_DECIMALS[scale];
  const [whole = '', fraction = ''] = plain.split('.');
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > decimals) return { ok: false, code: 'amount-finer-than-ore' };
  return safeOre(BigInt((whole || '0') + significant.padEnd(decimals, '0')), negative);
}

function safeOre(absolute: bigint, negative: boolean): ReadAmount {
  if (absolute > BigInt(Number.MAX_SAFE_INTEGER)) return { ok: false, code: 'amount-too-large' };
  const amount = Number(absolute);
  return { ok: true, amountOre: negative && amount !== 0 ? -amount : amount };
}

/** `a ÷ b` to the nearest integer, halves away from zero, exact for every safe integer; b > 0. */
export function divideRounded(a: number | bigint, b: number | bigint): number {
  const [dividend, divisor] = [BigInt(a), BigInt(b)];
  const absolute = dividend < 0n ? -dividend : dividend;
  const quotient = Number((2n * absolute + divisor) / (2n * divisor));
  return dividend < 0n && quotient !== 0 ? -quotient : quotient;
}
