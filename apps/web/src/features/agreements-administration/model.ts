import type { AnswerOf, BodyOf } from '../../api/client';

export type AgreementList = AnswerOf<'/api/agreements'>;
export type AgreementRow = AgreementList['rows'][number];
export type Standing = AgreementRow['standing'];
export type Period = AnswerOf<'/api/periods'>[number];
export type PeriodInput = BodyOf<'/api/periods', 'post'>;
export type GoalArea = AnswerOf<'/api/goal-areas'>[number];
export type GoalAreaInput = BodyOf<'/api/goal-areas', 'post'>;

/** In the order in which they ask for attention. */
export const STANDINGS = ['missing', 'late', 'draft', 'active', 'vacant'] as const satisfies readonly Standing[];
