import { Injectable } from '@nestjs/common';
import { Actor, can } from '@kaskade/domain';
import { changedFields, Database, GoalArea, Transaction, UnitOfWork } from '@kaskade/persistence';
import { expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { GoalAreaDto, GoalAreaInputDto } from './goal-area.dto';

/** The areas (satsingsområder) that goals are ordered by; the municipality's own. */
@Injectable()
export class GoalAreas {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
  ) {}

  async list(actor: Actor): Promise<GoalAreaDto[]> {
    const rows = await this.database.repository(GoalArea).find({ order: { position: 'ASC', id: 'ASC' } });
    return rows.map((row) => view(actor, row));
  }

  /**
   * Changes places with the area above or below; at the end of the list nothing happens. Only areas whose number changes are
   * written: two, unless several had the same.
   */
  async move(actor: Actor, id: number, version: number, direction: 'up' | 'down'): Promise<GoalAreaDto[]> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      const areas = await tx.repository(GoalArea).find({ order: { position: 'ASC', id: 'ASC' } });
      const from = areas.findIndex((area) => area.id === id);
      const area = areas[from];
      if (!area) throw Problem.notFound();
      expectVersion('goal_area', area, version);
      const to = from + (direction === 'up' ? -1 : 1);
      if (to < 0 || to >= areas.length) return;
      const moved = areas.toSpliced(from, 1).toSpliced(to, 0, area);
      for (const [index, each] of moved.entries()) {
        if (each.position !== index + 1) await tx.update(GoalArea, each.id, each.version, { position: index + 1 });
      }
    });
    await orCurrent(change, async () => view(actor, await one(this.database, id)));
    return this.list(actor);
  }

  create(actor: Actor, input: GoalAreaInputDto): Promise<GoalAreaDto> {
    return this.unitOfWork.run(actor, async (tx) => {
      await expectFreeName(tx, input.name, null);
      const id = await tx.insert(GoalArea, { ...input, version: 1 });
      return view(actor, { id, ...input, version: 1 });
    });
  }

  change(actor: Actor, id: number, version: number, input: GoalAreaInputDto): Promise<GoalAreaDto> {
    const change = this.unitOfWork.run(actor, async (tx) => {
      const area = await one(tx, id);
      await expectFreeName(tx, input.name, id);
      await tx.update(GoalArea, id, version, changedFields(area, input));
      return view(actor, { id, ...input, version: version + 1 });
    });
    return orCurrent(change, async () => view(actor, await one(this.database, id)));
  }
}

async function one(source: Pick<Database | Transaction, 'repository'>, id: number): Promise<GoalArea> {
  const row = await source.repository(GoalArea).findOneBy({ id });
  if (!row) throw Problem.notFound();
  return row;
}

async function expectFreeName(tx: Transaction, name: string, ownId: number | null): Promise<void> {
  const same = await tx.query<{ id: number }>('SELECT id FROM goal_area WHERE name = ?', [name]);
  if (same.some((other) => other.id !== ownId)) throw Problem.invalid({ field: 'name', code: 'name-taken' });
}

function view(actor: Actor, { id, name, position, unGoals, version }: GoalArea): GoalAreaDto {
  return { id, name, position, unGoals, version, allowedActions: can(actor, 'goalArea.write') ? ['edit'] : [] };
}
