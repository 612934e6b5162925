import { formatAmount } from '@kaskade/domain';
import type { TFunction } from 'i18next';
import type { UnitEconomy } from './model';

/** What matters today: what the forecasts show, and how many are missing. */
export function economySentence({ sumAll }: UnitEconomy, t: TFunction<'economy'>): string {
  const { costCentres, withForecast, forecastDeviation } = sumAll;
  if (costCentres === 0) return t('sentence.noCentres');
  if (!forecastDeviation) return t('sentence.noForecasts', { count: costCentres });
  const amount = formatAmount(Math.abs(forecastDeviation.amountOre), { scale: 'millions', decimals: 2 });
  const said = t(`sentence.${forecastDeviation.word}`, { count: withForecast, amount });
  const lacking = costCentres - withForecast;
  return lacking === 0 ? said : `${said} ${t('sentence.lacking', { count: lacking })}`;
}
