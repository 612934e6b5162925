
export type LeaderKindDto = 'permanent' | 'acting';
export type MoneyLightDto = 'green' | 'yellow' | 'red';

export interface ReportQueryDto {
  /** Default: the period of the day. */
  periodId?: number;

  /** Default: today, or the period's last day when that has passed. */
  day?: string;
}

/** A unit on the report's day; vacant when it has no leader. */
export interface ReportUnitDto {
  id: number;
  name: string;
  levelRank: number;
  leaderName: string | null;
  leaderTitle: string;
  leaderKind: LeaderKindDto | null;
}

/** A step of the way from the top to the unit. */
export interface ReportPathStepDto {
  id: number;
  name: string;
  /** Whether the reader may open that unit's report. */
  mayOpen: boolean;
}

export interface ReportPeriodDto {
  id: number;
  name: string;
  validFrom: string;
  /** Exclusive. */
  validTo: string;
}

/** A column of the goals: the unit's own agreement, or a direct subordinate with all below it. */
export interface ReportColumnDto {
  part: 'own' | 'child';
  unitId: number;
  name: string;
  leaderName: string | null;
  leaderKind: LeaderKindDto | null;
  /** Leaders in the column. */
  leaders: number;
  hasChildren: boolean;
  mayOpen: boolean;
}

/** Measures by status, and the not-cancelled ones by light: the five lights sum to planned + started + done. */
export interface MeasureCountsDto {
  planned: number;
  started: number;
  done: number;
  cancelled: number;
  overdue: number;
  green: number;
  yellow: number;
  red: number;
  /** The newest round whose deadline has passed was opened after the last update. */
  outdated: number;
  notReported: number;
  /** Not-cancelled measures with progress. */
  progressReported: number;
  /** All not-cancelled measures. */
  total: number;
  /** Day of the newest update; null when there is none. */
  lastReportedOn: string | null;
}

/** Answers to goals. */
export interface CoverageDto {
  expected: number;
  /** Of the expected, "ikke aktuelt" included. */
  answered: number;
  /** Of the answered. */
  notRelevant: number;
  /** In the scope without a leader; not expected to answer. */
  vacant: number;
}

/** Progress as the integers that add up, and the mean they make. */
export interface ProgressDto {
  /** Σ (the leader's progress in basis points × the agreement's weight). */
  progressSum: number;
  /** Σ weight of the same agreements. */
  progressWeight: number;
  /** Leaders in the sums. */
  progressUnits: number;
  /** progressSum ÷ progressWeight, halves up; null when nothing is reported: shown as –. */
  progressBasisPoints: number | null;
}

/** A figure of a goal. `reach`: owner of the goal, expected to answer (at least one unit in scope), or gjelder ikke. */
export interface GoalCellDto extends ProgressDto {
  reach: 'owner' | 'expected' | 'notReached';
  expected: number;
  answered: number;
  notRelevant: number;
  vacant: number;
  measures: MeasureCountsDto;
}

export interface GoalRowDto {
  id: number;
  title: string;
  areaId: number;
  areaName: string;
  ownerUnitId: number;
  ownerName: string;
  /** Name of the owner's leader, null when vacant. */
  ownerLeaderName: string | null;
  isOwnedHere: boolean;
  sharedOn: string;
  /** The goal that it breaks down. */
  supportsGoalId: number | null;
  /** One per column. */
  cells: GoalCellDto[];
  sum: GoalCellDto;
}

/** Figures of no single goal. */
export interface OverviewDto extends ProgressDto {
  /** Over all goals that reach the units, also those of units further down. */
  coverage: CoverageDto;
  measures: MeasureCountsDto;
  agreements: AgreementCountsDto;
}

export interface OverviewRowDto extends OverviewDto {
  part: 'own' | 'child' | 'sum';
  unitId: number;
}

/** Units by the state of their agreement; exclusive. */
export interface AgreementCountsDto {
  units: number;
  active: number;
  draft: number;
  /** Not active although the period has begun. */
  late: number;
  missing: number;
  vacant: number;
}

