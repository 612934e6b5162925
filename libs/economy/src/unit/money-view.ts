import {
  addMoney,
  bandsUsed,
  deviationOre,
  deviationPercentHundredths,
  deviationWord,
  ForecastYear,
  LightBands,
  moneyLight,
  moneyOf,
  MoneySum,
  NO_MONEY,
} from '@kaskade/domain';
import { DeviationDto, MoneyLightDto, MoneySumDto } from './unit-economy.dto';

/** A deviation with its word and its share of the budget. */
export function deviationView(budgetOre: number, spentOre: number): DeviationDto {
  const amountOre = deviationOre(budgetOre, spentOre);
  return { amountOre, word: deviationWord(amountOre), percentHundredths: deviationPercentHundredths(amountOre, budgetOre) };
}

/** Deviation to date; null when neither budget nor actual was reported. */
export function deviationToDate({ budgetToDateOre, actualToDateOre }: ForecastYear): DeviationDto | null {
  return budgetToDateOre === null && actualToDateOre === null ? null : deviationView(budgetToDateOre ?? 0, actualToDateOre ?? 0);
}

/** Deviation and light of a forecast; no forecast has neither. */
export function forecastView(
  revisedOre: number,
  forecastOre: number | null,
  bands: LightBands,
): { deviation: DeviationDto; light: MoneyLightDto } | null {
  if (forecastOre === null) return null;
  const deviation = deviationView(revisedOre, forecastOre);
  return { deviation, light: { colour: moneyLight(deviation.amountOre, revisedOre, bands), by: bandsUsed(revisedOre, bands) } };
}

/** Sums years; every figure a sum of unrounded øre. */
export function sumView(years: readonly ForecastYear[], bands: LightBands): MoneySumDto {
  const { forecastOre, ...sum }: MoneySum = years.map(moneyOf).reduce(addMoney, NO_MONEY);
  const reported = sum.withForecast > 0 ? forecastOre : null;
  const forecast = forecastView(sum.revisedWithForecastOre, reported, bands);
  return {
    ...sum,
    deviationToDate: deviationView(sum.budgetToDateOre, sum.actualToDateOre),
    forecastOre: reported,
    forecastDeviation: forecast?.deviation ?? null,
    light: forecast?.light ?? null,
  };
}
