import { Day, isInSubtree, OrganizationTree } from '../organization';
import { inheritsGoal, InheritableGoal } from './inheritance';
import { GoalScope, isWithdrawnOn } from './scope';
import { AgreementViolation, isFilled } from './violation';

export type GoalState = 'draft' | 'shared' | 'withdrawn';
export type GoalAction = 'share' | 'withdraw';

/** The one table of a goal's life: a shared goal is withdrawn, never deleted, and a withdrawn one never comes back (domain §3). */
export const GOAL_TRANSITIONS: Readonly<Record<GoalState, Readonly<Partial<Record<GoalAction, GoalState>>>>> = {
  draft: { share: 'shared' },
  shared: { withdraw: 'withdrawn' },
  withdrawn: {},
};

/** The state after the action, null when the action is not possible in this state. */
export function nextGoalState(state: GoalState, action: GoalAction): GoalState | null {
  return GOAL_TRANSITIONS[state][action] ?? null;
}

/** Drafts alone may be deleted or edited as they stand; what a shared goal says is revised in a draft of its own, which is sent (domain §3). */
export const isGoalDeletable = (state: GoalState): boolean => state === 'draft';
export const isGoalEditable = (state: GoalState): boolean => state === 'draft';
export const isGoalRevisable = (state: GoalState): boolean => state === 'shared';

/** What the rule of `supports` needs to know about a goal. */
export interface SupportingGoal extends InheritableGoal {
  readonly periodId: number;
  readonly state: GoalState;
  readonly supportsGoalId: number | null;
}

/**
 * The goals that a goal supports, nearest first. A goal supports at most one, so this is a chain; a circle in the data ends it
 * at the first goal seen twice, so that every reader terminates.
 */
export function supportChain<G extends { readonly id: number; readonly supportsGoalId: number | null }>(
  goal: G,
  goalsById: ReadonlyMap<number, G>,
): G[] {
  const chain: G[] = [];
  const seen = new Set([goal.id]);
  for (let next = above(goal); next && !seen.has(next.id); next = above(next)) {
    seen.add(next.id);
    chain.push(next);
  }
  return chain;

  function above(from: G): G | undefined {
    return from.supportsGoalId === null ? undefined : goalsById.get(from.supportsGoalId);
  }
}

/** What a chain of `supports` is made of. */
export interface SupportingLink {
  readonly id: number;
  readonly supportsGoalId: number | null;
  readonly withdrawnOn: Day | null;
}

/**
 * Each goal with those that count for it on the day: itself, and every goal below it in chains of `supports`, each once (domain §3).
 * A withdrawn goal counts for no other, and no chain passes through it.
 */
export function goalParts<G extends SupportingLink>(goals: readonly G[], day: Day): Map<number, G[]> {
  const parts = new Map(goals.map((goal) => [goal.id, [goal]]));
  const living = new Map(goals.filter((goal) => !isWithdrawnOn(goal, day)).map((goal) => [goal.id, goal]));
  for (const goal of living.values()) {
    for (const supported of supportChain(goal, living)) parts.get(supported.id)!.push(goal);
  }
  return parts;
}

/**
 * May `goal` support the goal it names? Only a goal of the same period that its owner inherits on the tree's day or has itself,
 * that is not withdrawn, and never in a circle (domain §3, `Goal.supports`).
 * @param goalsById the goals of the period, at least those in question and what they support.
 */
export function checkSupports(
  tree: OrganizationTree,
  goal: SupportingGoal,
  goalsById: ReadonlyMap<number, SupportingGoal>,
): AgreementViolation[] {
  if (goal.supportsGoalId === null) return [];
  const field = 'supportsGoalId';
  if (goal.supportsGoalId === goal.id) return [{ field, code: 'supports-itself' }];
  const supported = goalsById.get(goal.supportsGoalId);
  const isOwn = supported?.ownerUnitId === goal.ownerUnitId;
  if (!supported || (!isOwn && !inheritsGoal(tree, supported, goal.ownerUnitId))) {
    return [{ field, code: 'supports-not-inherited', params: { goalId: goal.supportsGoalId } }];
  }
  if (supported.state === 'withdrawn') return [{ field, code: 'supports-withdrawn', params: { goalId: supported.id } }];
  if (supported.periodId !== goal.periodId) return [{ field, code: 'supports-other-period', params: { goalId: supported.id } }];
  const comesBack = supportChain(supported, goalsById).some((link) => link.id === goal.id);
  return comesBack ? [{ field, code: 'supports-cycle', params: { goalId: supported.id } }] : [];
}

/** A scope of chosen units names at least one, each below the owner on the tree's day and only once; other scopes name none. */
export function checkScope(
  tree: OrganizationTree,
  goal: { readonly ownerUnitId: number; readonly scope: GoalScope; readonly scopeUnitIds: readonly number[] },
): AgreementViolation[] {
  const field = 'scopeUnitIds';
  if (goal.scope !== 'units') return goal.scopeUnitIds.length > 0 ? [{ field, code: 'scope-units-unexpected' }] : [];
  if (goal.scopeUnitIds.length === 0) return [{ field, code: 'scope-units-missing' }];
  if (new Set(goal.scopeUnitIds).size < goal.scopeUnitIds.length) return [{ field, code: 'scope-units-repeated' }];
  return goal.scopeUnitIds
    .filter((unitId) => unitId === goal.ownerUnitId || !isInSubtree(tree, unitId, goal.ownerUnitId))
    .map((unitId) => ({ field, code: 'scope-outside-subtree', params: { unitId } }));
}

/** A goal is shared with a title; its text may follow. */
export function checkGoalText(goal: { readonly title: string }): AgreementViolation[] {
  return isFilled(goal.title) ? [] : [{ field: 'title', code: 'title-required' }];
}