/** Money of a unit's own cost centres, of a direct subordinate with all below it, or of the sum. */
export interface MoneyRowDto {
  /** closed: nedlagt, money only · unowned: uten eier, at the top only. */
  part: 'own' | 'child' | 'closed' | 'unowned' | 'sum';
  /** Null: uten eier. */
  unitId: number | null;
  name: string;
  leaderName: string | null;
  leaderKind: LeaderKindDto | null;
  hasChildren: boolean;
  mayOpen: boolean;
  originalOre: number;
  revisedOre: number;
  budgetToDateOre: number;
  actualToDateOre: number;
  /** Budget − actual to date: overspending negative. Null without figures to date. */
  deviationToDateOre: number | null;
  deviationToDateWord: 'overspending' | 'underspending' | 'none' | null;
  /** Of the centres that have a forecast; what the forecast is held against. */
  revisedWithForecastOre: number;
  forecastOre: number;
  /** Revised with forecast − forecast; null without any forecast. */
  forecastDeviationOre: number | null;
  forecastDeviationWord: 'overspending' | 'underspending' | 'none' | null;
  /** Hundredths of a per cent of the revised budget of those with a forecast; null where there is no such budget. */
  forecastDeviationPercentHundredths: number | null;
  /** No forecast: no light. */
  light: MoneyLightDto | null;
  costCentres: number;
  withForecast: number;
  /** Centres with any budget for the year: without one, budgets are shown as –. */
  withBudget: number;
  withFiguresToDate: number;
}

export interface LightBandsDto {
  smallBudgetOre: number;
  greenPercentHundredths: number;
  yellowPercentHundredths: number;
  greenOre: number;
  yellowOre: number;
  sides: 'overspending' | 'both';
}

export interface MoneyReportDto {
  year: number;
  /** 1–12; 0 when no month is closed by the day. */
  lastClosedMonth: number;
  /** Which sign is printed; amounts here are always minus for overspending. */
  sign: 'minus-is-overspending' | 'plus-is-overspending';
  bands: LightBandsDto;
  /** Own, each direct subordinate, closed ones, uten eier; the sum last. */
  rows: MoneyRowDto[];
}

/** The report of a unit on a day: own, each direct subordinate, and their sum. */
export interface UnitReportDto {
  unit: ReportUnitDto;
  path: ReportPathStepDto[];
  period: ReportPeriodDto;
  day: string;
  today: string;
  columns: ReportColumnDto[];
  /** Leaders in the sum. */
  leaders: number;
  /** In the order of an agreement: by area, level and position. */
  goals: GoalRowDto[];
  /** One per column, the sum last. */
  overview: OverviewRowDto[];
  money: MoneyReportDto;
}

/** The money of a unit opened a level further. */
export interface UnitMoneyDto {
  unit: ReportUnitDto;
  day: string;
  money: MoneyReportDto;
}


/** Which cell of a unit's report is opened, and which page of its rows. */
export interface CellQueryDto extends ReportQueryDto {
  /** own, sum, or the id of a direct subordinate unit (0: uten eier). */
  part: string;
  offset?: number;

  /** Default 200. */
  limit?: number;
}

export interface GoalCellQueryDto extends CellQueryDto {
  /** Left out: over all goals and areas. */
  goalId?: number;
}

export const MEASURE_FILTERS = [
  'planned',
  'started',
  'done',
  'cancelled',
  'overdue',
  'green',
  'yellow',
  'red',
  'outdated',
  'notReported',
] as const;

export interface MeasureCellQueryDto extends GoalCellQueryDto {
  /** Only the measures that this count is made of. */
  figure?: string;
}

/** A unit with its leader as a row shows them. */
export interface RowUnitDto {
  unitId: number;
  unitName: string;
  leaderName: string | null;
}

export interface RowMeasureDto {
  id: number;
  title: string;
  weight: number;
  status: 'planned' | 'started' | 'done' | 'cancelled';
  /** Null for a cancelled one. */
  light: 'green' | 'yellow' | 'red' | 'outdated' | 'notReported' | null;
  isOverdue: boolean;
  dueOn: string | null;
  /** Null until reported. */
  progressBasisPoints: number | null;
  /** The goal that it is for, when that one is below the goal that is opened. */
  viaGoal: string | null;
  /** Why it is outside the sums: the goal no longer reaches the unit, or is withdrawn. */
  leftOut: 'notReached' | 'withdrawn' | null;
}

/** A leader in a progress: basisPoints × weight is what they bring to the sum. */
export interface CountingRowDto extends RowUnitDto {
  basisPoints: number;
  weight: number;
  measures: RowMeasureDto[];
}

/** A leader who does not count, and why. */
export interface NotCountingRowDto extends RowUnitDto {
  reason: 'notAnswered' | 'notRelevant' | 'notReported' | 'vacant' | 'noWeight';
  /** What the leader wrote with "ikke aktuelt". */
  reasonText: string | null;
  measures: RowMeasureDto[];
}

/** "Hvorfor 62 %?": the rows that a progress is made of, and who is not in it. Sums are over all rows, whatever the page. */
export interface ProgressRowsDto {
  goalId: number | null;
  goalTitle: string | null;
  day: string;
  progressSum: number;
  progressWeight: number;
  progressBasisPoints: number | null;
  expected: number;
  answered: number;
  counting: CountingRowDto[];
  notCounting: NotCountingRowDto[];
  /** Leaders in all, counting and not. */
  total: number;
}

