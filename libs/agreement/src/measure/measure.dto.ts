import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { IsDay, Trimmed } from '@kaskade/platform';

/** How progress is counted. */
export type ProgressKindDto = 'percent' | 'counted' | 'milestones';
export type MeasureStatusDto = 'planned' | 'started' | 'done' | 'cancelled';
export type LightDto = 'green' | 'yellow' | 'red';

export class MilestoneInputDto {
  /** The milestone's id when it was there before; left out for a new one. */
  @IsOptional()
  @IsInt()
  id?: number;

  @Trimmed()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  title!: string;

  @ValidateIf((milestone: MilestoneInputDto) => milestone.dueOn !== null)
  @IsDay()
  dueOn!: string | null;
}

/** The plan of a measure; the whole of it is sent at every change. */
export class MeasurePlanDto {
  @Trimmed()
  @IsString()
  @MaxLength(300)
  title!: string;

  @IsString()
  @MaxLength(10_000)
  description!: string;

  /** Who does it, by name. */
  @Trimmed()
  @IsString()
  @MaxLength(200)
  responsible!: string;

  @ValidateIf((plan: MeasurePlanDto) => plan.startOn !== null)
  @IsDay()
  startOn!: string | null;

  @ValidateIf((plan: MeasurePlanDto) => plan.dueOn !== null)
  @IsDay()
  dueOn!: string | null;

  /** 1–5. */
  @IsInt()
  weight!: number;

  @IsIn(['percent', 'counted', 'milestones'])
  progressKind!: ProgressKindDto;

  /** How many are wanted, when counted; else null. */
  @ValidateIf((plan: MeasurePlanDto) => plan.wantedCount !== null)
  @IsInt()
  wantedCount!: number | null;

  /** What is counted, such as "besøk". */
  @Trimmed()
  @IsString()
  @MaxLength(60)
  countedWord!: string;

  /** In order, when by milestones; else empty. */
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MilestoneInputDto)
  milestones!: MilestoneInputDto[];
}

/** A new measure: a title is enough; for one goal or for one area. */
export class NewMeasureDto {
  @IsOptional()
  @IsInt()
  goalId?: number;

  @IsOptional()
  @IsInt()
  areaId?: number;

  @Trimmed()
  @IsString()
  @MaxLength(300)
  title!: string;
}

/** What is reported; fields left out stay as they are. At least one of status, light and progress. */
export class MeasureReportDto {
  @IsOptional()
  @IsIn(['planned', 'started', 'done', 'cancelled'])
  status?: MeasureStatusDto;

  @IsOptional()
  @IsIn(['green', 'yellow', 'red'])
  light?: LightDto;

  /** 0–100, when progress is a per cent. */
  @IsOptional()
  @IsInt()
  percent?: number;

  /** How many are done, when counted; more than wanted counts as all. */
  @IsOptional()
  @IsInt()
  doneCount?: number;

  /** All milestones reached so far, when by milestones. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsInt({ each: true })
  reachedMilestoneIds?: number[];

  /** The reason, when the measure is cancelled. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  comment?: string;
}

export class MilestoneDto {
  id!: number;
  title!: string;
  dueOn!: string | null;
  reached!: boolean;
}

/** A measure with its plan and what was last reported; progress and light are null until reported. */
export class MeasureDto {
  id!: number;
  version!: number;
  agreementId!: number;
  goalId!: number | null;
  areaId!: number | null;
  position!: number;
  title!: string;
  description!: string;
  responsible!: string;
  startOn!: string | null;
  dueOn!: string | null;
  weight!: number;
  progressKind!: ProgressKindDto;
  wantedCount!: number | null;
  countedWord!: string;
  milestones!: MilestoneDto[];
  createdOn!: string;
  status!: MeasureStatusDto;
  /** Per cent, count or milestones reached; null until reported. */
  progressDone!: number | null;
  progressWanted!: number | null;
  /** 0–10000, capped; 10000 when done; null until reported. */
  progressBasisPoints!: number | null;
  light!: LightDto | null;
  isOverdue!: boolean;
  lastComment!: string;
  lastUpdatedOn!: string | null;
  lastUpdatedBy!: string | null;
  /** Carried over from a former leader's agreement. */
  isCarriedOver!: boolean;
  /** edit, report, delete. */
  allowedActions!: string[];
}

/** One entry of a measure's log, with the state after it. */
export class MeasureUpdateDto {
  id!: number;
  /** The day in Europe/Oslo. */
  day!: string;
  at!: Date;
  personName!: string;
  status!: MeasureStatusDto;
  progressDone!: number | null;
  progressWanted!: number | null;
  light!: LightDto | null;
  comment!: string;
}

/** The measure as it is now, with who changed it last; also what a 412 carries as `current`. */
export class MeasureDetailDto extends MeasureDto {
  /** Whoever wrote to the measure last, and when; null when nobody has since it was carried into the system. */
  changedBy!: string | null;
  changedAt!: Date | null;
  /** Newest first. */
  updates!: MeasureUpdateDto[];
}
