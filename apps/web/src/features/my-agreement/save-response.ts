import { answer, api, ifMatch, type BodyOf } from '../../api/client';
import type { Response, Target } from './model';

export type ResponseInput = BodyOf<'/api/agreements/{agreementId}/goals/{goalId}/response', 'put'>;

/** Writes the answer to a goal or an area; version 0 when there is none yet. */
export function saveResponse(agreementId: number, target: Target, body: ResponseInput, version: number): Promise<Response> {
  const header = ifMatch(version);
  return 'goalId' in target
    ? answer(
        api.PUT('/api/agreements/{agreementId}/goals/{goalId}/response', {
          params: { path: { agreementId, goalId: target.goalId }, header },
          body,
        }),
      )
    : answer(
        api.PUT('/api/agreements/{agreementId}/areas/{areaId}/response', {
          params: { path: { agreementId, areaId: target.areaId }, header },
          body,
        }),
      );
}
