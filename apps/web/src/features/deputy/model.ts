import type { AnswerOf } from '../../api/client';

export type UnitDeputies = AnswerOf<'/api/units/{unitId}/deputies'>;
export type Deputy = UnitDeputies['deputies'][number];
