import type { GoalContent, GoalInput, SavedGoal } from './model';

/** The words of a goal as they are sent, from anything that has them. */
export function goalInputOf(goal: Omit<GoalContent, 'areaName'> | SavedGoal): GoalInput {
  const { areaId, title, text, principles, source, supports, scope, scopeUnits, position } = goal;
  return {
    areaId,
    title,
    text,
    principles,
    source,
    supportsGoalId: supports?.id ?? null,
    scope,
    scopeUnitIds: scopeUnits.map((unit) => unit.id),
    position,
  };
}
