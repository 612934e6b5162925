import { orTaken } from '@kaskade/platform';
import { Injectable } from '@nestjs/common';
import { Actor, placeUnit } from '@kaskade/domain';
import { Database, PlacementRow, Transaction, Unit, UnitOfWork } from '@kaskade/persistence';
import { expectAccepted, inTurn, loadPlacements, loadRanks } from '../change/organization-rows';
import { searchable } from '../change/sql';
import { CreateUnitDto, UnitDto } from './unit.dto';
import { expectLevel, expectUnit } from './unit-checks';
import { UnitReader } from './unit.reader';

/** A new unit under another from a day on; the first one of all becomes the root. */
@Injectable()
export class CreateUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly units: UnitReader,
  ) {}

  async run(actor: Actor, input: CreateUnitDto): Promise<UnitDto> {
    const create = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      return this.create(tx, input);
    });
    return this.units.read(actor, await orTaken('code', 'code-taken', create));
  }

  private async create(tx: Transaction, { code, name, levelId, parentUnitId, validFrom }: CreateUnitDto): Promise<number> {
    await expectLevel(tx, levelId);
    if (parentUnitId !== null) await expectUnit(tx, parentUnitId, 'parentUnitId');
    const unitId = await tx.insert(Unit, { code, name, searchName: searchable(name), levelId, version: 1 });
    await expectAccepted(tx, placeUnit(await loadPlacements(tx), { unitId, parentUnitId, validFrom }, await loadRanks(tx)));
    await tx.insert(PlacementRow, { unitId, parentUnitId, validFrom, validTo: null });
    return unitId;
  }
}
