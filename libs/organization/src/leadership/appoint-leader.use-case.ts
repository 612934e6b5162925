import { Injectable } from '@nestjs/common';
import { Actor, withLeadership } from '@kaskade/domain';
import { LeadershipRow, Person, Transaction } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';
import { expectAccepted, loadPlacementIndex } from '../change/organization-rows';
import { ChangeUnit } from '../unit/change-unit';
import { UnitChanges } from '../unit/unit-changes';
import { UnitDto } from '../unit/unit.dto';
import { LeadershipInputDto } from './leadership.dto';

/** Appoints an acting leader, or a permanent one where the post is vacant then. */
@Injectable()
export class AppointLeader {
  constructor(
    private readonly change: ChangeUnit,
    private readonly changes: UnitChanges,
  ) {}

  run(actor: Actor, unitId: number, version: number, input: LeadershipInputDto): Promise<UnitDto> {
    return this.change.run(actor, unitId, version, async (tx) => {
      await expectActivePerson(tx, input.personId);
      const wanted = { ...input, unitId, fteHundredths: input.fteHundredths ?? null };
      const ofUnit: (Omit<LeadershipRow, 'id'> & { id?: number })[] = await tx.repository(LeadershipRow).findBy({ unitId });
      await expectAccepted(tx, withLeadership(ofUnit, wanted, await loadPlacementIndex(tx)));
      await tx.insert(LeadershipRow, wanted);
      await this.changes.announce(tx, [unitId]);
      return {};
    });
  }
}

/** @throws Problem 400 when there is no such person, or they are inactive. */
export async function expectActivePerson(tx: Transaction, personId: number): Promise<void> {
  if (!(await tx.repository(Person).existsBy({ id: personId, active: true })))
    throw Problem.invalid({ field: 'personId', code: 'person-unknown' });
}
