import { Injectable } from '@nestjs/common';
import { Actor, can, isValidOn, overlaps } from '@kaskade/domain';
import { changedFields, Database, Period, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, orCurrent, Problem } from '@kaskade/platform';
import { PeriodDto, PeriodInputDto } from './period.dto';

/** Agreement periods: normally calendar years, never overlapping (domain §1). */
@Injectable()
export class Periods {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Newest first. */
  async list(actor: Actor): Promise<PeriodDto[]> {
    const rows = await this.database.repository(Period).find({ order: { validFrom: 'DESC' } });
    return rows.map((row) => this.view(actor, row));
  }

  async create(actor: Actor, input: PeriodInputDto): Promise<PeriodDto> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.expectFree(tx, input, null);
      const id = await tx.insert(Period, { ...input, version: 1 });
      return this.view(actor, { id, ...input, version: 1 });
    });
  }

  async change(actor: Actor, id: number, version: number, input: PeriodInputDto): Promise<PeriodDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      const period = await this.one(tx, id);
      await this.expectFree(tx, input, id);
      await tx.update(Period, id, version, changedFields(period, input));
      return this.view(actor, { id, ...input, version: version + 1 });
    });
    return orCurrent(change, async () => this.view(actor, await this.one(this.database, id)));
  }

  private async one(source: Pick<Database | Transaction, 'repository'>, id: number): Promise<Period> {
    const row = await source.repository(Period).findOneBy({ id });
    if (!row) throw Problem.notFound();
    return row;
  }

  /** Reads all periods with a lock, so that two who add one at the same time cannot overlap. */
  private async expectFree(tx: Transaction, input: PeriodInputDto, ownId: number | null): Promise<void> {
    if (input.validTo <= input.validFrom) throw Problem.invalid({ field: 'validTo', code: 'period-ends-before-it-begins' });
    const lock = this.database.engine === 'sqlite' ? '' : ' FOR UPDATE';
    const others = (await tx.query<Period>(`SELECT id, name, validFrom, validTo FROM period${lock}`)).filter((other) => other.id !== ownId);
    const taken = others.find((other) => overlaps(input, other));
    if (taken) throw Problem.invalid({ field: 'validFrom', code: 'period-overlaps', params: { name: taken.name } });
    if (others.some((other) => other.name === input.name)) throw Problem.invalid({ field: 'name', code: 'name-taken' });
  }

  private view(actor: Actor, { id, name, validFrom, validTo, version }: Period): PeriodDto {
    const isCurrent = isValidOn({ validFrom, validTo }, this.clock.today());
    return { id, name, validFrom, validTo, version, isCurrent, allowedActions: can(actor, 'period.write') ? ['edit'] : [] };
  }
}
