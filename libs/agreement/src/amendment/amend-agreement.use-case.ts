import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Agreement, Amendment, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, isUniqueViolation, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreements, readableAgreement } from '../access/agreement-access';
import { AgreementDocumentReader } from '../agreement/agreement-document.reader';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { AgreementParts, AgreementPartsReader } from '../content/agreement-parts';
import { adoptedVersion } from '../content/agreement-versions';
import { frozenContentOf } from '../content/frozen-content';
import { signingState } from '../content/signing-state';
import { expectStep } from '../life/life-steps';
import { periodEnd } from '../life/move-agreement.use-case';
import { moveTo, writeEvent } from '../life/take-step';
import { DifferenceDto } from '../version/version.dto';
import { amendedDifferences } from './amended-differences';

/** Opens an amendment of an active agreement, and drops one in which nothing has been changed. One is open at a time. */
@Injectable()
export class AmendAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly parts: AgreementPartsReader,
    private readonly documents: AgreementDocumentReader,
  ) {}

  /** From now on the agreement's content may be edited; what was signed stays readable and in force until the amendment is signed. */
  async open(actor: Actor, agreementId: number, version: number, reason: string): Promise<AgreementDocumentDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const day = this.clock.today();
      const access = await readableAgreement(tx, actor, day, agreementId);
      const { to } = expectStep(access, 'amend', await periodEnd(tx, access.head.periodId), day);
      expectVersion('agreement', access.head, version);
      const opened = { openedById: actor.personId, openedOn: day, endedOn: null };
      await tx.insert(Amendment, { agreementId, reason, state: 'draft', openFor: agreementId, ...opened });
      await moveTo(tx, { actor, agreementId, version, action: 'amend', to, comment: reason, day });
    });
    return this.answer(actor, agreementId, change);
  }

  /** @throws Problem 409 with the difference when something has been changed: it would stand there unsigned. */
  async drop(actor: Actor, agreementId: number, version: number): Promise<AgreementDocumentDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const day = this.clock.today();
      const parts = await this.parts.load(tx, actor, day, agreementId);
      const { to } = expectStep(parts.access, 'dropAmendment', parts.head.periodTo, day);
      expectVersion('agreement', parts.head, version);
      const difference = await this.amended(tx, parts);
      if (difference.length > 0) throw Problem.wrongState('amendment-has-changes', { difference });
      await tx.updateWhere(Amendment, { openFor: agreementId }, { state: 'dropped', openFor: null, endedOn: day });
      await tx.update(Agreement, agreementId, version, {});
      await writeEvent(tx, { actor, agreementId, action: 'dropAmendment', to, comment: '', day });
    });
    return this.answer(actor, agreementId, change);
  }

  private async answer(actor: Actor, agreementId: number, change: Promise<void>): Promise<AgreementDocumentDto> {
    try {
      await orCurrent(change, () => this.documents.read(actor, agreementId));
    } catch (error) {
      if (isUniqueViolation(error)) throw Problem.wrongState('agreement-amending');
      throw error;
    }
    return this.documents.read(actor, agreementId);
  }

  /** What the amendment has changed. */
  private async amended(tx: Transaction, parts: AgreementParts): Promise<DifferenceDto[]> {
    // There always is one: nothing holds that both have not signed.
    const adopted = adoptedVersion(parts.versions)!;
    const { content } = await frozenContentOf(tx, adopted);
    return amendedDifferences(content, signingState(parts).content, new Set(parts.measures.map((measure) => measure.id)));
  }
}
