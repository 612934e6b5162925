import { Entity, Index, Unique } from 'typeorm';
import { DayColumn, Id, Instant, Json, Line, Prose, Reference, Version, Whole } from '../columns';
import { Person, Unit } from './organization.entity';

/** Agreement period, normally a calendar year; periods do not overlap. `validTo` is exclusive. */
@Entity('period')
@Unique('uq_period_name', ['name'])
export class Period {
  @Id() id!: number;
  @Line(100) name!: string;
  @DayColumn() validFrom!: string;
  @DayColumn() validTo!: string;
  @Version() version!: number;
}

/** Satsingsområde; ordered, tagged with UN goals where wanted. */
@Entity('goal_area')
@Unique('uq_goal_area_name', ['name'])
export class GoalArea {
  @Id() id!: number;
  @Line(200) name!: string;
  @Whole() position!: number;
  @Json() unGoals!: number[];
  @Version() version!: number;
}

export type AgreementState = 'draft' | 'proposed' | 'signed' | 'active' | 'evaluated' | 'archived';

/** One per unit, leader and period. A change of leader closes one (`closedOn`) and opens the next. */
@Entity('agreement')
@Unique('uq_agreement_unit_person_period', ['unitId', 'personId', 'periodId'])
@Index('ix_agreement_period_unit', ['periodId', 'unitId'])
export class Agreement {
  @Id() id!: number;
  @Reference(() => Unit, 'agreement_unit') unitId!: number;
  @Reference(() => Person, 'agreement_person') personId!: number;
  @Reference(() => Period, 'agreement_period') periodId!: number;
  @Line(10) state!: AgreementState;
  @DayColumn() createdOn!: string;
  /** The day it became active (gjeldende), and who of the superiors made it so. */
  @DayColumn({ nullable: true }) activeOn!: string | null;
  @Reference(() => Person, 'agreement_activated_by', { nullable: true }) activatedById!: number | null;
  /** First day it no longer holds, after a change of leader. */
  @DayColumn({ nullable: true }) closedOn!: string | null;
  @Version() version!: number;
}

export type GoalState = 'draft' | 'shared' | 'withdrawn';
export type GoalScopeKind = 'all' | 'direct' | 'units' | 'none';

/** Result goal (resultatmål), owned by a unit in a period; reaches others by reference once shared. */
@Entity('goal')
@Index('ix_goal_period_state', ['periodId', 'state'])
export class Goal {
  @Id() id!: number;
  @Reference(() => Unit, 'goal_unit') unitId!: number;
  @Reference(() => Period, 'goal_period') periodId!: number;
  @Reference(() => GoalArea, 'goal_area') areaId!: number;
  @Line(300) title!: string;
  @Prose() text!: string;
  @Prose() principles!: string;
  /** Decision, action programme or annual plan that the goal comes from. */
  @Line(300) source!: string;
  @Whole() position!: number;
  @Line(10) state!: GoalState;
  @DayColumn({ nullable: true }) sharedOn!: string | null;
  @DayColumn({ nullable: true }) withdrawnOn!: string | null;
  /** The goal that this sub-goal breaks down, at most one. */
  @Reference(() => Goal, 'goal_supports', { nullable: true }) supportsGoalId!: number | null;
  @Line(10) scope!: GoalScopeKind;
  @Version() version!: number;
}

/** Chosen units of a goal whose scope is `units`; each with its subtree. */
@Entity('goal_scope_unit')
@Unique('uq_goal_scope_unit', ['goalId', 'unitId'])
export class GoalScopeUnit {
  @Id() id!: number;
  @Reference(() => Goal, 'goal_scope_unit_goal') goalId!: number;
  @Reference(() => Unit, 'goal_scope_unit_unit') unitId!: number;
}

/** "Hva vil jeg gjøre": one agreement's answer to one goal or to a whole area (exactly one of the two is set). */
@Entity('response')
@Unique('uq_response_agreement_goal', ['agreementId', 'goalId'])
@Unique('uq_response_agreement_area', ['agreementId', 'areaId'])
export class ResponseRow {
  @Id() id!: number;
  @Reference(() => Agreement, 'response_agreement') agreementId!: number;
  @Reference(() => Goal, 'response_goal', { nullable: true }) goalId!: number | null;
  @Reference(() => GoalArea, 'response_area', { nullable: true }) areaId!: number | null;
  @Prose() narrative!: string;
  /** The day since which there has been a narrative; null while it is empty. Earlier days are in `PastResponse`. */
  @DayColumn({ nullable: true }) narrativeSince!: string | null;
  @Line(200) localTarget!: string;
  /** Why the goal is "ikke aktuelt her"; empty unless it is. */
  @Prose() notRelevantReason!: string;
  @DayColumn({ nullable: true }) notRelevantSince!: string | null;
  @Version() version!: number;
}

