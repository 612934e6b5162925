import { OrganizationTree, subtreeOf } from '../../organization';
import { goalReaches, GoalScope } from '../scope';

/** What the owner of a goal sends to those below: that it is shared, says something else, or is withdrawn. */
export type GoalChangeKind = 'share' | 'revise' | 'withdraw';
/** A binding change is answered by everybody it touches; an editorial one asks nothing of anybody (domain §3). */
export type GoalChangeWeight = 'binding' | 'editorial';

/** Whom a goal is for, at one end of a change. */
export interface GoalReachScope {
  readonly scope: GoalScope;
  readonly scopeUnitIds: readonly number[];
}

/** Whom a change is for: before is null for a goal that is shared with it, after for one that is withdrawn. */
export interface GoalChangeReach {
  readonly ownerUnitId: number;
  readonly before: GoalReachScope | null;
  readonly after: GoalReachScope | null;
}

/** A change as the rules of who must answer it take it. */
export interface SentGoalChange extends GoalChangeReach {
  readonly id: number;
  readonly weight: GoalChangeWeight;
  /** 1, 2, 3 … in the order in which the period's changes were sent. */
  readonly sentNumber: number;
}

/**
 * Whether the change touches the unit on the tree's day: the goal's scope covers it before or after. The owner never is: the goal is its own.
 */
export function goalChangeTouches(tree: OrganizationTree, change: GoalChangeReach, unitId: number): boolean {
  return isCovered(tree, change, change.before, unitId) || isCovered(tree, change, change.after, unitId);
}

/** The units that the change touches on the tree's day, in pre-order: those that the goal reached, and those that it reaches now. */
export function unitsTouchedBy(tree: OrganizationTree, change: GoalChangeReach): number[] {
  return subtreeOf(tree, change.ownerUnitId).filter((unitId) => goalChangeTouches(tree, change, unitId));
}

/** What a change does to a unit's goals: `changed` where it had the goal and keeps it. */
export type GoalChangeEffect = 'added' | 'changed' | 'removed';

/**
 * Null where the change has nothing to do with the unit's agreement. The owner's has the goal as its own, whomever it reaches: `added` when it is
 * shared, `removed` when it is withdrawn.
 */
export function goalChangeEffect(tree: OrganizationTree, change: GoalChangeReach, unitId: number): GoalChangeEffect | null {
  const isOwner = unitId === change.ownerUnitId;
  const had = isOwner ? change.before !== null : isCovered(tree, change, change.before, unitId);
  const has = isOwner ? change.after !== null : isCovered(tree, change, change.after, unitId);
  if (had) return has ? 'changed' : 'removed';
  return has ? 'added' : null;
}

function isCovered(tree: OrganizationTree, { ownerUnitId }: GoalChangeReach, reach: GoalReachScope | null, unitId: number): boolean {
  return reach !== null && goalReaches(tree, { ownerUnitId, ...reach }, unitId);
}

/** Who answers a change in an agreement. */
export type AskedParty = 'leader' | 'superior';

/**
 * What comes from above is answered by the leader; what the leader has sent of the unit's own goals by the other party, who signed them too
 * (domain §2: an active agreement changes only through an amendment).
 */
export function askedParty({ ownerUnitId }: Pick<GoalChangeReach, 'ownerUnitId'>, unitId: number): AskedParty {
  return ownerUnitId === unitId ? 'superior' : 'leader';
}

/** What an agreement has signed, as far as a change asks. */
export interface AskedAgreement {
  /** Signed by both, not evaluated, not closed: on the day in question. */
  readonly isAsked: boolean;
  /** The last change that had been sent when its first and its last adopted version were frozen, 0 for none; null when it has no version. */
  readonly firstSeenChange: number | null;
  readonly lastSeenChange: number | null;
}

/**
 * How an agreement stands to a change that touches its unit. `included`: what it first signed was frozen after the change, so that it holds the
 * new words, or it has signed nothing · `editorial`: nothing is asked · `amended`: a later version was frozen after it · `acknowledged`: who is
 * asked has seen it and goes on · `unanswered` · `notAsked`: it is no longer in force.
 */
export type GoalChangeAnswer = 'included' | 'editorial' | 'amended' | 'acknowledged' | 'unanswered' | 'notAsked';

/**
 * The rule of domain §3, *When a shared goal changes after signing below*: the leader amends or acknowledges. Nothing of it is written for an
 * agreement until it is answered.
 */
export function goalChangeAnswer(
  change: Pick<SentGoalChange, 'weight' | 'sentNumber'>,
  { isAsked, firstSeenChange, lastSeenChange }: AskedAgreement,
  isAcknowledged: boolean,
): GoalChangeAnswer {
  if (firstSeenChange === null || lastSeenChange === null || firstSeenChange >= change.sentNumber) return 'included';
  if (change.weight === 'editorial') return 'editorial';
  if (isAcknowledged) return 'acknowledged';
  if (lastSeenChange >= change.sentNumber) return 'amended';
  return isAsked ? 'unanswered' : 'notAsked';
}
