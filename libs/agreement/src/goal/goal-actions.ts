import { GOAL_TRANSITIONS, GoalState, isGoalDeletable, isGoalEditable, isGoalRevisable } from '@kaskade/domain';
import { GoalRights } from './goal-stage';

export type GoalAction = 'answer' | 'addMeasure' | 'breakDown' | 'edit' | 'revise' | 'delete' | 'share' | 'withdraw';

/**
 * What somebody may do now with a goal in an agreement. A goal that no longer reaches the unit can only be read; measures that stand under
 * it keep their own actions.
 */
export function goalActions(
  goal: { readonly state: GoalState },
  { isOwn, isReached }: { isOwn: boolean; isReached: boolean },
  { mayEditContent, mayShare }: GoalRights,
): GoalAction[] {
  if (!isReached || goal.state === 'withdrawn') return [];
  return [
    ...(mayEditContent ? (['answer', 'addMeasure', 'breakDown'] as const) : []),
    ...(isOwn && isGoalEditable(goal.state) && mayEditContent ? (['edit'] as const) : []),
    ...(isOwn && isGoalRevisable(goal.state) && mayShare ? (['revise'] as const) : []),
    ...(isOwn && isGoalDeletable(goal.state) && mayEditContent ? (['delete'] as const) : []),
    ...(isOwn && mayShare ? (Object.keys(GOAL_TRANSITIONS[goal.state]) as ('share' | 'withdraw')[]) : []),
  ];
}
