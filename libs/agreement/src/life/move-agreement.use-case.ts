import { Injectable } from '@nestjs/common';
import { Actor, isFilled, LifeAction } from '@kaskade/domain';
import { Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreements, readableAgreement } from '../access/agreement-access';
import { AgreementDocumentReader } from '../agreement/agreement-document.reader';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { expectStep } from './life-steps';
import { lapseOpenVersion, moveTo } from './take-step';

/** The steps that take nothing but a comment. */
export type PlainStep = Extract<LifeAction, 'propose' | 'withdraw' | 'return' | 'evaluate' | 'archive'>;

/** Moves an agreement on in its life, or back, by the one table of it. What one of the two has signed lapses on the way back. */
@Injectable()
export class MoveAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly documents: AgreementDocumentReader,
  ) {}

  async run(actor: Actor, agreementId: number, version: number, action: PlainStep, comment: string): Promise<AgreementDocumentDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const day = this.clock.today();
      const access = await readableAgreement(tx, actor, day, agreementId);
      const { to } = expectStep(access, action, await periodEnd(tx, access.head.periodId), day);
      expectVersion('agreement', access.head, version);
      if (action === 'return' && !isFilled(comment)) throw Problem.invalid({ field: 'comment', code: 'return-comment-required' });
      if (access.stage === 'signed' || access.stage === 'amendmentSigned') await lapseOpenVersion(tx, agreementId, day);
      await moveTo(tx, { actor, agreementId, version, action, to, comment: comment.trim(), day });
    });
    await orCurrent(change, () => this.documents.read(actor, agreementId));
    return this.documents.read(actor, agreementId);
  }
}

/** First day after the period. */
export async function periodEnd(tx: Transaction, periodId: number): Promise<string> {
  const [period] = await tx.query<{ validTo: string }>('SELECT validTo FROM period WHERE id = ?', [periodId]);
  if (!period) throw Problem.notFound();
  return period.validTo;
}
