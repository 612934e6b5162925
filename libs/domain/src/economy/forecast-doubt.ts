import { forecastDeviationOf, ForecastYear } from './forecast-sum';
import { DeviationSign, inSign } from './deviation';

/** Further from the revised budget than this share of it, a forecast is asked about. */
const DOUBTED_SHARE = { numerator: 1, denominator: 2 } as const;

/**
 * Whether a forecast is so far from the revised budget that it was probably typed wrong: more than half of the budget away, or below
 * 0 where the budget isn't. Something to ask about, never to refuse: some years are like that.
 */
export function isDoubtfulForecast(year: Pick<ForecastYear, 'revisedOre' | 'forecastOre'>): boolean {
  const { revisedOre, forecastOre } = year;
  if (forecastOre === null) return false;
  if (forecastOre < 0 && (revisedOre ?? 0) >= 0) return true;
  const deviation = forecastDeviationOf(year);
  if (deviation === null || revisedOre === null || revisedOre === 0) return false;
  return BigInt(Math.abs(deviation)) * BigInt(DOUBTED_SHARE.denominator) > BigInt(Math.abs(revisedOre)) * BigInt(DOUBTED_SHARE.numerator);
}

/** The forecast that is meant when what was typed is the deviation, in the sign that the municipality prints. */
export function forecastOfDeviation(typedOre: number, revisedOre: number, sign: DeviationSign): number {
  return revisedOre - inSign(typedOre, sign);
}
