import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { ToWholeNumber } from '@kaskade/platform';
import { ReportQueryDto } from '../unit-report/unit-report.dto';

/** Which cell of a unit's report is opened, and which page of its rows. */
export class CellQueryDto extends ReportQueryDto {
  /** own, sum, or the id of a direct subordinate unit (0: uten eier). */
  @Matches(/^(own|sum|\d{1,15})$/)
  part!: string;

  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(0)
  offset?: number;

  /** Default 200. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
  @Min(1)
  @Max(1000)
  limit?: number;
}

export class GoalCellQueryDto extends CellQueryDto {
  /** Left out: over all goals and areas. */
  @IsOptional()
  @ToWholeNumber()
  @IsInt()
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

/** The counts of agreements, each the units that it is made of. */
export const AGREEMENT_FILTERS = ['active', 'draft', 'late', 'missing', 'vacant', 'proposed', 'signed', 'withChanges'] as const;

export class MeasureCellQueryDto extends GoalCellQueryDto {
  /** Only the measures that this count is made of. */
  @IsOptional()
  @IsIn(MEASURE_FILTERS)
  figure?: (typeof MEASURE_FILTERS)[number];
}

/** A unit with its leader as a row shows them. */
export class RowUnitDto {
  unitId!: number;
  unitName!: string;
  leaderName!: string | null;
}

export class RowMeasureDto {
  id!: number;
  /** Null for whoever may read the unit's figures, but not its measures. */
  title!: string | null;
  weight!: number;
  status!: 'planned' | 'started' | 'done' | 'cancelled';
  /** Null for a cancelled one. */
  light!: 'green' | 'yellow' | 'red' | 'outdated' | 'notReported' | null;
  isOverdue!: boolean;
  dueOn!: string | null;
  /** Null until reported. */
  progressBasisPoints!: number | null;
  /** The goal that it is for, when that one is below the goal that is opened. */
  viaGoal!: string | null;
  /** Why it is outside the sums: the goal no longer reaches the unit, or is withdrawn. */
  leftOut!: 'notReached' | 'withdrawn' | null;
}

/** A leader in a progress: basisPoints × weight is what they bring to the sum. */
export class CountingRowDto extends RowUnitDto {
  basisPoints!: number;
  weight!: number;
  measures!: RowMeasureDto[];
}

/** A leader who does not count, and why. */
export class NotCountingRowDto extends RowUnitDto {
  reason!: 'notAnswered' | 'notRelevant' | 'notReported' | 'vacant' | 'noWeight';
  /** What the leader wrote with "ikke aktuelt", for whoever may read the unit's agreement. */
  reasonText!: string | null;
  measures!: RowMeasureDto[];
}

/** "Hvorfor 62 %?": the rows that a progress is made of, and who is not in it. Sums are over all rows, whatever the page. */
export class ProgressRowsDto {
  goalId!: number | null;
  goalTitle!: string | null;
  day!: string;
  progressSum!: number;
  progressWeight!: number;
  progressBasisPoints!: number | null;
  expected!: number;
  answered!: number;
  counting!: CountingRowDto[];
  notCounting!: NotCountingRowDto[];
  /** Leaders in all, counting and not. */
  total!: number;
}

export class CoverageRowDto extends RowUnitDto {
  goalId!: number;
  goalTitle!: string;
  answer!: 'answered' | 'notRelevant' | 'unanswered' | 'vacant';
  /** What the leader wrote with "ikke aktuelt", for whoever may read the unit's agreement. */
  reasonText!: string | null;
}

export class CoverageRowsDto {
  expected!: number;
  answered!: number;
  notRelevant!: number;
  vacant!: number;
  rows!: CoverageRowDto[];
  total!: number;
}

export class MeasureListRowDto extends RowMeasureDto {
  unitId!: number;
  unitName!: string;
  leaderName!: string | null;
  goalTitle!: string | null;
  areaName!: string;
  /** With the last update by the report's day; null like the title. */
  lastComment!: string | null;
  /** By the report's day. */
  lastUpdatedOn!: string | null;
}

export class MeasureRowsDto {
  /** Those that count first; then those outside the sums, with why. */
  rows!: MeasureListRowDto[];
  /** How many count. */
  counting!: number;
  total!: number;
}

/** Which count of agreements is opened. */
export class AgreementCellQueryDto extends CellQueryDto {
  @IsOptional()
  @IsIn(AGREEMENT_FILTERS)
  figure?: (typeof AGREEMENT_FILTERS)[number];
}

export class AgreementStandingRowDto extends RowUnitDto {
  standing!: 'active' | 'draft' | 'late' | 'missing' | 'vacant';
  /** Of one that is not active: sent for approval, or signed by one of the two. */
  underWay!: 'proposed' | 'signed' | null;
  /** Changes from above that wait for its answer. */
  unansweredChanges!: number;
  /** The day the oldest of them was sent. */
  unansweredSince!: string | null;
}

export class AgreementRowsDto {
  rows!: AgreementStandingRowDto[];
  total!: number;
}

/** A cost centre behind a figure of money; null where nothing was reported. */
export class CostCentreRowDto extends RowUnitDto {
  costCentreId!: number;
  code!: string;
  name!: string;
  originalOre!: number | null;
  revisedOre!: number | null;
  budgetToDateOre!: number | null;
  actualToDateOre!: number | null;
  /** Budget − actual to date; null unless there are both. */
  deviationToDateOre!: number | null;
  forecastOre!: number | null;
  forecastComment!: string | null;
  forecastOn!: string | null;
  forecastDeviationOre!: number | null;
  light!: 'green' | 'yellow' | 'red' | null;
}

export class CostCentreRowsDto {
  rows!: CostCentreRowDto[];
  total!: number;
}
