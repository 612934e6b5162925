import type { AnswerOf, BodyOf } from '../../api/client';

/** The content of a goal as it is sent. */
export type GoalInput = BodyOf<'/api/goals/{goalId}', 'put'>;
export type NewGoal = BodyOf<'/api/goals', 'post'>;
export type SavedGoal = AnswerOf<'/api/goals/{goalId}'>;
/** The unsent change of a shared goal. */
export type GoalRevision = AnswerOf<'/api/goals/{goalId}/change'>;
/** What a goal says at one end of a change. */
export type GoalContent = GoalRevision['before'];
export type GoalContentField = GoalRevision['changedFields'][number];
export type GoalReach = AnswerOf<'/api/goals/{goalId}/reach'>;
export type GoalChange = AnswerOf<'/api/goals/{goalId}/changes'>['changes'][number];
export type GoalChangeRows = AnswerOf<'/api/goals/{goalId}/changes/{changeId}'>;
export type ChangeWeight = GoalChange['weight'];
