import { Actor, AgreementStage, stateOfStage } from '@kaskade/domain';
import { Agreement, AgreementEvent, AgreementVersion, Amendment, Transaction } from '@kaskade/persistence';

/** A step in an agreement's life, as it is written down. */
export interface WrittenStep {
  readonly actor: Actor;
  readonly agreementId: number;
  /** The agreement's version before it. */
  readonly version: number;
  /** A `LifeAction`, or what else is told about in its history. */
  readonly action: string;
  readonly to: AgreementStage;
  readonly comment: string;
  readonly day: string;
  readonly agreementVersionId?: number | null;
}

/** Moves the agreement, and its open amendment where the step is one of an amendment's; the version is counted up. */
export async function moveTo(tx: Transaction, step: WrittenStep, changes: Partial<Agreement> = {}): Promise<void> {
  const { agreementId, version, to } = step;
  const { state, amendmentState } = stateOfStage(to);
  await tx.update(Agreement, agreementId, version, { ...changes, state });
  if (amendmentState !== null) await tx.updateWhere(Amendment, { openFor: agreementId }, { state: amendmentState });
  await writeEvent(tx, step);
}

/** An entry in the agreement's history. */
export async function writeEvent(tx: Transaction, step: Omit<WrittenStep, 'version'>): Promise<void> {
  await tx.insert(AgreementEvent, {
    agreementId: step.agreementId,
    at: tx.now,
    day: step.day,
    personId: step.actor.personId,
    action: step.action,
    stage: step.to,
    comment: step.comment,
    agreementVersionId: step.agreementVersionId ?? null,
  });
}

/** Lets the version that waits for a second signature lapse; it stays readable, with the signature that it has. */
export async function lapseOpenVersion(tx: Transaction, agreementId: number, day: string): Promise<void> {
  await tx.updateWhere(AgreementVersion, { openFor: agreementId }, { state: 'lapsed', openFor: null, lapsedOn: day });
}
