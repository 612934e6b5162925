import { Injectable } from '@nestjs/common';
import { Actor, can, subtreeOf, unitResource } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { UnitPeriod } from '../access/agreement-access';
import { placeholders } from '../access/sql';
import { goalActions } from './goal-actions';
import { GoalAccess, readableGoal } from './goal-access';
import { goalRights } from './goal-stage';
import { GoalDto, ScopeUnitDto } from './goal.dto';

/** Reads one goal. */
@Injectable()
export class GoalReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
  ) {}

  /** @throws Problem 404 when there is no such goal or the actor may not read it. */
  async read(actor: Actor, goalId: number): Promise<GoalDto> {
    return this.view(await readableGoal(this.database, actor, this.clock.today(), goalId));
  }

  /** The units that a goal of this unit may be for: all below it, in pre-order. */
  async scopeUnits(actor: Actor, unitId: number): Promise<ScopeUnitDto[]> {
    const tree = await this.trees.on(this.clock.today());
    if (!can(actor, 'agreement.read', unitResource(tree, actor, unitId))) throw Problem.hidden({ unitId });
    const below = subtreeOf(tree, unitId).slice(1);
    const names = new Map((await this.named(below)).map((unit) => [unit.id, unit.name]));
    const depth = (id: number): number => tree.depth[tree.indexOf.get(id)!]!;
    return below.map((id) => ({ id, name: names.get(id) ?? '', level: depth(id) - depth(unitId) }));
  }

  /** Whose goal it is: their agreements are held while it is written. Null when there is no such goal. */
  async place(goalId: number): Promise<UnitPeriod | null> {
    const [place] = await this.database.query<UnitPeriod>('SELECT unitId, periodId FROM goal WHERE id = ?', [goalId]);
    return place ?? null;
  }

  private async view({ goal, path, stage, mayEdit, mayReadDrafts }: GoalAccess): Promise<GoalDto> {
    return {
      id: goal.id,
      version: goal.version,
      periodId: goal.periodId,
      areaId: goal.areaId,
      title: goal.title,
      text: goal.text,
      principles: goal.principles,
      source: goal.source,
      position: goal.position,
      state: goal.state,
      sharedOn: goal.sharedOn,
      withdrawnOn: goal.withdrawnOn,
      owner: {
        unitId: goal.ownerUnitId,
        unitName: goal.ownerUnitName,
        leader: path.inPost(goal.ownerUnitId, path.leader(goal.ownerUnitId)?.personId),
      },
      supports: mayReadDrafts ? await this.supported(goal.supportsGoalId) : null,
      scope: goal.scope,
      scopeUnits: [...goal.scopeUnits],
      allowedActions: goalActions(goal, { isOwn: true, isReached: true }, goalRights(mayEdit, stage)),
    };
  }

  private async supported(goalId: number | null): Promise<GoalDto['supports']> {
    if (goalId === null) return null;
    const [goal] = await this.database.query<{ id: number; title: string }>('SELECT id, title FROM goal WHERE id = ?', [goalId]);
    return goal ?? null;
  }

  private named(unitIds: readonly number[]): Promise<{ id: number; name: string }[]> {
    return this.database.query(`SELECT id, name FROM unit WHERE id IN (${placeholders(unitIds)}) ORDER BY name, id`, unitIds);
  }
}
