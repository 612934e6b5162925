import type { AnswerOf, BodyOf } from '../../api/client';

/** The content of a goal as it is sent. */
export type GoalContent = BodyOf<'/api/goals/{goalId}', 'put'>;
export type NewGoal = BodyOf<'/api/goals', 'post'>;
export type SavedGoal = AnswerOf<'/api/goals/{goalId}'>;
