import { Day, isInSubtree, OrganizationTree, subtreeOf } from '../organization';

/** How far a goal reaches (domain §3, `Goal.scope`). */
export type GoalScope = 'all' | 'direct' | 'units' | 'none';

/** What the scope rules need to know about a goal. */
export interface ScopedGoal {
  /** The unit in whose agreement the goal is defined. */
  readonly ownerUnitId: number;
  readonly scope: GoalScope;
  /** The chosen units when scope is `units`; otherwise without meaning. */
  readonly scopeUnitIds: readonly number[];
}

/** The days on which a goal is shared: from `sharedOn`, up to but not including `withdrawnOn`. */
export interface SharedSpan {
  readonly sharedOn: Day | null;
  readonly withdrawnOn: Day | null;
}

/**
 * Whether the goal's scope covers the unit on the tree's day. The owner itself is never reached: it has the goal as its own.
 *
 * - `all`: every unit below the owner.
 * - `direct`: the owner's child units that day. A vacant child is reached (it is counted apart) and passes nothing on.
 * - `units`: the units below the owner that stand in the subtree of a chosen one. A unit that has moved out from under the
 *   owner is not reached, chosen or not.
 * - `none`: nobody.
 *
 * Says nothing of whether the goal is shared: see `isSharedOn`. Source: domain §3.
 */
export function goalReaches(tree: OrganizationTree, goal: ScopedGoal, unitId: number): boolean {
  if (goal.scope === 'none' || unitId === goal.ownerUnitId || !isInSubtree(tree, unitId, goal.ownerUnitId)) return false;
  switch (goal.scope) {
    case 'all':
      return true;
    case 'direct':
      return tree.parentIndex[tree.indexOf.get(unitId)!] === tree.indexOf.get(goal.ownerUnitId);
    case 'units':
      return goal.scopeUnitIds.some((chosen) => isInSubtree(tree, unitId, chosen));
  }
}

/** The units that the goal's scope covers on the tree's day, in pre-order: exactly those for which `goalReaches` holds. */
export function unitsReachedBy(tree: OrganizationTree, goal: ScopedGoal): number[] {
  return subtreeOf(tree, goal.ownerUnitId).filter((unitId) => goalReaches(tree, goal, unitId));
}

/** Whether the goal is shared on the day: a withdrawn goal leaves every figure from the day it is withdrawn (domain §3). */
export function isSharedOn(goal: SharedSpan, day: Day): boolean {
  return goal.sharedOn !== null && goal.sharedOn <= day && !isWithdrawnOn(goal, day);
}

/** From its day on a withdrawn goal concerns nobody. */
export function isWithdrawnOn(goal: Pick<SharedSpan, 'withdrawnOn'>, day: Day): boolean {
  return goal.withdrawnOn !== null && goal.withdrawnOn <= day;
}
