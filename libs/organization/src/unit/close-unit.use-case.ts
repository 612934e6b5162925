import { Injectable } from '@nestjs/common';
import { Actor, closeUnit, endFrom, samePlace } from '@kaskade/domain';
import { LeadershipRow, PlacementRow } from '@kaskade/persistence';
import { expectAccepted, loadPlacements, saveRows, StoredPlacement } from '../change/organization-rows';
import { ChangeUnit } from './change-unit';
import { UnitChanges } from './unit-changes';
import { CloseUnitDto, UnitDto } from './unit.dto';

/** Closes a unit from a day on, and with it its leaderships and whatever else hangs on it. Its cost centres stay, so that its figures stand as those of a closed unit. */
@Injectable()
export class CloseUnit {
  constructor(
    private readonly change: ChangeUnit,
    private readonly changes: UnitChanges,
  ) {}

  run(actor: Actor, unitId: number, version: number, { validFrom }: CloseUnitDto): Promise<UnitDto> {
    return this.change.run(actor, unitId, version, async (tx) => {
      const stored = await loadPlacements(tx);
      const wanted = await expectAccepted<StoredPlacement>(tx, closeUnit(stored, { unitId, validFrom }));
      const own = (rows: readonly StoredPlacement[]) => rows.filter((row) => row.unitId === unitId);
      await saveRows(tx, PlacementRow, own(stored), own(wanted), samePlace);
      const leaderships = await tx.repository(LeadershipRow).findBy({ unitId });
      await saveRows(tx, LeadershipRow, leaderships, endFrom(leaderships, validFrom), () => true);
      await this.changes.announce(tx, [unitId]);
      tx.audit('close-unit', 'unit', unitId, { validFrom });
      return {};
    });
  }
}
