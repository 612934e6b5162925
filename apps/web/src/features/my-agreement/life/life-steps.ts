import type { AgreementDocument } from '../model';

/** The steps that are taken in a dialog; signing has a page of its own. `waive` is HR's: it may be signed before the superior's. */
export const lifeSteps = ['propose', 'withdraw', 'return', 'amend', 'dropAmendment', 'evaluate', 'archive', 'waive'] as const;
export type LifeStep = (typeof lifeSteps)[number];

/** What is written along with a step: nothing, a comment that may be empty, or words that must be there. */
export const wordsOfStep: Readonly<Record<LifeStep, 'none' | 'optional' | 'required'>> = {
  propose: 'optional',
  withdraw: 'optional',
  return: 'required',
  amend: 'required',
  dropAmendment: 'none',
  evaluate: 'optional',
  archive: 'none',
  waive: 'required',
};

/** Where the one filled button leads. */
export type NextMove = { readonly kind: 'step'; readonly step: LifeStep } | { readonly kind: 'missing' | 'sign' | 'changes' | 'goals' };

export interface NextPlan {
  readonly move: NextMove | null;
  /** The other steps that may be taken, in the order of the life. */
  readonly others: readonly LifeStep[];
}

interface Facts {
  readonly allowedActions: readonly string[];
  /** How many things stand between the agreement and a signature, as far as the reader is told. */
  readonly missing: number;
  /** Changes from above that the reader has to answer. */
  readonly changes: number;
  /** Whether the reader reports on measures of their own, when there is nothing else to do. */
  readonly isFollowedUp: boolean;
}

/** The one next thing to do with the agreement, of all that its reader may do now. */
export function nextPlan({ allowedActions, missing, changes, isFollowedUp }: Facts): NextPlan {
  const may = (action: string): boolean => allowedActions.includes(action);
  const steps = lifeSteps.filter(may);
  const move = ((): NextMove | null => {
    if (may('propose')) return missing > 0 ? { kind: 'missing' } : { kind: 'step', step: 'propose' };
    if (may('sign')) return { kind: 'sign' };
    if (changes > 0) return { kind: 'changes' };
    const concluding = (['evaluate', 'archive'] as const).find(may);
    if (concluding) return { kind: 'step', step: concluding };
    return isFollowedUp ? { kind: 'goals' } : null;
  })();
  return { move, others: steps.filter((step) => move?.kind !== 'step' || move.step !== step) };
}

/** Who reads: what the words about the next step depend on. */
export type Reader = 'leader' | 'superior' | 'deputy' | 'reader';

export function readerOf({ signing, allowedActions }: Pick<AgreementDocument, 'signing' | 'allowedActions'>): Reader {
  return signing.party ?? (allowedActions.includes('edit') ? 'deputy' : 'reader');
}
