import { forecastDeviationOf, forecastOfDeviation, isDoubtfulForecast, moneyLight, parseAmount, type AmountFault } from '@kaskade/domain';
import type { MoneyStyle } from './model';

/** What is edited, as it is typed. */
export interface ForecastText {
  readonly amount: string;
  /** Of this forecast; what was said of the one before stands in the history. */
  readonly comment: string;
  /** The amount that the writer has said is right, though far from the budget. */
  readonly sureOf: string;
}

/** What keeps a forecast from being sent, in the order in which it is asked for; null when it can be. */
export type ForecastFault = 'amountMissing' | AmountFault | 'doubt' | 'commentMissing';

export interface CheckedForecast {
  /** Null while it is no amount. */
  readonly amountOre: number | null;
  readonly fault: ForecastFault | null;
  /** With fault `doubt`: the forecast that was meant if what was typed is the deviation; null where that is no likelier. */
  readonly meantOre: number | null;
}

/** Checks what is typed against the year's budget. */
export function checkForecast(
  { amount, comment, sureOf }: ForecastText,
  revisedOre: number | null,
  { scale, sign, bands }: MoneyStyle,
): CheckedForecast {
  const read = parseAmount(amount, scale);
  if (!read.ok) return { amountOre: null, fault: read.code, meantOre: null };
  const { amountOre } = read;
  if (amountOre === null) return { amountOre, fault: 'amountMissing', meantOre: null };
  if (amount !== sureOf && isDoubtfulForecast({ revisedOre, forecastOre: amountOre })) {
    const meantOre = revisedOre === null ? null : forecastOfDeviation(amountOre, revisedOre, sign);
    return { amountOre, fault: 'doubt', meantOre: isDoubtfulForecast({ revisedOre, forecastOre: meantOre }) ? null : meantOre };
  }
  const deviation = forecastDeviationOf({ revisedOre, forecastOre: amountOre });
  const isGreen = deviation !== null && revisedOre !== null && moneyLight(deviation, revisedOre, bands) === 'green';
  return { amountOre, fault: !isGreen && comment.trim() === '' ? 'commentMissing' : null, meantOre: null };
}
