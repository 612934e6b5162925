import type { AnswerOf, BodyOf } from '../../api/client';

export type AgreementList = AnswerOf<'/api/agreements'>;
export type AgreementRow = AgreementList['rows'][number];
export type Standing = AgreementRow['standing'];
export type Period = AnswerOf<'/api/periods'>[number];
export type PeriodInput = BodyOf<'/api/periods', 'post'>;
export type GoalArea = AnswerOf<'/api/goal-areas'>[number];
export type GoalAreaInput = BodyOf<'/api/goal-areas', 'post'>;

/** In the order in which they ask for attention; each unit is in one of them. */
export const STANDINGS = ['missing', 'late', 'draft', 'active', 'vacant'] as const satisfies readonly Standing[];
/** What is counted beside them: of those not yet in force, how far they have come; of those in force, what waits for an answer. */
export const COUNTS_BESIDE = ['proposed', 'signed', 'withChanges'] as const;
/** What the list can be narrowed down to. */
export const COUNTS = [...STANDINGS, ...COUNTS_BESIDE] as const;
export type Count = (typeof COUNTS)[number];
