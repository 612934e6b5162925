import { goalParts, isSharedOn, isWithdrawnOn } from '../agreement';
import { GoalFact } from './facts';
import { ReportTree } from './report-tree';

/** How a goal concerns a unit on the day. */
export const CONCERNS = { not: 0, inScope: 1, asOwner: 2 } as const;

/** A goal with what the day makes of it. */
export interface LedgerGoal {
  readonly fact: GoalFact;
  readonly isWithdrawn: boolean;
  readonly isShared: boolean;
  /** Range of the owner's subtree; empty when the owner does not exist on the day. All figures of the goal are from here. */
  readonly start: number;
  readonly end: number;
  /** One of CONCERNS for each index of the range. */
  readonly concerns: Uint8Array;
  /** The goal itself and every goal below it in chains of `supports`, each once: what is done for them counts for this one. */
  readonly parts: LedgerGoal[];
}

/**
 * Works out every goal's range, scope and parts on the tree's day. A draft concerns its owner alone; a withdrawn goal concerns nobody,
 * no chain of `supports` passes through it, and its own measures do not count.
 */
export function ledgerGoals(tree: ReportTree, facts: readonly GoalFact[]): LedgerGoal[] {
  const goals = facts.map((fact) => ledgerGoal(tree, fact));
  const byId = new Map(goals.map((goal) => [goal.fact.id, goal]));
  const parts = goalParts(facts, tree.day);
  for (const goal of goals) goal.parts.push(...parts.get(goal.fact.id)!.map((part) => byId.get(part.id)!));
  return goals;
}

function ledgerGoal(tree: ReportTree, fact: GoalFact): LedgerGoal {
  const owner = tree.indexOf.get(fact.ownerUnitId);
  const exists = owner !== undefined && !tree.moneyOnly[owner];
  const start = exists ? owner : 0;
  const end = exists ? tree.subtreeEnd[owner]! : 0;
  const isWithdrawn = isWithdrawnOn(fact, tree.day);
  const isShared = isSharedOn(fact, tree.day);
  const concerns = new Uint8Array(end - start);
  if (exists && isShared) markScope(tree, fact, start, end, concerns);
  if (exists && !isWithdrawn) concerns[0] = CONCERNS.asOwner;
  return { fact, isWithdrawn, isShared, start, end, concerns, parts: [] };
}

/** The scope as ranges of the pre-order: the same units as `goalReaches` answers one by one, in time for thousands of units. */
function markScope(tree: ReportTree, fact: GoalFact, start: number, end: number, concerns: Uint8Array): void {
  switch (fact.scope) {
    case 'all':
      mark(start + 1, end);
      break;
    case 'direct':
      for (let child = start + 1; child < end; child = tree.subtreeEnd[child]!) mark(child, child + 1);
      break;
    case 'units':
      for (const unitId of fact.scopeUnitIds) {
        const index = tree.indexOf.get(unitId);
        if (index === undefined || tree.moneyOnly[index]) continue;
        // A chosen unit above the owner covers the owner's whole subtree, as far as it is below the owner.
        if (index <= start && start < tree.subtreeEnd[index]!) mark(start + 1, end);
        else if (index > start && index < end) mark(index, tree.subtreeEnd[index]!);
      }
      break;
    case 'none':
      break;
  }

  function mark(from: number, to: number): void {
    for (let index = from; index < to; index++) if (!tree.moneyOnly[index]) concerns[index - start] = CONCERNS.inScope;
  }
}

/** How the goal concerns the unit at an index of the tree: one of CONCERNS. */
export function concernOf(goal: LedgerGoal, index: number): number {
  return index < goal.start ? CONCERNS.not : (goal.concerns[index - goal.start] ?? CONCERNS.not);
}
