import { Injectable } from '@nestjs/common';
import { Actor, moveUnit, samePlace } from '@kaskade/domain';
import { PlacementRow } from '@kaskade/persistence';
import { expectAccepted, loadPlacements, loadRanks, saveRows, StoredPlacement } from '../change/organization-rows';
import { ChangeUnit } from './change-unit';
import { expectUnit } from './unit-checks';
import { MoveUnitDto, UnitDto } from './unit.dto';

/** Moves a unit with everything below it under another from a day on. Reports of earlier days show the tree as it was. */
@Injectable()
export class MoveUnit {
  constructor(private readonly change: ChangeUnit) {}

  run(actor: Actor, unitId: number, version: number, { parentUnitId, validFrom }: MoveUnitDto): Promise<UnitDto> {
    return this.change.run(actor, unitId, version, async (tx) => {
      await expectUnit(tx, parentUnitId, 'parentUnitId');
      const stored = await loadPlacements(tx);
      const wanted = await expectAccepted<StoredPlacement>(tx, moveUnit(stored, { unitId, parentUnitId, validFrom }, await loadRanks(tx)));
      const own = (rows: readonly StoredPlacement[]) => rows.filter((row) => row.unitId === unitId);
      await saveRows(tx, PlacementRow, own(stored), own(wanted), samePlace);
      tx.audit('move-unit', 'unit', unitId, { parentUnitId, validFrom });
      return {};
    });
  }
}
