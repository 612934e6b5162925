import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { ToWholeNumber } from '@kaskade/platform';
import { GoalOwnerDto, PersonInPostDto, SupportedGoalDto, UnitRefDto } from '../agreement/agreement.dto';

/** What a goal says, at one end of a change. */
export class GoalContentDto {
  areaId!: number;
  areaName!: string;
  title!: string;
  text!: string;
  principles!: string;
  source!: string;
  position!: number;
  /** For whoever reads the owner's agreement; else null. */
  supports!: SupportedGoalDto | null;
  scope!: 'all' | 'direct' | 'units' | 'none';
  scopeUnits!: UnitRefDto[];
}

export type GoalContentFieldDto =
  'areaId' | 'title' | 'text' | 'principles' | 'source' | 'supportsGoalId' | 'scope' | 'scopeUnitIds' | 'position';

/** The unsent revision of a shared goal. */
export class GoalRevisionDto {
  goalId!: number;
  /** 0 while there is none: send `If-Match: "0"` to write the first. */
  version!: number;
  /** What the goal says now. */
  before!: GoalContentDto;
  /** What it will say; null while there is no draft. */
  after!: GoalContentDto | null;
  /** The fields that differ, in the order of reading. */
  changedFields!: GoalContentFieldDto[];
  /** Who began it. */
  createdBy!: string | null;
  /** save, send, drop */
  allowedActions!: string[];
}

export class SendGoalChangeDto {
  /** binding: everybody below answers it · editorial: asks nothing of anybody. */
  @IsIn(['binding', 'editorial'])
  weight!: 'binding' | 'editorial';
}

/** How many agreements in force a change asks, and what they have answered. */
export class GoalChangeCountsDto {
  asked!: number;
  acknowledged!: number;
  amended!: number;
  unanswered!: number;
}

/** A change that was sent, as its owner sees it. */
export class GoalChangeDto {
  id!: number;
  kind!: 'share' | 'revise' | 'withdraw';
  weight!: 'binding' | 'editorial';
  sentOn!: string;
  sentBy!: string;
  /** Null for a goal that was shared with it. */
  before!: GoalContentDto | null;
  /** Null for a goal that was withdrawn with it. */
  after!: GoalContentDto | null;
  changedFields!: GoalContentFieldDto[];
  counts!: GoalChangeCountsDto;
}

/** What has been sent of a goal, newest first, and the draft that waits. */
export class GoalChangesDto {
  goalId!: number;
  revision!: GoalRevisionDto | null;
  changes!: GoalChangeDto[];
}

export class GoalChangePageQueryDto {
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

export class GoalChangeRowsQueryDto extends GoalChangePageQueryDto {
  /** Only those who have answered so. */
  @IsOptional()
  @IsIn(['unanswered', 'acknowledged', 'amended'])
  answer?: 'unanswered' | 'acknowledged' | 'amended';
}

/** An agreement that a change asks. */
export class GoalChangeRowDto {
  unit!: UnitRefDto;
  /** Links from the owner's unit. */
  level!: number;
  leader!: PersonInPostDto | null;
  agreementId!: number;
  effect!: 'added' | 'changed' | 'removed';
  answer!: 'unanswered' | 'acknowledged' | 'amended';
  /** The day it was acknowledged. */
  answeredOn!: string | null;
}

/** Who has answered a change: unanswered first, then in the order of the tree. */
export class GoalChangeRowsDto {
  changeId!: number;
  counts!: GoalChangeCountsDto;
  rows!: GoalChangeRowDto[];
  /** Of the answer asked for. */
  total!: number;
}

/** A change, from above or of its own goals, as it stands in one agreement. */
export class AgreementChangeDto {
  id!: number;
  goalId!: number;
  kind!: 'share' | 'revise' | 'withdraw';
  weight!: 'binding' | 'editorial';
  /** What it does to the unit's goals. */
  effect!: 'added' | 'changed' | 'removed';
  /** Who answers it: the leader what comes from above, the other party what the leader has sent of the unit's own goals. */
  askedParty!: 'leader' | 'superior';
  owner!: GoalOwnerDto;
  /** Null where the unit did not have the goal before. */
  before!: GoalContentDto | null;
  /** Null where the unit does not have it any more. */
  after!: GoalContentDto | null;
  changedFields!: GoalContentFieldDto[];
  sentOn!: string;
  sentBy!: string;
  /** Whole days. */
  daysSinceSent!: number;
  answer!: 'unanswered' | 'acknowledged' | 'amended' | 'editorial' | 'notAsked';
  answeredOn!: string | null;
  answeredBy!: string | null;
  /** acknowledge */
  allowedActions!: string[];
}

/** What has changed since the agreement was signed, above and of its own goals: unanswered first, then newest first. */
export class AgreementChangesDto {
  agreementId!: number;
  unanswered!: number;
  changes!: AgreementChangeDto[];
}

export class GoalReachQueryDto extends GoalChangePageQueryDto {
  /** Default: share for a draft, revise for a shared goal. */
  @IsOptional()
  @IsIn(['share', 'revise', 'withdraw'])
  action?: 'share' | 'revise' | 'withdraw';
}

/** The touched units of one level of authority. */
export class GoalReachLevelDto {
  levelId!: number;
  /** Title of its leaders. */
  title!: string;
  units!: number;
  agreements!: number;
  signed!: number;
  measures!: number;
}

/** A unit that is touched. */
export class GoalReachRowDto {
  unit!: UnitRefDto;
  levelId!: number;
  /** Null: vacant. */
  leader!: PersonInPostDto | null;
  effect!: 'added' | 'changed' | 'removed';
  agreementId!: number | null;
  /** Its agreement is signed, and will be asked if the change is binding. */
  isSigned!: boolean;
  /** Its not-cancelled measures for the goal. */
  measures!: number;
}

/** Whom sharing, revising or withdrawing a goal touches today: shown before it is done. */
export class GoalReachDto {
  action!: 'share' | 'revise' | 'withdraw';
  units!: number;
  /** Units without a leader among them. */
  vacant!: number;
  leaders!: number;
  /** Units among them whose leader has an agreement. */
  agreements!: number;
  /** Agreements among them that are signed by both and in force. */
  signed!: number;
  /** Not-cancelled measures in them that stand under the goal. */
  measures!: number;
  /** Units that get the goal, and that lose it. */
  added!: number;
  removed!: number;
  /** From the top. */
  levels!: GoalReachLevelDto[];
  /** A page of the units, level by level. */
  rows!: GoalReachRowDto[];
  /** The nearest units, at most 12, by name. */
  nearest!: UnitRefDto[];
}
