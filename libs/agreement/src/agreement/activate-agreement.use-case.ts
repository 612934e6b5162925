import { Injectable } from '@nestjs/common';
import { Actor, nextAgreementState } from '@kaskade/domain';
import { Agreement, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { readableAgreement } from '../access/agreement-access';
import { AgreementDocumentDto } from './agreement.dto';
import { AgreementDocumentReader } from './agreement-document.reader';

/** The superior makes a draft the agreement that holds. */
@Injectable()
export class ActivateAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly documents: AgreementDocumentReader,
  ) {}

  async run(actor: Actor, agreementId: number, version: number): Promise<AgreementDocumentDto> {
    const today = this.clock.today();
    const change = this.unitOfWork.run(actor, async (tx) => {
      const { head, mayActivate, isClosed } = await readableAgreement(tx, actor, today, agreementId);
      if (!mayActivate) throw Problem.forbidden();
      if (isClosed) throw Problem.wrongState('agreement-closed');
      expectVersion('agreement', head, version);
      const state = nextAgreementState(head.state, 'activate');
      if (state === null) throw Problem.wrongState('agreement-not-draft');
      await tx.update(Agreement, agreementId, version, { state, activeOn: today, activatedById: actor.personId });
    });
    await orCurrent(change, () => this.documents.read(actor, agreementId));
    return this.documents.read(actor, agreementId);
  }
}
