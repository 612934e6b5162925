import {
  addMoney,
  bandsUsed,
  deviationPercentHundredths,
  deviationToDateOf,
  deviationWord,
  forecastDeviationOf,
  ForecastYear,
  LightBands,
  moneyLight,
  moneyOf,
  NO_MONEY,
  shownMoney,
} from '@kaskade/domain';
import { DeviationDto, MoneyLightDto, MoneySumDto } from './unit-economy.dto';

/** A deviation with its word and its share of the budget that it is held against; null where either is missing. */
function deviationView(amountOre: number | null, budgetOre: number | null): DeviationDto | null {
  if (amountOre === null || budgetOre === null) return null;
  return { amountOre, word: deviationWord(amountOre), percentHundredths: deviationPercentHundredths(amountOre, budgetOre) };
}

/** Deviation to date; null unless both budget and actual were reported. */
export function deviationToDate(year: ForecastYear): DeviationDto | null {
  return deviationView(deviationToDateOf(year), year.budgetToDateOre);
}

/** Deviation and light of a forecast; without a forecast, or a budget to hold it against, there is neither. */
export function forecastView(
  year: Pick<ForecastYear, 'revisedOre' | 'forecastOre'>,
  bands: LightBands,
): { forecastDeviation: DeviationDto | null; light: MoneyLightDto | null } {
  return judged(forecastDeviationOf(year), year.revisedOre, bands);
}

function judged(
  deviationOre: number | null,
  revisedOre: number | null,
  bands: LightBands,
): { forecastDeviation: DeviationDto | null; light: MoneyLightDto | null } {
  if (deviationOre === null || revisedOre === null) return { forecastDeviation: null, light: null };
  return {
    forecastDeviation: deviationView(deviationOre, revisedOre),
    light: { colour: moneyLight(deviationOre, revisedOre, bands), by: bandsUsed(revisedOre, bands) },
  };
}

/** Sums years; every figure a sum of unrounded øre, null where no centre has it. */
export function sumView(years: readonly ForecastYear[], bands: LightBands): MoneySumDto {
  const sum = years.map(moneyOf).reduce(addMoney, NO_MONEY);
  const shown = shownMoney(sum);
  return {
    costCentres: sum.costCentres,
    withForecast: sum.withForecast,
    withForecastDeviation: sum.withForecastDeviation,
    withDeviationToDate: sum.withDeviationToDate,
    originalOre: shown.originalOre,
    revisedOre: shown.revisedOre,
    budgetToDateOre: shown.budgetToDateOre,
    actualToDateOre: shown.actualToDateOre,
    deviationToDate: deviationView(shown.deviationToDateOre, shown.budgetWithActualOre),
    revisedWithForecastOre: shown.revisedWithForecastOre,
    forecastOre: shown.forecastOre,
    ...judged(shown.forecastDeviationOre, shown.revisedWithForecastOre, bands),
  };
}
