import { formatAmount } from '@kaskade/domain';
import type { TFunction } from 'i18next';
import { coverageOf } from './goals/goal-cells';
import type { UnitReport } from './model';

/** Under the heading: how many answers are in, who lacks most, and what the unit itself lacks. */
export function goalSentence(report: UnitReport, t: TFunction): string {
  const { answered, expected, worst, ownMissing } = coverageOf(report);
  if (report.goals.length === 0) return t('sentence.noGoals');
  if (expected === 0) return t('sentence.nothingExpected');
  if (answered === expected) return t('sentence.allAnswered', { count: expected });
  return [
    t('sentence.answered', { answered, expected }),
    worst && t('sentence.worst', { unit: worst.column.name, missing: worst.missing, expected: worst.expected }),
    ownMissing > 0 && t('sentence.ownMissing', { count: ownMissing }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Under the heading: what the forecasts say, and how many are in. */
export function moneySentence({ money }: UnitReport, t: TFunction): string {
  const sum = money.rows.find((row) => row.part === 'sum');
  if (!sum || sum.costCentres === 0) return t('sentence.noCentres');
  const deviation = sum.forecastDeviationOre;
  const coverage = t('sentence.forecasts', { given: sum.withForecast, count: sum.costCentres });
  if (deviation === null) return t('sentence.noForecasts', { count: sum.costCentres });
  if (deviation === 0) return `${t('sentence.balance')} ${coverage}`;
  const amount = formatAmount(Math.abs(deviation), { scale: 'millions', decimals: 2 });
  return `${t(deviation < 0 ? 'sentence.overspending' : 'sentence.underspending', { amount })} ${coverage}`;
}
