import { Injectable } from '@nestjs/common';
import { Actor, withLeadership } from '@kaskade/domain';
import { LeadershipRow, Transaction } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { expectAccepted, loadPlacementIndex } from '../change/organization-rows';
import { ChangeUnit } from '../unit/change-unit';
import { UnitChanges } from '../unit/unit-changes';
import { UnitDto } from '../unit/unit.dto';
import { LeadershipEndDto } from './leadership.dto';

/** Which leadership of which unit. */
interface LeadershipOf {
  readonly unitId: number;
  readonly leadershipId: number;
}

/** Sets or lifts the end of a leadership, and takes back one that has not begun. */
@Injectable()
export class EndLeadership {
  constructor(
    private readonly change: ChangeUnit,
    private readonly changes: UnitChanges,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, which: LeadershipOf, version: number, { validTo }: LeadershipEndDto): Promise<UnitDto> {
    return this.change.run(actor, which.unitId, version, async (tx) => {
      const ofUnit = await tx.repository(LeadershipRow).findBy({ unitId: which.unitId });
      const stored = ofUnit.find((row) => row.id === which.leadershipId);
      if (!stored) throw Problem.notFound();
      await expectAccepted(tx, withLeadership(ofUnit, { ...stored, validTo }, await loadPlacementIndex(tx)));
      await tx.updateWhere(LeadershipRow, { id: stored.id }, { validTo });
      await this.changes.announce(tx, [which.unitId]);
      return {};
    });
  }

  /** @throws Problem 409 once it has begun: what has been is history. */
  remove(actor: Actor, which: LeadershipOf, version: number): Promise<UnitDto> {
    return this.change.run(actor, which.unitId, version, async (tx) => {
      const { id, unitId, personId, validFrom } = await one(tx, which);
      if (validFrom <= this.clock.today()) throw Problem.wrongState('leadership-has-begun');
      await tx.deleteWhere(LeadershipRow, { id, unitId, personId });
      return {};
    });
  }
}

async function one(tx: Transaction, { unitId, leadershipId }: LeadershipOf): Promise<LeadershipRow> {
  const row = await tx.repository(LeadershipRow).findOneBy({ id: leadershipId, unitId });
  if (!row) throw Problem.notFound();
  return row;
}
