import { GOAL_TRANSITIONS, GoalState, isGoalDeletable, isGoalEditable } from '@kaskade/domain';

export type GoalAction = 'answer' | 'addMeasure' | 'breakDown' | 'edit' | 'delete' | 'share' | 'withdraw';

/**
 * What the one who edits an agreement may do with a goal in it. A goal that no longer reaches the unit can only be read; measures that
 * stand under it keep their own actions.
 */
export function goalActions(
  goal: { readonly state: GoalState },
  { isOwn, isReached }: { isOwn: boolean; isReached: boolean },
): GoalAction[] {
  if (!isReached || goal.state === 'withdrawn') return [];
  const work: GoalAction[] = ['answer', 'addMeasure', 'breakDown'];
  if (!isOwn) return work;
  return [
    ...work,
    ...(isGoalEditable(goal.state) ? (['edit'] as const) : []),
    ...(isGoalDeletable(goal.state) ? (['delete'] as const) : []),
    ...(Object.keys(GOAL_TRANSITIONS[goal.state]) as ('share' | 'withdraw')[]),
  ];
}
