import { Injectable } from '@nestjs/common';
import { Actor } from '@kaskade/domain';
import { changedFields, Database, Transaction, Unit, UnitOfWork } from '@kaskade/persistence';
import { expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { inTurn } from '../change/organization-rows';
import { UnitDto } from './unit.dto';
import { UnitReader } from './unit.reader';

/** Fields of the unit itself that a change writes; none when only its placements or leaderships change. */
export type UnitFields = Partial<Omit<Unit, 'id' | 'version'>>;

/** What every change of a unit has in common: one at a time, from the version that was seen, and the unit as it then is for an answer. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly units: UnitReader,
  ) {}

  /** @throws Problem 404 for an unknown unit, 412 with the unit as it is when it has another version. */
  async run(actor: Actor, unitId: number, version: number, work: (tx: Transaction, unit: Unit) => Promise<UnitFields>): Promise<UnitDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      const unit = await tx.repository(Unit).findOneBy({ id: unitId });
      if (!unit) throw Problem.notFound();
      expectVersion('unit', unit, version);
      await tx.update(Unit, unitId, version, changedFields(unit, await work(tx, unit)));
    });
    await orCurrent(change, () => this.units.read(actor, unitId));
    return this.units.read(actor, unitId);
  }
}
