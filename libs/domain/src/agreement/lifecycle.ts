/** The states of an agreement (domain §2). `signed`: one of the two has signed, and the version waits for the other. */
export type AgreementState = 'draft' | 'proposed' | 'signed' | 'active' | 'evaluated' | 'archived';
/** How far an open amendment of an active agreement has come: the same way again. */
export type AmendmentState = 'draft' | 'proposed' | 'signed';
/** State and open amendment as one: where the agreement stands in its life. */
export type AgreementStage = AgreementState | 'amending' | 'amendmentProposed' | 'amendmentSigned';

/** What moves an agreement from stage to stage. */
export const lifeActions = ['propose', 'withdraw', 'return', 'sign', 'amend', 'dropAmendment', 'evaluate', 'archive'] as const;
export type LifeAction = (typeof lifeActions)[number];
/** Who acts: the leader whose agreement it is (or who acts in the post), the other party, or HR. */
export type LifeParty = 'leader' | 'superior' | 'hr';

interface Transition {
  readonly to: AgreementStage;
  readonly by: readonly LifeParty[];
}

const BOTH = ['leader', 'superior'] as const;

/**
 * The one table of an agreement's life (domain §2). What is not in it does not happen. A signature that is put while the other's is
 * missing leads to `signed`; withdrawing or returning then lets it lapse.
 */
export const AGREEMENT_LIFE: Readonly<Record<AgreementStage, Readonly<Partial<Record<LifeAction, Transition>>>>> = {
  draft: { propose: { to: 'proposed', by: ['leader'] } },
  proposed: {
    withdraw: { to: 'draft', by: ['leader'] },
    return: { to: 'draft', by: ['superior'] },
    sign: { to: 'signed', by: BOTH },
  },
  signed: {
    withdraw: { to: 'draft', by: ['leader'] },
    return: { to: 'draft', by: ['superior'] },
    sign: { to: 'active', by: BOTH },
  },
  active: { amend: { to: 'amending', by: BOTH }, evaluate: { to: 'evaluated', by: ['superior'] } },
  amending: { propose: { to: 'amendmentProposed', by: ['leader'] }, dropAmendment: { to: 'active', by: BOTH } },
  amendmentProposed: {
    withdraw: { to: 'amending', by: ['leader'] },
    return: { to: 'amending', by: ['superior'] },
    sign: { to: 'amendmentSigned', by: BOTH },
  },
  amendmentSigned: {
    withdraw: { to: 'amending', by: ['leader'] },
    return: { to: 'amending', by: ['superior'] },
    sign: { to: 'active', by: BOTH },
  },
  evaluated: { archive: { to: 'archived', by: ['hr'] } },
  archived: {},
};

/** The transition of the action at the stage; null when there is none. */
export function lifeTransition(stage: AgreementStage, action: LifeAction): Transition | null {
  return AGREEMENT_LIFE[stage][action] ?? null;
}

const STAGE_OF_AMENDMENT = { draft: 'amending', proposed: 'amendmentProposed', signed: 'amendmentSigned' } as const;

/** Where an agreement stands: an open amendment counts only while the agreement is active. */
export function stageOf(state: AgreementState, amendmentState: AmendmentState | null): AgreementStage {
  return state === 'active' && amendmentState !== null ? STAGE_OF_AMENDMENT[amendmentState] : state;
}

/** The two columns that a stage is kept in. */
export function stateOfStage(stage: AgreementStage): { state: AgreementState; amendmentState: AmendmentState | null } {
  switch (stage) {
    case 'amending':
      return { state: 'active', amendmentState: 'draft' };
    case 'amendmentProposed':
      return { state: 'active', amendmentState: 'proposed' };
    case 'amendmentSigned':
      return { state: 'active', amendmentState: 'signed' };
    default:
      return { state: stage, amendmentState: null };
  }
}

/** Whether what the parties agree on (texts, own goals, answers, plans of measures, dates) may be edited: a proposed one is withdrawn or returned first, an active one amended. */
export function isContentEditable(stage: AgreementStage): boolean {
  return stage === 'draft' || stage === 'amending';
}

/** Whether progress and light may be reported: follow-up is never part of what is signed, and goes on until the evaluation. */
export function isFollowedUp(stage: AgreementStage): boolean {
  return stage !== 'evaluated' && stage !== 'archived';
}

/** Whether the agreement has been signed by both and holds or has held. */
export function isInForce(state: AgreementState): boolean {
  return state === 'active' || state === 'evaluated' || state === 'archived';
}
