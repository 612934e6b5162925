import { OrganizationTree } from '../organization';
import { goalReaches, isSharedOn, ScopedGoal, SharedSpan } from './scope';

/** What ordering and inheriting need to know about a goal. */
export interface InheritableGoal extends ScopedGoal, SharedSpan {
  readonly id: number;
  /** Position of the goal's area among the areas. */
  readonly areaPosition: number;
  /** Position among the owner's goals in the area. */
  readonly position: number;
}

/** Whether the unit inherits the goal on the tree's day: shared that day by a unit above whose scope covers it. */
export function inheritsGoal(tree: OrganizationTree, goal: InheritableGoal, unitId: number): boolean {
  return isSharedOn(goal, tree.day) && goalReaches(tree, goal, unitId);
}

/**
 * The goals of a unit's agreement on the tree's day: its own, in whatever state, and the shared goals of every unit above whose
 * scope covers it; ordered by area, level (the top of the tree first) and position. Source: domain §3, *Inheritance is by reference*.
 */
export function goalsOfUnit<G extends InheritableGoal>(tree: OrganizationTree, goals: readonly G[], unitId: number): G[] {
  return goals.filter((goal) => goal.ownerUnitId === unitId || inheritsGoal(tree, goal, unitId)).sort((a, b) => compareGoals(tree, a, b));
}

/** Order of goals in an agreement: area, level of the owner, position, then the older goal first. */
export function compareGoals(tree: OrganizationTree, a: InheritableGoal, b: InheritableGoal): number {
  return a.areaPosition - b.areaPosition || depthOf(tree, a) - depthOf(tree, b) || a.position - b.position || a.id - b.id;
}

/** A closed unit's own goals stand last in their area. */
function depthOf(tree: OrganizationTree, goal: ScopedGoal): number {
  const index = tree.indexOf.get(goal.ownerUnitId);
  return index === undefined ? Number.MAX_SAFE_INTEGER : tree.depth[index]!;
}
