import { deviationOre } from './deviation';
import { CostCentreYear } from './figure';

/** A cost centre's year with its newest forecast, null when nobody has given one. */
export interface ForecastYear extends CostCentreYear {
  readonly forecastOre: number | null;
}

/** Every amount and count of a sum of money, each an integer sum, so that sums of sums are sums (domain §6). */
export const MONEY_FIGURES = [
  'costCentres',
  'originalOre',
  'revisedOre',
  'budgetToDateOre',
  'actualToDateOre',
  'forecastOre',
  /** Centres that each of the amounts is of: at 0 there is no amount, which is not 0. */
  'withOriginal',
  'withRevised',
  'withBudgetToDate',
  'withActualToDate',
  'withForecast',
  /** Deviation to date of the centres that have both budget and actual to date, how many they are, and their budget. */
  'deviationToDateOre',
  'withDeviationToDate',
  'budgetWithActualOre',
  /** Forecast deviation of the centres that have both forecast and revised budget, how many they are, and their budget. */
  'forecastDeviationOre',
  'withForecastDeviation',
  'revisedWithForecastOre',
] as const;
export type MoneyFigure = (typeof MONEY_FIGURES)[number];

/** Σ over cost centres. */
export type MoneySum = Readonly<Record<MoneyFigure, number>>;

export const NO_MONEY: MoneySum = Object.fromEntries(MONEY_FIGURES.map((figure) => [figure, 0])) as MoneySum;

/** Revised to date − actual to date; null unless both were reported: a missing one is not 0. */
export function deviationToDateOf({ budgetToDateOre, actualToDateOre }: Omit<CostCentreYear, 'originalOre' | 'revisedOre'>): number | null {
  return budgetToDateOre === null || actualToDateOre === null ? null : deviationOre(budgetToDateOre, actualToDateOre);
}

/** Revised annual − annual forecast; null unless there are both. */
export function forecastDeviationOf({ revisedOre, forecastOre }: Pick<ForecastYear, 'revisedOre' | 'forecastOre'>): number | null {
  return revisedOre === null || forecastOre === null ? null : deviationOre(revisedOre, forecastOre);
}

/** One cost centre as a sum of one. Missing figures add nothing; the counts tell. */
export function moneyOf(year: ForecastYear): MoneySum {
  const toDate = deviationToDateOf(year);
  const forecast = forecastDeviationOf(year);
  const has = (amount: number | null): number => (amount === null ? 0 : 1);
  return {
    costCentres: 1,
    originalOre: year.originalOre ?? 0,
    revisedOre: year.revisedOre ?? 0,
    budgetToDateOre: year.budgetToDateOre ?? 0,
    actualToDateOre: year.actualToDateOre ?? 0,
    forecastOre: year.forecastOre ?? 0,
    withOriginal: has(year.originalOre),
    withRevised: has(year.revisedOre),
    withBudgetToDate: has(year.budgetToDateOre),
    withActualToDate: has(year.actualToDateOre),
    withForecast: has(year.forecastOre),
    deviationToDateOre: toDate ?? 0,
    withDeviationToDate: has(toDate),
    budgetWithActualOre: toDate === null ? 0 : (year.budgetToDateOre ?? 0),
    forecastDeviationOre: forecast ?? 0,
    withForecastDeviation: has(forecast),
    revisedWithForecastOre: forecast === null ? 0 : (year.revisedOre ?? 0),
  };
}

/** Adds two sums; commutative and associative, with `NO_MONEY` as zero. */
export function addMoney(a: MoneySum, b: MoneySum): MoneySum {
  return Object.fromEntries(MONEY_FIGURES.map((figure) => [figure, a[figure] + b[figure]])) as MoneySum;
}

/** The amounts of a sum as they are shown: null where no centre has one (domain §5, §6). */
export interface ShownMoney {
  readonly originalOre: number | null;
  readonly revisedOre: number | null;
  readonly budgetToDateOre: number | null;
  readonly actualToDateOre: number | null;
  readonly forecastOre: number | null;
  readonly deviationToDateOre: number | null;
  /** What the deviation to date is a share of. */
  readonly budgetWithActualOre: number | null;
  readonly forecastDeviationOre: number | null;
  /** What the forecast deviation is a share of. */
  readonly revisedWithForecastOre: number | null;
}

/** Takes silence out of a sum: an amount that no centre has is null, never 0. */
export function shownMoney(sum: MoneySum): ShownMoney {
  const shown = (amount: MoneyFigure, count: MoneyFigure): number | null => (sum[count] === 0 ? null : sum[amount]);
  return {
    originalOre: shown('originalOre', 'withOriginal'),
    revisedOre: shown('revisedOre', 'withRevised'),
    budgetToDateOre: shown('budgetToDateOre', 'withBudgetToDate'),
    actualToDateOre: shown('actualToDateOre', 'withActualToDate'),
    forecastOre: shown('forecastOre', 'withForecast'),
    deviationToDateOre: shown('deviationToDateOre', 'withDeviationToDate'),
    budgetWithActualOre: shown('budgetWithActualOre', 'withDeviationToDate'),
    forecastDeviationOre: shown('forecastDeviationOre', 'withForecastDeviation'),
    revisedWithForecastOre: shown('revisedWithForecastOre', 'withForecastDeviation'),
  };
}

/**
 * Whether a cost centre is one of "all centres" (domain §5, §6): every one that an open unit owns; of those that nobody or a closed unit
 * owns, the ones with a figure or a forecast in the year.
 */
export function isCountedCentre({ ownership, hasMoney }: { ownership: 'open' | 'closed' | 'none'; hasMoney: boolean }): boolean {
  return ownership === 'open' || hasMoney;
}
