import { IsInt, IsOptional } from 'class-validator';
import { IsDay, ToWholeNumber } from '@kaskade/platform';

export type LeaderKindDto = 'permanent' | 'acting';
export type MoneyLightDto = 'green' | 'yellow' | 'red';

export class ReportQueryDto {
  /** Default: the period of the day. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  periodId?: number;

  /** Default: today, or the period's last day when that has passed. */
  @IsOptional()
  @IsDay()
  day?: string;
}

/** A unit on the report's day; vacant when it has no leader. */
export class ReportUnitDto {
  id!: number;
  name!: string;
  levelRank!: number;
  leaderName!: string | null;
  leaderTitle!: string;
  leaderKind!: LeaderKindDto | null;
}

/** A step of the way from the top to the unit. */
export class ReportPathStepDto {
  id!: number;
  name!: string;
  /** Whether the reader may open that unit's report. */
  mayOpen!: boolean;
}

export class ReportPeriodDto {
  id!: number;
  name!: string;
  validFrom!: string;
  /** Exclusive. */
  validTo!: string;
}

/** A column of the goals: the unit's own agreement, or a direct subordinate with all below it. */
export class ReportColumnDto {
  part!: 'own' | 'child';
  unitId!: number;
  name!: string;
  leaderName!: string | null;
  leaderKind!: LeaderKindDto | null;
  /** Leaders in the column. */
  leaders!: number;
  hasChildren!: boolean;
  mayOpen!: boolean;
}

/** Measures by status, and the not-cancelled ones by light: the five lights sum to planned + started + done. */
export class MeasureCountsDto {
  planned!: number;
  started!: number;
  done!: number;
  cancelled!: number;
  overdue!: number;
  green!: number;
  yellow!: number;
  red!: number;
  /** The newest round whose deadline has passed was opened after the last update. */
  outdated!: number;
  notReported!: number;
  /** Not-cancelled measures with progress. */
  progressReported!: number;
  /** All not-cancelled measures. */
  total!: number;
  /** Day of the newest update; null when there is none. */
  lastReportedOn!: string | null;
}

/** Answers to goals. */
export class CoverageDto {
  expected!: number;
  /** Of the expected, "ikke aktuelt" included. */
  answered!: number;
  /** Of the answered. */
  notRelevant!: number;
  /** In the scope without a leader; not expected to answer. */
  vacant!: number;
}

/** Progress as the integers that add up, and the mean they make. */
export class ProgressDto {
  /** Σ (the leader's progress in basis points × the agreement's weight). */
  progressSum!: number;
  /** Σ weight of the same agreements. */
  progressWeight!: number;
  /** Leaders in the sums. */
  progressUnits!: number;
  /** progressSum ÷ progressWeight, halves up; null when nothing is reported: shown as –. */
  progressBasisPoints!: number | null;
}

/** A figure of a goal. `reach`: owner of the goal, expected to answer (at least one unit in scope), or gjelder ikke. */
export class GoalCellDto extends ProgressDto {
  reach!: 'owner' | 'expected' | 'notReached';
  expected!: number;
  answered!: number;
  notRelevant!: number;
  vacant!: number;
  measures!: MeasureCountsDto;
}

export class GoalRowDto {
  id!: number;
  title!: string;
  areaId!: number;
  areaName!: string;
  ownerUnitId!: number;
  ownerName!: string;
  /** Name of the owner's leader, null when vacant. */
  ownerLeaderName!: string | null;
  isOwnedHere!: boolean;
  sharedOn!: string;
  /** The goal that it breaks down. */
  supportsGoalId!: number | null;
  /** One per column. */
  cells!: GoalCellDto[];
  sum!: GoalCellDto;
}

/** Figures of no single goal. */
export class OverviewDto extends ProgressDto {
  /** Over all goals that reach the units, also those of units further down. */
  coverage!: CoverageDto;
  measures!: MeasureCountsDto;
  agreements!: AgreementCountsDto;
}

