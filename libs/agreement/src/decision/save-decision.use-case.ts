import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { AgreementDecision, Database, StaleVersionError, UnitOfWork } from '@kaskade/persistence';
import { Clock, isUniqueViolation, orCurrent } from '@kaskade/platform';
import { expectDecisionEditable, holdAgreements, readableAgreement } from '../access/agreement-access';
import { DecisionDto, DecisionInputDto } from './decision.dto';

/** What is written on while nothing is decided yet. */
const NO_DECISION: DecisionDto = {
  version: 0,
  bodyName: '',
  caseNumber: '',
  archiveNumber: '',
  outcome: 'decided',
  decidedOn: null,
  effectiveOn: null,
};

/** Writes what a body decided about the agreement: case, archive number, outcome and days. Version 0 means that there is nothing yet. */
@Injectable()
export class SaveDecision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, agreementId: number, version: number, input: DecisionInputDto): Promise<DecisionDto> {
    const { bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn } = input;
    const decision = { bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn };
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      expectDecisionEditable(await readableAgreement(tx, actor, this.clock.today(), agreementId));
      const row = await tx.repository(AgreementDecision).findOneBy({ agreementId });
      if ((row?.version ?? 0) !== version) throw new StaleVersionError('agreement_decision', row?.id ?? 0);
      if (row) await tx.update(AgreementDecision, row.id, version, decision);
      else await tx.insert(AgreementDecision, { agreementId, ...decision, version: 1 });
      return { version: version + 1, ...decision };
    });
    return orCurrent(orStale(change), () => this.current(agreementId));
  }

  /** Takes back what was written by mistake, as long as it may be changed. */
  remove(actor: Actor, agreementId: number, version: number): Promise<void> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreements(tx, [agreementId]);
      expectDecisionEditable(await readableAgreement(tx, actor, this.clock.today(), agreementId));
      const removed = await tx.deleteWhere(AgreementDecision, { agreementId, version });
      if (removed !== 1) throw new StaleVersionError('agreement_decision', 0);
    });
    return orCurrent(change, () => this.current(agreementId));
  }

  private async current(agreementId: number): Promise<DecisionDto> {
    const row = await this.database.repository(AgreementDecision).findOneBy({ agreementId });
    if (!row) return NO_DECISION;
    const { version, bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn } = row;
    return { version, bodyName, caseNumber, archiveNumber, outcome, decidedOn, effectiveOn };
  }
}

/** Of two who write the first at once, the later is told of the other's. */
async function orStale<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (isUniqueViolation(error)) throw new StaleVersionError('agreement_decision', 0);
    throw error;
  }
}
