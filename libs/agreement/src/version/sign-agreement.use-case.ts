import { Injectable } from '@nestjs/common';
import { Actor, AgreementStage, isPreliminary } from '@kaskade/domain';
import { AgreementVersion, AgreementVersionPart, Amendment, Signature, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, IdempotentRequest, isUniqueViolation, onceOnly, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreements, stageProblem } from '../access/agreement-access';
import { AgreementDocumentReader } from '../agreement/agreement-document.reader';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { AgreementParts, AgreementPartsReader } from '../content/agreement-parts';
import { SignatureRole, VersionWithSignatures } from '../content/agreement-versions';
import { partsOfText } from '../content/canonical-text';
import { SigningState, signingParty, signingState } from '../content/signing-state';
import { lastSentNumberFor } from '../goal-change/sent-goal-change';
import { expectStep } from '../life/life-steps';
import { moveTo } from '../life/take-step';
import { expectSignable } from './expect-signable';
import { signerOf } from './signer';
import { changesSinceSignature } from './signing.reader';
import { SignDto } from './version.dto';

/** What is signed, by whom. */
interface Signing {
  readonly actor: Actor;
  readonly role: SignatureRole;
  readonly parts: AgreementParts;
  readonly state: SigningState;
  readonly passedSlips: string[];
  /** Number of the last change of a goal that had been sent. */
  readonly changesSeen: number;
}

/**
 * Signs an agreement. The first signature freezes a version of what the agreement says, the second adopts that very version: both are of
 * one hash, and what has changed in between is refused. The version, its text, the signature and the agreement's stage are one transaction.
 */
@Injectable()
export class SignAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly parts: AgreementPartsReader,
    private readonly documents: AgreementDocumentReader,
  ) {}

  /** The same request under the same key is carried out once, and answered alike: the agreement as it is now. */
  async run(actor: Actor, agreementId: number, version: number, input: SignDto, request: IdempotentRequest): Promise<AgreementDocumentDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      await onceOnly(tx, actor, request, () => this.sign(tx, actor, agreementId, version, input));
    });
    await orCurrent(orSignedAlready(change), () => this.documents.read(actor, agreementId));
    return this.documents.read(actor, agreementId);
  }

  private async sign(tx: Transaction, actor: Actor, agreementId: number, version: number, input: SignDto): Promise<void> {
    const today = this.clock.today();
    // Before the goals are read: what is sent meanwhile is asked about once too often rather than never.
    const changesSeen = await lastSentNumberFor(tx, agreementId);
    const parts = await this.parts.load(tx, actor, today, agreementId);
    const { to } = expectStep(parts.access, 'sign', parts.head.periodTo, today);
    const role = signingParty(parts.access.parties);
    if (role === null) throw Problem.forbidden();
    expectVersion('agreement', parts.head, version);
    const state = signingState(parts);
    if (isHalfSigned(parts.access.stage) !== (state.open !== null)) throw Problem.wrongState(stageProblem(parts.access.stage));
    expectNotSigned(state.open, role, actor);
    expectSignable(state, await changesSinceSignature(tx, state), input);
    const passedSlips = state.slips.map((slip) => slip.key);
    await this.write(tx, { actor, role, parts, state, passedSlips, changesSeen }, to);
  }

  private async write(tx: Transaction, signing: Signing, to: AgreementStage): Promise<void> {
    const { actor, role, parts, state, passedSlips } = signing;
    const { head, today } = parts;
    const agreementVersionId = state.open?.id ?? (await freeze(tx, signing));
    const signer = await signerOf(tx, actor, role, parts);
    const put = { passedSlips, hash: state.hash, signedAt: tx.now, signedOn: today };
    await tx.insert(Signature, { agreementVersionId, role, personId: actor.personId, ...signer, ...put });
    const superiorId = role === 'superior' ? actor.personId : state.open?.signatures.find((each) => each.role === 'superior')?.personId;
    const isAdopted = state.open !== null;
    if (isAdopted) await adopt(tx, head.id, today, isPreliminary(state.facts));
    await moveTo(
      tx,
      { actor, agreementId: head.id, version: head.version, action: 'sign', to, comment: '', day: today, agreementVersionId },
      isAdopted && head.activeOn === null ? { activeOn: today, activatedById: superiorId ?? null } : {},
    );
  }
}

/** Whether one signature stands and the other is waited for. */
function isHalfSigned(stage: AgreementStage): boolean {
  return stage === 'signed' || stage === 'amendmentSigned';
}

/** The snapshot as a version of its own, in parts; answers its id. */
async function freeze(tx: Transaction, { parts, state, changesSeen }: Signing): Promise<number> {
  const { head, today, template, versions } = parts;
  const { content, text, hash, facts } = state;
  const agreementVersionId = await tx.insert(AgreementVersion, {
    agreementId: head.id,
    number: Math.max(0, ...versions.map((version) => version.number)) + 1,
    templateVersionId: template.templateVersionId,
    reason: content.reason,
    hash,
    formerHash: content.formerHash,
    state: 'open',
    openFor: head.id,
    preliminary: isPreliminary(facts),
    frozenAt: tx.now,
    frozenOn: today,
    changesSeen,
    adoptedOn: null,
    lapsedOn: null,
  });
  await tx.insertMany(
    AgreementVersionPart,
    partsOfText(text).map((part, index) => ({ agreementVersionId, part: index + 1, text: part })),
  );
  return agreementVersionId;
}

/** @param preliminary whether the superior's own waits still: what came meanwhile is waited for no more. */
async function adopt(tx: Transaction, agreementId: number, today: string, preliminary: boolean): Promise<void> {
  await tx.updateWhere(AgreementVersion, { openFor: agreementId }, { state: 'adopted', openFor: null, adoptedOn: today, preliminary });
  await tx.updateWhere(Amendment, { openFor: agreementId }, { state: 'adopted', openFor: null, endedOn: today });
}

/** One signature for each of the two, and each by a person of their own: somebody may have been in both posts. */
function expectNotSigned(open: VersionWithSignatures | null, role: SignatureRole, actor: Actor): void {
  const signatures = open?.signatures ?? [];
  if (signatures.some((signature) => signature.role === role)) throw Problem.wrongState('already-signed');
  if (signatures.some((signature) => signature.personId === actor.personId)) throw Problem.wrongState('signed-as-other-party');
}

/** Should two sign at once in spite of the lock, the unique keys let one of them. */
async function orSignedAlready<T>(change: Promise<T>): Promise<T> {
  try {
    return await change;
  } catch (error) {
    if (isUniqueViolation(error)) throw Problem.wrongState('already-signed');
    throw error;
  }
}