export class OverviewRowDto extends OverviewDto {
  part!: 'own' | 'child' | 'sum';
  unitId!: number;
}

/** Units by the state of their agreement: active, draft, late, missing and vacant are exclusive and sum to units. */
export class AgreementCountsDto {
  units!: number;
  active!: number;
  draft!: number;
  /** Not active although the period has begun. */
  late!: number;
  missing!: number;
  vacant!: number;
  /** Of the drafts and the late ones: sent for approval. */
  proposed!: number;
  /** Of the drafts and the late ones: signed by one of the two, and waiting for the other. */
  signed!: number;
  /** Of the active ones: changes from above wait for an answer. */
  withChanges!: number;
}

/** Money of a unit's own cost centres, of a direct subordinate with all below it, or of the sum. */
export class MoneyRowDto {
  /** closed: nedlagt, money only · unowned: uten eier, at the top only. */
  part!: 'own' | 'child' | 'closed' | 'unowned' | 'sum';
  /** Null: uten eier. */
  unitId!: number | null;
  name!: string;
  leaderName!: string | null;
  leaderKind!: LeaderKindDto | null;
  hasChildren!: boolean;
  mayOpen!: boolean;
  /** Null amounts are reported by no centre, which is not 0. */
  originalOre!: number | null;
  revisedOre!: number | null;
  budgetToDateOre!: number | null;
  actualToDateOre!: number | null;
  /** Budget − actual to date of the centres that have both: overspending negative. */
  deviationToDateOre!: number | null;
  deviationToDateWord!: 'overspending' | 'underspending' | 'none' | null;
  /** The budget to date of those centres. */
  budgetWithActualOre!: number | null;
  /** Of the centres that have both a budget and a forecast; what the forecast deviation is held against. */
  revisedWithForecastOre!: number | null;
  forecastOre!: number | null;
  /** Revised budget − forecast of the centres that have both. */
  forecastDeviationOre!: number | null;
  forecastDeviationWord!: 'overspending' | 'underspending' | 'none' | null;
  /** Hundredths of a per cent of the revised budget of those with a forecast; null where there is no such budget. */
  forecastDeviationPercentHundredths!: number | null;
  /** No forecast: no light. */
  light!: MoneyLightDto | null;
  costCentres!: number;
  withForecast!: number;
  /** Centres in the forecast deviation, and in the deviation to date. */
  withForecastDeviation!: number;
  withDeviationToDate!: number;
}

export class ReportLightBandsDto {
  smallBudgetOre!: number;
  greenPercentHundredths!: number;
  yellowPercentHundredths!: number;
  greenOre!: number;
  yellowOre!: number;
  sides!: 'overspending' | 'both';
}

export class MoneyReportDto {
  year!: number;
  /** 1–12; 0 when no month is closed by the day. */
  lastClosedMonth!: number;
  /** Which sign is printed; amounts here are always minus for overspending. */
  sign!: 'minus-is-overspending' | 'plus-is-overspending';
  bands!: ReportLightBandsDto;
  /** Own, each direct subordinate, closed ones, uten eier; the sum last. */
  rows!: MoneyRowDto[];
}

/** The report of a unit on a day: own, each direct subordinate, and their sum. */
export class UnitReportDto {
  unit!: ReportUnitDto;
  path!: ReportPathStepDto[];
  period!: ReportPeriodDto;
  day!: string;
  today!: string;
  columns!: ReportColumnDto[];
  /** Leaders in the sum. */
  leaders!: number;
  /** In the order of an agreement: by area, level and position. */
  goals!: GoalRowDto[];
  /** One per column, the sum last. */
  overview!: OverviewRowDto[];
  money!: MoneyReportDto;
}

/** The money of a unit opened a level further. */
export class UnitMoneyDto {
  unit!: ReportUnitDto;
  day!: string;
  money!: MoneyReportDto;
}
