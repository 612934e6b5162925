import { Injectable } from '@nestjs/common';
import { Actor, placementFaults } from '@kaskade/domain';
import { Transaction } from '@kaskade/persistence';
import { Clock, orTaken, Problem } from '@kaskade/platform';
import { loadPlacements, loadRanks } from '../change/organization-rows';
import { searchable } from '../change/sql';
import { ChangeUnit } from './change-unit';
import { expectLevel } from './unit-checks';
import { UnitDto, UnitInputDto } from './unit.dto';

/** Code, name and level of a unit. They carry no dates: reports of former days show the new name too. */
@Injectable()
export class EditUnit {
  constructor(
    private readonly change: ChangeUnit,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, unitId: number, version: number, { code, name, levelId }: UnitInputDto): Promise<UnitDto> {
    const edit = this.change.run(actor, unitId, version, async (tx, unit) => {
      if (levelId !== unit.levelId) await this.expectLevelFits(tx, unitId, levelId);
      return { code, name, searchName: searchable(name), levelId };
    });
    return orTaken('code', 'code-taken', edit);
  }

  /** Today and later the level stays below the parent's and above those of the units below. */
  private async expectLevelFits(tx: Transaction, unitId: number, levelId: number): Promise<void> {
    await expectLevel(tx, levelId);
    const [level] = await tx.query<{ rank: number }>('SELECT v.rank FROM level v WHERE v.id = ?', [levelId]);
    const rankOf = await loadRanks(tx);
    const faults = placementFaults(await loadPlacements(tx), (id) => (id === unitId ? level?.rank : rankOf(id)), this.clock.today());
    const fault = faults.find(
      ({ code, placement }) => code === 'level-not-below-parent' && [placement.unitId, placement.parentUnitId].includes(unitId),
    );
    if (fault)
      throw Problem.invalid({
        field: 'levelId',
        code: fault.placement.unitId === unitId ? 'level-not-below-parent' : 'level-not-above-units-below',
      });
  }
}
