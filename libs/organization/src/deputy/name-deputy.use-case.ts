import { Injectable } from '@nestjs/common';
import { Actor, can, superiorOf, withDeputy } from '@kaskade/domain';
import { changedFields, Deputy, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { expectAccepted } from '../change/organization-rows';
import { expectActivePerson } from '../leadership/appoint-leader.use-case';
import { DeputyDaysDto, DeputyInputDto, UnitDeputiesDto } from './deputy.dto';
import { deputyActions, DeputyPlace, DeputyReader } from './deputy.reader';

/** Which naming of which unit, from which version. */
interface SeenDeputy {
  readonly unitId: number;
  readonly deputyId: number;
  readonly version: number;
}

/** A leader names who stands in for them in a unit, changes the days, and ends it; HR ends too (domain §8). */
@Injectable()
export class NameDeputy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: DeputyReader,
    private readonly clock: Clock,
  ) {}

  async name(actor: Actor, unitId: number, input: DeputyInputDto): Promise<UnitDeputiesDto> {
    const place = await this.reader.place(actor, unitId);
    if (!can(actor, 'deputy.name', place.resource)) throw Problem.forbidden();
    await this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, unitId);
      await expectActivePerson(tx, input.personId);
      const wanted = { ...input, unitId, namedById: actor.personId };
      await this.expectAccepted(tx, place, wanted);
      await tx.insert(Deputy, { ...wanted, version: 1 });
    });
    return this.reader.read(actor, unitId);
  }

  changeDays(actor: Actor, seen: SeenDeputy, { validFrom, validTo }: DeputyDaysDto): Promise<UnitDeputiesDto> {
    return this.change(actor, seen, 'change', async (tx, stored, place) => {
      await this.expectAccepted(tx, place, { ...stored, validFrom, validTo });
      await tx.update(Deputy, stored.id, seen.version, changedFields(stored, { validFrom, validTo }));
    });
  }

  /** From now on: one that has not begun before today leaves no day behind, and is taken back whole. */
  end(actor: Actor, seen: SeenDeputy): Promise<UnitDeputiesDto> {
    return this.change(actor, seen, 'end', async (tx, { id, unitId, personId, validFrom }) => {
      const today = this.clock.today();
      // The row is gone then: whose it was stands in the audit log only.
      if (validFrom >= today) await tx.deleteWhere(Deputy, { id, unitId, personId });
      else await tx.update(Deputy, id, seen.version, { validTo: today });
    });
  }

  /** @throws Problem 404 for another unit's, 403 for whoever may not, 409 when it is over, 412 with the unit's deputies from a stale version. */
  private async change(
    actor: Actor,
    { unitId, deputyId, version }: SeenDeputy,
    action: 'change' | 'end',
    work: (tx: Transaction, stored: Deputy, place: DeputyPlace) => Promise<void>,
  ): Promise<UnitDeputiesDto> {
    const place = await this.reader.place(actor, unitId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, unitId);
      tx.concerns({ unitId });
      const stored = await tx.repository(Deputy).findOneBy({ id: deputyId, unitId });
      if (!stored) throw Problem.notFound();
      if (!deputyActions(actor, place.resource, stored).includes(action)) throw Problem.forbidden();
      if (stored.validTo <= this.clock.today()) throw Problem.wrongState('deputy-is-over');
      expectVersion('deputy', stored, version);
      await work(tx, stored, place);
    });
    await orCurrent(change, () => this.reader.read(actor, unitId));
    return this.reader.read(actor, unitId);
  }

  private async expectAccepted(
    tx: Transaction,
    { tree }: DeputyPlace,
    wanted: Omit<Deputy, 'id' | 'version'> & { id?: number },
  ): Promise<void> {
    const deputies = await tx.repository(Deputy).findBy({ unitId: wanted.unitId });
    const superiorPersonId = superiorOf(tree, wanted.unitId)?.leader.personId ?? null;
    await expectAccepted(
      tx,
      withDeputy<Omit<Deputy, 'id' | 'version'> & { id?: number }>({ deputies, superiorPersonId, today: this.clock.today() }, wanted),
    );
  }
}

/** Two namings of one unit wait for each other here: each is judged by what the other has written. */
async function inTurn(tx: Transaction, unitId: number): Promise<void> {
  await tx.query('UPDATE unit SET version = version WHERE id = ?', [unitId]);
}
