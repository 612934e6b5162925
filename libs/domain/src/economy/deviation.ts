import { divideRounded } from './money';

/** Which way a deviation goes; `none` at exactly 0 (domain §5). Shown as merforbruk and mindreforbruk. */
export type DeviationWord = 'overspending' | 'underspending' | 'none';

/** How a municipality prints deviations. Stored and computed ones are always minus for overspending. */
export type DeviationSign = 'minus-is-overspending' | 'plus-is-overspending';

/** Budget − spent, for a span to date or, with a forecast, for the year: overspending negative (domain §5). */
export function deviationOre(revisedOre: number, spentOre: number): number {
  return revisedOre - spentOre;
}

/** The word follows the unrounded figure. */
export function deviationWord(unroundedOre: number): DeviationWord {
  if (unroundedOre === 0) return 'none';
  return unroundedOre < 0 ? 'overspending' : 'underspending';
}

/** A deviation in the sign that is printed; the same switch reads a printed one back. */
export function inSign(ore: number, sign: DeviationSign): number {
  return sign === 'minus-is-overspending' || ore === 0 ? ore : -ore;
}

/**
 * Deviation ÷ |revised budget| as hundredths of a per cent, rounded for display only: halves away from zero, so that the digits
 * are the same in both signs. Null without a budget to divide by.
 */
export function deviationPercentHundredths(ore: number, revisedOre: number): number | null {
  return revisedOre === 0 ? null : divideRounded(BigInt(ore) * 10_000n, Math.abs(revisedOre));
}
