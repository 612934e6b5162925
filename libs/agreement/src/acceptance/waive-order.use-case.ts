import { Injectable } from '@nestjs/common';
import { Actor, isInForce } from '@kaskade/domain';
import { Agreement, SigningWaiver, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, isUniqueViolation, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreements, readableAgreement, stageProblem } from '../access/agreement-access';
import { AgreementDocumentReader } from '../agreement/agreement-document.reader';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { writeEvent } from '../life/take-step';

/** HR lets an agreement be signed before that of the superior is active, with a reason: an exception to the strict order (domain §2). */
@Injectable()
export class WaiveOrder {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly documents: AgreementDocumentReader,
  ) {}

  async run(actor: Actor, agreementId: number, version: number, reason: string): Promise<AgreementDocumentDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const day = this.clock.today();
      const access = await readableAgreement(tx, actor, day, agreementId);
      if (!access.parties.includes('hr')) throw Problem.forbidden();
      if (access.isClosed) throw Problem.wrongState('agreement-closed');
      // The order is that of beginning: who has begun waits for nobody any more.
      if (isInForce(access.head.state)) throw Problem.wrongState(stageProblem(access.stage));
      expectVersion('agreement', access.head, version);
      await tx.insert(SigningWaiver, { agreementId, personId: actor.personId, reason, waivedOn: day });
      await tx.update(Agreement, agreementId, version, {});
      await writeEvent(tx, { actor, agreementId, action: 'waive', to: access.stage, comment: reason, day });
    });
    try {
      await orCurrent(change, () => this.documents.read(actor, agreementId));
    } catch (error) {
      if (isUniqueViolation(error)) throw Problem.wrongState('already-waived');
      throw error;
    }
    return this.documents.read(actor, agreementId);
  }
}