/**
 * What a response said until it was replaced by another kind of answer or taken back, on the days [validFrom, validTo): append-only, so
 * that a report of those days still counts it.
 */
@Entity('past_response')
export class PastResponse {
  @Id() id!: number;
  @Reference(() => ResponseRow, 'past_response_response') responseId!: number;
  @Line(20) kind!: 'narrative' | 'notRelevant';
  /** The narrative, or the reason why it was "ikke aktuelt". */
  @Prose() text!: string;
  @DayColumn() validFrom!: string;
  @DayColumn() validTo!: string;
}

export type ProgressKind = 'percent' | 'counted' | 'milestones';
export type MeasureStatus = 'planned' | 'started' | 'done' | 'cancelled';
export type MeasureLight = 'green' | 'yellow' | 'red';
export interface MilestoneJson {
  /** Unique within the measure, never reused. */
  id: number;
  title: string;
  dueOn: string | null;
}

/**
 * What the leader will do for one goal or area (exactly one is set). The row holds the plan, and the present state as a copy of the
 * newest `measure_update`, written in the same transaction; status `planned` and empty progress and light until reported.
 */
@Entity('measure')
@Index('ix_measure_last_updated', ['lastUpdatedOn'])
export class Measure {
  @Id() id!: number;
  @Reference(() => Agreement, 'measure_agreement') agreementId!: number;
  /** The agreement it was carried over from at the last change of leader. */
  @Reference(() => Agreement, 'measure_carried_from', { nullable: true }) carriedFromAgreementId!: number | null;
  @Reference(() => Goal, 'measure_goal', { nullable: true }) goalId!: number | null;
  @Reference(() => GoalArea, 'measure_area', { nullable: true }) areaId!: number | null;
  @Whole() position!: number;
  @Line(300) title!: string;
  @Prose() description!: string;
  @Line(200) responsible!: string;
  @DayColumn({ nullable: true }) startOn!: string | null;
  @DayColumn({ nullable: true }) dueOn!: string | null;
  @Whole() weight!: number;
  @Line(10) progressKind!: ProgressKind;
  /** How many, for counted progress; null otherwise. */
  @Whole({ nullable: true }) wantedCount!: number | null;
  /** What is counted, such as "besøk". */
  @Line(60) countedWord!: string;
  @Json() milestones!: MilestoneJson[];
  @DayColumn() createdOn!: string;
  @Line(10) status!: MeasureStatus;
  /** Progress is progressDone / progressWanted: per cent of 100, counted of wanted, milestones reached of all. Null until reported. */
  @Whole({ nullable: true }) progressDone!: number | null;
  @Whole({ nullable: true }) progressWanted!: number | null;
  @Json({ nullable: true }) reachedMilestoneIds!: number[] | null;
  @Line(10, { nullable: true }) light!: MeasureLight | null;
  @Prose() lastComment!: string;
  @DayColumn({ nullable: true }) lastUpdatedOn!: string | null;
  @Instant({ nullable: true }) lastUpdatedAt!: Date | null;
  @Reference(() => Person, 'measure_last_updated_by', { nullable: true }) lastUpdatedById!: number | null;
  @Version() version!: number;
}

/** Append-only: every change of status, progress or light, with the state after it. */
@Entity('measure_update')
@Index('ix_measure_update_measure_day', ['measureId', 'day'])
export class MeasureUpdate {
  @Id() id!: number;
  @Reference(() => Measure, 'measure_update_measure') measureId!: number;
  @DayColumn() day!: string;
  @Instant() at!: Date;
  @Reference(() => Person, 'measure_update_person') personId!: number;
  @Line(10) status!: MeasureStatus;
  @Whole({ nullable: true }) progressDone!: number | null;
  @Whole({ nullable: true }) progressWanted!: number | null;
  @Json({ nullable: true }) reachedMilestoneIds!: number[] | null;
  @Line(10, { nullable: true }) light!: MeasureLight | null;
  @Prose() comment!: string;
}
