import { Injectable } from '@nestjs/common';
import { Actor, can, currentAgreement } from '@kaskade/domain';
import { Agreement, Period, UnitOfWork } from '@kaskade/persistence';
import { Clock, isUniqueViolation, Problem } from '@kaskade/platform';
import { holdUnit } from '../access/agreement-access';
import { UnitPath } from '../access/unit-path';
import { reopenAgreements } from '../closing/work-on-again';
import { CreatedDto, NewAgreementDto } from './agreement.dto';

/** Opens the agreement of a unit and its leader for a period, as a draft. One per unit, leader and period (domain §2). */
@Injectable()
export class CreateAgreement {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { unitId, periodId }: NewAgreementDto): Promise<CreatedDto> {
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        await holdUnit(tx, unitId);
        const today = this.clock.today();
        const path = await UnitPath.loadFor(tx, today, actor, unitId);
        const resource = path.resource(actor, unitId);
        if (!path.isOpen(unitId)) throw Problem.notFound();
        if (!can(actor, 'agreement.read', resource)) throw Problem.hidden({ unitId });
        if (!can(actor, 'agreement.create', resource)) throw Problem.forbidden();
        if (!(await tx.repository(Period).existsBy({ id: periodId }))) throw Problem.invalid({ field: 'periodId', code: 'period-unknown' });
        const leader = path.leader(unitId);
        if (!leader) throw Problem.wrongState('unit-vacant');
        const { personId } = leader;
        const earlier = await tx.repository(Agreement).findBy({ unitId, periodId });
        if (currentAgreement(earlier, leader, today)) throw Problem.wrongState('agreement-exists');
        const own = earlier.find((agreement) => agreement.personId === personId);
        if (own) {
          await reopenAgreements(tx, [own.id], today);
          return { id: own.id };
        }
        const draft = { state: 'draft', createdOn: today, activeOn: null, activatedById: null, closedOn: null, version: 1 } as const;
        return { id: await tx.insert(Agreement, { unitId, personId, periodId, ...draft }) };
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw Problem.wrongState('agreement-exists');
      throw error;
    }
  }
}
