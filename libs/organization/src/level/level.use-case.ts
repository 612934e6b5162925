import { Injectable } from '@nestjs/common';
import { Actor, can, placementFaults } from '@kaskade/domain';
import { changedFields, Database, Level, TemplateUse, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { inTurn, loadPlacements, loadRanks } from '../change/organization-rows';
import { SqlSource } from '../change/sql';
import { LevelDto, LevelInputDto } from './level.dto';

/** Levels of authority: names and number are the municipality's own (domain §1). */
@Injectable()
export class Levels {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** From the top down. */
  async list(actor: Actor, source: SqlSource = this.database): Promise<LevelDto[]> {
    const rows = await source.query<Omit<LevelDto, 'allowedActions'>>(
      `SELECT v.id, v.rank, v.leaderTitle, v.version, (SELECT COUNT(*) FROM unit u WHERE u.levelId = v.id) AS units FROM level v ORDER BY v.rank`,
    );
    return rows.map((row) => {
      const units = Number(row.units);
      return { ...row, units, allowedActions: can(actor, 'organization.write') ? ['edit', ...(units === 0 ? ['delete'] : [])] : [] };
    });
  }

  create(actor: Actor, input: LevelInputDto): Promise<LevelDto> {
    return this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      await expectFreeRank(tx, input.rank, null);
      const id = await tx.insert(Level, { ...input, version: 1 });
      return this.one(actor, id, tx);
    });
  }

  edit(actor: Actor, levelId: number, version: number, input: LevelInputDto): Promise<LevelDto> {
    const edit = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      const level = await this.one(actor, levelId, tx);
      await expectFreeRank(tx, input.rank, levelId);
      await tx.update(Level, levelId, version, changedFields(level, input));
      await this.expectLevelsInOrder(tx);
      return this.one(actor, levelId, tx);
    });
    return orCurrent(edit, () => this.one(actor, levelId));
  }

  /** The choice of a template for it goes with it. @throws Problem 409 while units are on it. */
  delete(actor: Actor, levelId: number, version: number): Promise<void> {
    const remove = this.unitOfWork.run(actor, async (tx) => {
      await inTurn(tx, this.database);
      const level = await this.one(actor, levelId, tx);
      expectVersion('level', level, version);
      if (level.units > 0) throw Problem.wrongState('level-has-units', { params: { units: level.units } });
      await tx.deleteWhere(TemplateUse, { levelId });
      await tx.deleteWhere(Level, { id: levelId });
    });
    return orCurrent(remove, () => this.one(actor, levelId));
  }

  private async one(actor: Actor, levelId: number, source?: SqlSource): Promise<LevelDto> {
    const level = (await this.list(actor, source)).find(({ id }) => id === levelId);
    if (!level) throw Problem.notFound();
    return level;
  }

  /** Every unit stays on a level below its parent's, today and later. */
  private async expectLevelsInOrder(tx: Transaction): Promise<void> {
    const faults = placementFaults(await loadPlacements(tx), await loadRanks(tx), this.clock.today());
    if (faults.some(({ code }) => code === 'level-not-below-parent')) throw Problem.invalid({ field: 'rank', code: 'level-breaks-tree' });
  }
}

async function expectFreeRank(tx: Transaction, rank: number, ownId: number | null): Promise<void> {
  const [taken] = await tx.query<{ id: number; leaderTitle: string }>('SELECT v.id, v.leaderTitle FROM level v WHERE v.rank = ?', [rank]);
  if (taken && taken.id !== ownId) throw Problem.invalid({ field: 'rank', code: 'rank-taken', params: { level: taken.leaderTitle } });
}
