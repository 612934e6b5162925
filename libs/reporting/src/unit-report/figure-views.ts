import {
  dayOfNumber,
  DeviationWord,
  deviationPercentHundredths,
  deviationWord,
  Figures,
  GoalFigure,
  LightBands,
  MEASURE_FIGURES,
  moneyLight,
  MoneyLight,
  MoneySum,
  ShownMoney,
  shownMoney,
  UnitFigure,
} from '@kaskade/domain';
import { AgreementCountsDto, CoverageDto, GoalCellDto, MeasureCountsDto, ProgressDto } from './unit-report.dto';

/** Σ ÷ Σ in whole basis points, halves up: the one ratio, made last; null when nothing is reported, which is never 0. */
export function meanBasisPoints({ progressSum, progressWeight }: { progressSum: number; progressWeight: number }): number | null {
  return progressWeight === 0 ? null : Number((2n * BigInt(progressSum) + BigInt(progressWeight)) / (2n * BigInt(progressWeight)));
}

/** Progress as sums and mean. */
export function progressView(figures: Figures<'progressSum' | 'progressWeight' | 'progressUnits'>): ProgressDto {
  const { progressSum, progressWeight, progressUnits } = figures;
  return { progressSum, progressWeight, progressUnits, progressBasisPoints: meanBasisPoints(figures) };
}

/** Answers to goals. */
export function coverageView({ expected, answered, notRelevant, vacant }: Figures<GoalFigure>): CoverageDto {
  return { expected, answered, notRelevant, vacant };
}

/** Counts of measures. */
export function measureCountsView(figures: Figures<(typeof MEASURE_FIGURES)[number]>): MeasureCountsDto {
  const { planned, started, done, cancelled, overdue, green, yellow, red, outdated, notReported, progressReported } = figures;
  const total = planned + started + done;
  return {
    ...{ planned, started, done, cancelled, overdue, green, yellow, red, outdated, notReported, progressReported, total },
    lastReportedOn: dayOfNumber(figures.lastReportedOn),
  };
}

/** One cell of a goal. */
export function goalCellView(figures: Figures<GoalFigure>, isOwnersOwn: boolean): GoalCellDto {
  const isReached = figures.expected + figures.vacant + figures.progressWeight + figures.planned + figures.started + figures.done > 0;
  return {
    ...progressView(figures),
    ...coverageView(figures),
    reach: isOwnersOwn ? 'owner' : isReached ? 'expected' : 'notReached',
    measures: measureCountsView(figures),
  };
}

/** Units by the state of their agreement. */
export function agreementCountsView(figures: Figures<UnitFigure>): AgreementCountsDto {
  return {
    units: figures.units,
    active: figures.agreementsActive,
    draft: figures.agreementsDraft,
    late: figures.agreementsLate,
    missing: figures.agreementsMissing,
    vacant: figures.vacantUnits,
    proposed: figures.agreementsProposed,
    signed: figures.agreementsSigned,
    withChanges: figures.agreementsWithChanges,
  };
}

/** Sums of money as they are shown: amounts that no centre has are null, deviations have their word and light. */
export interface MoneyView extends ShownMoney {
  readonly costCentres: number;
  readonly withForecast: number;
  readonly withForecastDeviation: number;
  readonly withDeviationToDate: number;
  readonly deviationToDateWord: DeviationWord | null;
  readonly forecastDeviationWord: DeviationWord | null;
  readonly forecastDeviationPercentHundredths: number | null;
  readonly light: MoneyLight | null;
}

/** Sums of money with the deviations that they make (domain §5); null where there is nothing to make one of. */
export function moneyView(figures: MoneySum, bands: LightBands): MoneyView {
  const shown = shownMoney(figures);
  const [toDate, forecast, revised] = [shown.deviationToDateOre, shown.forecastDeviationOre, figures.revisedWithForecastOre];
  return {
    ...shown,
    costCentres: figures.costCentres,
    withForecast: figures.withForecast,
    withForecastDeviation: figures.withForecastDeviation,
    withDeviationToDate: figures.withDeviationToDate,
    deviationToDateWord: toDate === null ? null : deviationWord(toDate),
    forecastDeviationWord: forecast === null ? null : deviationWord(forecast),
    forecastDeviationPercentHundredths: forecast === null ? null : deviationPercentHundredths(forecast, revised),
    light: forecast === null ? null : moneyLight(forecast, revised, bands),
  };
}
