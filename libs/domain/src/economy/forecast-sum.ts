import { CostCentreYear } from './figure';

/** A cost centre's year with its newest forecast, null when nobody has given one. */
export interface ForecastYear extends CostCentreYear {
  readonly forecastOre: number | null;
}

/** Σ over cost centres; every field is an integer sum or count, so sums of sums are sums (domain §6). */
export interface MoneySum {
  readonly costCentres: number;
  readonly withForecast: number;
  readonly originalOre: number;
  readonly revisedOre: number;
  readonly budgetToDateOre: number;
  readonly actualToDateOre: number;
  /** Revised budget of the centres that have a forecast and a budget: the term that the forecast is held against. */
  readonly revisedWithForecastOre: number;
  readonly forecastOre: number;
}

export const NO_MONEY: MoneySum = {
  costCentres: 0,
  withForecast: 0,
  originalOre: 0,
  revisedOre: 0,
  budgetToDateOre: 0,
  actualToDateOre: 0,
  revisedWithForecastOre: 0,
  forecastOre: 0,
};

/** One cost centre as a sum of one. Missing figures add nothing; coverage tells. */
export function moneyOf(year: ForecastYear): MoneySum {
  const hasForecast = year.forecastOre !== null;
  return {
    costCentres: 1,
    withForecast: hasForecast ? 1 : 0,
    originalOre: year.originalOre ?? 0,
    revisedOre: year.revisedOre ?? 0,
    budgetToDateOre: year.budgetToDateOre ?? 0,
    actualToDateOre: year.actualToDateOre ?? 0,
    revisedWithForecastOre: hasForecast ? (year.revisedOre ?? 0) : 0,
    forecastOre: year.forecastOre ?? 0,
  };
}

/** Adds two sums; commutative and associative, with `NO_MONEY` as zero. */
export function addMoney(a: MoneySum, b: MoneySum): MoneySum {
  return {
    costCentres: a.costCentres + b.costCentres,
    withForecast: a.withForecast + b.withForecast,
    originalOre: a.originalOre + b.originalOre,
    revisedOre: a.revisedOre + b.revisedOre,
    budgetToDateOre: a.budgetToDateOre + b.budgetToDateOre,
    actualToDateOre: a.actualToDateOre + b.actualToDateOre,
    revisedWithForecastOre: a.revisedWithForecastOre + b.revisedWithForecastOre,
    forecastOre: a.forecastOre + b.forecastOre,
  };
}
