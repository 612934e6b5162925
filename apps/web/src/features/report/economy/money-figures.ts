import { deviationOre } from '@kaskade/domain';
import type { MoneyRow } from '../model';

/** Deviation to date: budget − actual through the last closed month. */
export const deviationToDate = (row: MoneyRow): number => deviationOre(row.revisedToDateOre, row.actualToDateOre);

/** Deviation in the forecast over the centres that have one; null when none has. */
export const forecastDeviation = (row: MoneyRow): number | null =>
  row.centresWithForecast === 0 ? null : deviationOre(row.revisedWithForecastOre, row.forecastOre);
