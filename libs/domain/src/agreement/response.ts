import { MeasureStatus } from './measure';
import { AgreementViolation, isFilled } from './violation';

export type ResponseKind = 'answer' | 'notRelevant';

/** One unit's answer to a goal, or to a whole area at once (domain §3, `Response`). */
export interface ResponseContent {
  readonly kind: ResponseKind;
  /** What the leader will do; for `notRelevant` empty. */
  readonly narrative: string | null;
  /** The unit's own target in words, e.g. "at most 8.2 %"; for `notRelevant` empty. */
  readonly localTarget: string | null;
  /** Why it does not concern the unit, for the superior to read; required for `notRelevant`, else empty. */
  readonly reason: string | null;
}

/** Everything that is wrong with a response; empty when nothing is. */
export function checkResponse(response: ResponseContent): AgreementViolation[] {
  if (response.kind === 'notRelevant') {
    if (!isFilled(response.reason)) return [{ field: 'reason', code: 'not-relevant-reason-required' }];
    const extra = isFilled(response.narrative) ? 'narrative' : isFilled(response.localTarget) ? 'localTarget' : null;
    return extra === null ? [] : [{ field: extra, code: 'not-relevant-has-answer' }];
  }
  if (isFilled(response.reason)) return [{ field: 'reason', code: 'reason-unexpected' }];
  return isFilled(response.narrative) || isFilled(response.localTarget) ? [] : [{ field: 'narrative', code: 'answer-empty' }];
}

export type AnswerState = 'answered' | 'notRelevant' | 'unanswered';

/**
 * How a goal (or area) stands in one agreement: a narrative, a local target or a measure that is not cancelled answers it;
 * "ikke aktuelt" counts only when there is no such measure; cancelled measures alone answer nothing (domain §6, *Answered*).
 */
export function answerState(response: ResponseContent | null, measures: readonly { readonly status: MeasureStatus }[]): AnswerState {
  if (measures.some((measure) => measure.status !== 'cancelled')) return 'answered';
  if (response === null) return 'unanswered';
  if (response.kind === 'notRelevant') return 'notRelevant';
  return isFilled(response.narrative) || isFilled(response.localTarget) ? 'answered' : 'unanswered';
}
