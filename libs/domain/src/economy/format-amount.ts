import { AmountScale, divideRounded, ORE_PER_UNIT } from './money';

const MINUS = '\u2212';
const NO_BREAK_SPACE = '\u00a0';

export interface AmountFormat {
  readonly scale: AmountScale;
  /** Digits behind the comma (default 0); rounding is for the eye only, halves away from zero. */
  readonly decimals?: number;
  /** Write + before what is above zero. */
  readonly plus?: boolean;
}

/** An amount in nb-NO: `−1 234` with U+2212 and non-breaking spaces. `parseAmount` reads it back. */
export function formatAmount(amountOre: number, { scale, decimals = 0, plus = false }: AmountFormat): string {
  return formatDecimal(divideRounded(BigInt(amountOre) * 10n ** BigInt(decimals), ORE_PER_UNIT[scale]), decimals, plus);
}

/** A per cent held in hundredths of a per cent: −63 → `−0,63 %`. */
export function formatPercentHundredths(hundredths: number, plus = false): string {
  return `${formatDecimal(hundredths, 2, plus)}${NO_BREAK_SPACE}%`;
}

function formatDecimal(scaled: number, decimals: number, plus: boolean): string {
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, NO_BREAK_SPACE);
  const sign = scaled < 0 ? MINUS : plus && scaled > 0 ? '+' : '';
  return sign + whole + (decimals > 0 ? `,${digits.slice(-decimals)}` : '');
}
