import { Entity, Unique } from 'typeorm';
import { DayColumn, Id, Instant, Json, Line, Reference, Version, Whole } from '../columns';
import { Agreement, Goal } from './agreement.entity';
import { Person } from './organization.entity';

/**
 * What the owner of a shared goal sends to those below: that it is shared, revised or withdrawn. A revision is a draft until sent. Who has
 * answered is in `GoalChangeAnswer`; whom it concerns is worked out from the tree, never written.
 */
@Entity('goal_change')
@Unique('uq_goal_change_draft', ['draftOf'])
export class GoalChange {
  @Id() id!: number;
  @Reference(() => Goal, 'goal_change_goal') goalId!: number;
  @Line(10) kind!: 'share' | 'revise' | 'withdraw';
  /** The goal while this is its unsent draft: one at a time. */
  @Whole({ nullable: true }) draftOf!: number | null;
  /** Null until sent. An editorial one asks nothing of anybody. */
  @Line(10, { nullable: true }) weight!: 'binding' | 'editorial' | null;
  /** `GoalContent` before and after; before is set when it is sent. */
  @Json({ nullable: true }) before!: unknown;
  @Json() after!: unknown;
  @Reference(() => Person, 'goal_change_created_by') createdById!: number;
  @DayColumn({ nullable: true }) sentOn!: string | null;
  @Instant({ nullable: true }) sentAt!: Date | null;
  /** 1, 2, 3 … within the period, in the order of sending: which changes a signed version holds is told by it, not by a clock. */
  @Whole({ nullable: true }) sentNumber!: number | null;
  @Reference(() => Person, 'goal_change_sent_by', { nullable: true }) sentById!: number | null;
  @Version() version!: number;
}

/** Whoever is asked by a binding change has seen it and goes on without amending: a leader below, or the other party of the owner's agreement. */
@Entity('goal_change_answer')
@Unique('uq_goal_change_answer', ['goalChangeId', 'agreementId'])
export class GoalChangeAnswer {
  @Id() id!: number;
  @Reference(() => GoalChange, 'goal_change_answer_change') goalChangeId!: number;
  @Reference(() => Agreement, 'goal_change_answer_agreement') agreementId!: number;
  @Reference(() => Person, 'goal_change_answer_person') personId!: number;
  @DayColumn() answeredOn!: string;
}
