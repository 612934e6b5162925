import type { AnswerOf } from '../../api/client';

export type SearchHit = AnswerOf<'/api/search'>['hits'][number];

/** In the order of reading. */
export const KINDS = ['unit', 'person', 'goal', 'measure'] as const satisfies readonly SearchHit['kind'][];
