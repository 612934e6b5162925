import { MeasureStatus } from './measure';
import { AgreementViolation, isFilled } from './violation';

/** One unit's answer to a goal, or to a whole area at once (domain §3, `Response`); texts are empty when there is none. */
export interface ResponseContent {
  /** What the leader will do. */
  readonly narrative: string;
  /** The unit's own target in words, e.g. "at most 8.2 %". Says what is aimed at and is no answer by itself (domain §6). */
  readonly localTarget: string;
  /** Why it is "ikke aktuelt her", for the superior to read; empty unless it is. */
  readonly notRelevantReason: string;
}

/** A response either says what will be done, or why nothing will; saying nothing takes an earlier one back. */
export function checkResponse(response: ResponseContent): AgreementViolation[] {
  if (!isFilled(response.notRelevantReason)) return [];
  const extra = (['narrative', 'localTarget'] as const).filter((field) => isFilled(response[field]));
  return extra.map((field) => ({ field, code: 'not-relevant-has-answer' }));
}

/** "Ikke aktuelt her" takes a reason (domain §3). */
export function checkNotRelevant(reason: string): AgreementViolation[] {
  return isFilled(reason) ? [] : [{ field: 'notRelevantReason', code: 'not-relevant-reason-required' }];
}

export type AnswerState = 'answered' | 'notRelevant' | 'unanswered';

/**
 * How a goal (or area) stands in one agreement: a narrative or a measure that is not cancelled answers it; "ikke aktuelt" counts
 * only when there is no such measure; cancelled measures alone answer nothing (domain §6, *Answered*).
 */
export function answerState(response: ResponseContent | null, measures: readonly { readonly status: MeasureStatus }[]): AnswerState {
  if (measures.some((measure) => measure.status !== 'cancelled')) return 'answered';
  if (response === null) return 'unanswered';
  if (isFilled(response.narrative)) return 'answered';
  return isFilled(response.notRelevantReason) ? 'notRelevant' : 'unanswered';
}
