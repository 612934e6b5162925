import { GoalScope } from '../scope';

/** Everything about a goal that its owner writes: what a change from above is a change of (domain §3). */
export interface GoalContent {
  readonly areaId: number;
  readonly title: string;
  readonly text: string;
  readonly principles: string;
  readonly source: string;
  readonly position: number;
  readonly supportsGoalId: number | null;
  readonly scope: GoalScope;
  /** The chosen units when scope is `units`; their order means nothing. */
  readonly scopeUnitIds: readonly number[];
}
export type GoalContentField = keyof GoalContent;

/** The fields in the order that a reader meets them. */
export const GOAL_CONTENT_FIELDS = [
  'areaId',
  'title',
  'text',
  'principles',
  'source',
  'supportsGoalId',
  'scope',
  'scopeUnitIds',
  'position',
] as const satisfies readonly GoalContentField[];

/** The content alone, of anything that has it, with the chosen units in the order of their ids. */
export function goalContentOf(goal: GoalContent): GoalContent {
  const { areaId, title, text, principles, source, position, supportsGoalId, scope } = goal;
  return { areaId, title, text, principles, source, position, supportsGoalId, scope, scopeUnitIds: sorted(goal.scopeUnitIds) };
}

/** The fields that say something else after than before, in the order of `GOAL_CONTENT_FIELDS`. */
export function changedGoalFields(before: GoalContent, after: GoalContent): GoalContentField[] {
  return GOAL_CONTENT_FIELDS.filter((field) => !isSame(field, before, after));
}

function isSame(field: GoalContentField, before: GoalContent, after: GoalContent): boolean {
  if (field !== 'scopeUnitIds') return before[field] === after[field];
  return sorted(before.scopeUnitIds).join() === sorted(after.scopeUnitIds).join();
}

function sorted(ids: readonly number[]): number[] {
  return [...ids].sort((a, b) => a - b);
}
