import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { Agreement, AreaAcceptance, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreements, stageProblem } from '../access/agreement-access';
import { AgreementDocumentReader } from '../agreement/agreement-document.reader';
import { AgreementDocumentDto } from '../agreement/agreement.dto';
import { AgreementParts, AgreementPartsReader } from '../content/agreement-parts';
import { isAcceptedNow, signingState } from '../content/signing-state';
import { writeEvent } from '../life/take-step';
import { isBeforeSigning } from './may-accept';

/** The superior accepts, by name, that an agreement answers nothing in an area, and takes it back. Possible until somebody has signed. */
@Injectable()
export class AcceptArea {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly parts: AgreementPartsReader,
    private readonly documents: AgreementDocumentReader,
  ) {}

  accept(actor: Actor, agreementId: number, areaId: number, version: number): Promise<AgreementDocumentDto> {
    return this.change(actor, agreementId, version, async (tx, parts) => {
      const area = parts.areas.find((each) => each.id === areaId);
      if (!area) throw Problem.notFound();
      const { content, facts, missing } = signingState(parts);
      const said = content.areas.find((each) => each.id === areaId);
      if (said && said.acceptedBy !== null && isAcceptedNow(area, parts)) return;
      const isEmpty = missing.some((obstacle) => obstacle.code === 'area-empty' && obstacle.areaId === areaId);
      if (!said || !isEmpty) throw Problem.wrongState('area-not-empty');
      const goalIds = said.goals.flatMap((goal) => (facts.answers.has(goal.id) ? [goal.id] : []));
      // A former superior's stands no more, and neither does one of fewer goals.
      await tx.deleteWhere(AreaAcceptance, { agreementId, areaId });
      await tx.insert(AreaAcceptance, { agreementId, areaId, personId: actor.personId, goalIds, acceptedOn: parts.today });
      const { stage } = parts.access;
      await writeEvent(tx, { actor, agreementId, action: 'acceptArea', to: stage, comment: area.name, day: parts.today });
    });
  }

  takeBack(actor: Actor, agreementId: number, areaId: number, version: number): Promise<AgreementDocumentDto> {
    return this.change(actor, agreementId, version, async (tx, parts) => {
      if (!parts.areas.some((each) => each.id === areaId)) throw Problem.notFound();
      await tx.deleteWhere(AreaAcceptance, { agreementId, areaId });
    });
  }

  private async change(
    actor: Actor,
    agreementId: number,
    version: number,
    work: (tx: Transaction, parts: AgreementParts) => Promise<void>,
  ): Promise<AgreementDocumentDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      const parts = await this.parts.load(tx, actor, this.clock.today(), agreementId);
      const { access, head } = parts;
      if (!access.parties.includes('superior')) throw Problem.forbidden();
      if (access.isClosed) throw Problem.wrongState('agreement-closed');
      if (!isBeforeSigning(access)) throw Problem.wrongState(stageProblem(access.stage));
      expectVersion('agreement', head, version);
      await work(tx, parts);
      await tx.update(Agreement, agreementId, version, {});
    });
    await orCurrent(change, () => this.documents.read(actor, agreementId));
    return this.documents.read(actor, agreementId);
  }
}
