import { Injectable } from '@nestjs/common';
import { Actor, Ownership, ownFrom, sameOwner } from '@kaskade/domain';
import { changedFields, CostCentre, CostCentreOwnership, Database, Transaction, UnitOfWork } from '@kaskade/persistence';
import { orCurrent, orTaken, Problem } from '@kaskade/platform';
import { expectAccepted, inTurn, loadPlacementIndex, saveRows } from '../change/organization-rows';
import { searchable } from '../change/sql';
import { expectUnit } from '../unit/unit-checks';
import { CostCentreDto, CostCentreInputDto, CreateCostCentreDto, OwnFromDto } from './cost-centre.dto';
import { CostCentreReader } from './cost-centre.reader';

/** Cost centres and who owns them from a day on; the figures follow the owner of the report's day (domain §5). */
@Injectable()
export class SaveCostCentre {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly costCentres: CostCentreReader,
  ) {}

  async create(actor: Actor, { code, name, unitId, validFrom }: CreateCostCentreDto): Promise<CostCentreDto> {
    const create = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      const id = await tx.insert(CostCentre, { ...fieldsOf({ code, name }), version: 1 });
      await this.own(tx, id, { unitId, validFrom });
      return id;
    });
    return this.costCentres.read(actor, await orTaken('code', 'code-taken', create));
  }

  edit(actor: Actor, costCentreId: number, version: number, input: CostCentreInputDto): Promise<CostCentreDto> {
    return orTaken(
      'code',
      'code-taken',
      this.change(actor, costCentreId, version, () => Promise.resolve(fieldsOf(input))),
    );
  }

  changeOwner(actor: Actor, costCentreId: number, version: number, input: OwnFromDto): Promise<CostCentreDto> {
    return this.change(actor, costCentreId, version, async (tx) => {
      await this.own(tx, costCentreId, input);
      return {};
    });
  }

  private async change(
    actor: Actor,
    costCentreId: number,
    version: number,
    work: (tx: Transaction) => Promise<Partial<Omit<CostCentre, 'id' | 'version'>>>,
  ): Promise<CostCentreDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      const costCentre = await tx.repository(CostCentre).findOneBy({ id: costCentreId });
      if (!costCentre) throw Problem.notFound();
      await tx.update(CostCentre, costCentreId, version, changedFields(costCentre, await work(tx)));
    });
    await orCurrent(change, () => this.costCentres.read(actor, costCentreId));
    return this.costCentres.read(actor, costCentreId);
  }

  private async own(tx: Transaction, costCentreId: number, { unitId, validFrom }: OwnFromDto): Promise<void> {
    if (unitId !== null) await expectUnit(tx, unitId, 'unitId');
    const stored: (Ownership & { id?: number })[] = await tx.repository(CostCentreOwnership).findBy({ costCentreId });
    const wanted = await expectAccepted<Ownership & { id?: number }>(
      tx,
      ownFrom(stored, { costCentreId, unitId, validFrom }, await loadPlacementIndex(tx)),
    );
    await saveRows(tx, CostCentreOwnership, stored, wanted, sameOwner);
  }
}

function fieldsOf({ code, name }: CostCentreInputDto) {
  return { code, name, searchName: searchable(`${code} ${name}`) };
}