export interface CoverageRowDto extends RowUnitDto {
  goalId: number;
  goalTitle: string;
  answer: 'answered' | 'notRelevant' | 'unanswered' | 'vacant';
  reasonText: string | null;
}

export interface CoverageRowsDto {
  expected: number;
  answered: number;
  notRelevant: number;
  vacant: number;
  rows: CoverageRowDto[];
  total: number;
}

export interface MeasureListRowDto extends RowMeasureDto {
  unitId: number;
  unitName: string;
  leaderName: string | null;
  goalTitle: string | null;
  areaName: string;
  lastComment: string;
  lastUpdatedOn: string | null;
}

export interface MeasureRowsDto {
  /** Those that count first; then those outside the sums, with why. */
  rows: MeasureListRowDto[];
  /** How many count. */
  counting: number;
  total: number;
}

export interface AgreementStandingRowDto extends RowUnitDto {
  standing: 'active' | 'draft' | 'late' | 'missing' | 'vacant';
}

export interface AgreementRowsDto {
  rows: AgreementStandingRowDto[];
  total: number;
}

/** A cost centre behind a figure of money; null where nothing was reported. */
export interface CostCentreRowDto extends RowUnitDto {
  costCentreId: number;
  code: string;
  name: string;
  originalOre: number | null;
  revisedOre: number | null;
  budgetToDateOre: number | null;
  actualToDateOre: number | null;
  forecastOre: number | null;
  forecastComment: string | null;
  forecastOn: string | null;
  forecastDeviationOre: number | null;
  light: 'green' | 'yellow' | 'red' | null;
}

export interface CostCentreRowsDto {
  rows: CostCentreRowDto[];
  total: number;
}


export interface MyLeadersQueryDto {
  /** Default: the first unit that I lead. */
  unitId?: number;
  day?: string;
}

/** Own figures of a direct report, and the money of everything below them. */
export interface LeaderRowDto extends ProgressDto {
  unit: ReportUnitDto;
  /** Answers of the leader to the goals that reach the unit. */
  coverage: CoverageDto;
  measures: MeasureCountsDto;
  /** With everything below. */
  money: MoneyRowDto;
  agreement: 'active' | 'draft' | 'late' | 'missing' | 'vacant';
  /** Since when it is active, else when it was drawn up; null when missing. */
  agreementSince: string | null;
  agreementId: number | null;
}

export interface MyLeadersSumDto {
  leaders: number;
  coverage: CoverageDto;
  measures: MeasureCountsDto;
  /** Without the unit's own cost centres. */
  money: MoneyRowDto;
  agreements: AgreementCountsDto;
}

/** My direct reports in a unit that I lead: own figures, forecast of everything below them, freshness, agreement. */
export interface MyLeadersDto {
  unit: ReportUnitDto;
  /** All units that I lead, to choose among. */
  units: ReportUnitDto[];
  day: string;
  leaders: LeaderRowDto[];
  sum: MyLeadersSumDto;
}


/**
 * A task on the front page. measureDue: a measure's due day · answerGoal: a goal waits for an answer · activateAgreement: a draft of a
 * direct report · notRelevant: an "ikke aktuelt" to look at · forecastMissing: cost centres without a forecast · milestoneDue.
 */
export interface FrontPageItemDto {
  kind: 'measureDue' | 'milestoneDue' | 'answerGoal' | 'activateAgreement' | 'notRelevant' | 'forecastMissing' | 'createAgreement';
  /** Overdue when before today; null without a day. */
  dueOn: string | null;
  /** Days from today to dueOn; negative when overdue. */
  days: number | null;
  /** Title of the measure or goal, or name of the unit. */
  title: string;
  unitId: number;
  unitName: string;
  agreementId: number | null;
  measureId: number | null;
  goalId: number | null;
  /** Whose goal or agreement it is. */
  personName: string | null;
  /** The reason of "ikke aktuelt", the milestone's title … */
  detail: string | null;
  /** How many it concerns: goals without answer, cost centres without forecast, milestones reached. */
  count: number | null;
  /** Of how many. */
  outOf: number | null;
}

/** The status of a unit that I lead. */
export interface MyStatusDto extends ProgressDto {
  unit: ReportUnitDto;
  /** My answers to the goals that reach the unit. */
  coverage: CoverageDto;
  measures: MeasureCountsDto;
  /** With everything below. */
  money: MoneyRowDto;
}

export interface FrontPageDto {
  today: string;
  /** What is overdue first, then by day. */
  dueSoon: FrontPageItemDto[];
  needsMyDecision: FrontPageItemDto[];
  /** In the next 30 days. */
  coming: FrontPageItemDto[];
  status: MyStatusDto[];
}
