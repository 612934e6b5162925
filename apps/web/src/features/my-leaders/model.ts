import type { AnswerOf } from '../../api/client';

export type MyLeaders = AnswerOf<'/api/reports/my-leaders'>;
export type LeaderRow = MyLeaders['leaders'][number];
