import { Injectable } from '@nestjs/common';
import {
  Actor,
  ancestorsOf,
  can,
  checkGoalText,
  checkScope,
  checkSupports,
  isGoalEditable,
  OrganizationTree,
  SupportingGoal,
} from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { changedFields, Goal, GoalScopeUnit, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { placeholders } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { expectNone } from '../measure/measure-access';
import { editableGoal } from './goal-access';
import { GoalDto, GoalInputDto, NewGoalDto } from './goal.dto';
import { loadGoals } from './goal.row';
import { GoalReader } from './goal.reader';

/** Writes goals. A goal is one row: however many leaders inherit it, an edit writes that row (and its chosen units when they change). */
@Injectable()
export class SaveGoal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
    private readonly goals: GoalReader,
  ) {}

  async create(actor: Actor, input: NewGoalDto): Promise<GoalDto> {
    const tree = await this.treeFor(input);
    const { unitId, periodId } = input;
    const id = await this.unitOfWork.run(actor, async (tx) => {
      const path = await UnitPath.loadFor(tx, this.clock.today(), actor, unitId);
      const resource = path.resource(actor, unitId);
      if (!can(actor, 'agreement.read', resource)) throw Problem.hidden({ unitId });
      if (!can(actor, 'goal.edit', resource)) throw Problem.forbidden();
      if ((await tx.query('SELECT id FROM period WHERE id = ?', [periodId])).length === 0)
        throw Problem.invalid({ field: 'periodId', code: 'period-unknown' });
      await this.expectValid(tx, path, tree, input, { id: 0, ownerUnitId: unitId, periodId });
      const position = input.position ?? (await this.lastPosition(tx, input)) + 1;
      const life = { state: 'draft', sharedOn: null, withdrawnOn: null, version: 1 } as const;
      const goalId = await tx.insert(Goal, { unitId, periodId, ...content(input), position, ...life });
      await tx.insertMany(
        GoalScopeUnit,
        input.scopeUnitIds.map((scopeUnitId) => ({ goalId, unitId: scopeUnitId })),
      );
      return goalId;
    });
    return this.goals.read(actor, id);
  }

  async change(actor: Actor, goalId: number, version: number, input: GoalInputDto): Promise<GoalDto> {
    const tree = await this.treeFor(input);
    const change = this.unitOfWork.run(actor, async (tx) => {
      const { goal, path } = await editableGoal(tx, actor, this.clock.today(), goalId);
      expectVersion('goal', goal, version);
      if (!isGoalEditable(goal.state)) throw Problem.wrongState('goal-withdrawn');
      await this.expectValid(tx, path, tree, input, goal);
      await tx.update(Goal, goalId, version, changedFields(goal, { ...content(input), position: input.position ?? goal.position }));
      const isSame = [...input.scopeUnitIds].sort().join() === [...goal.scopeUnitIds].sort().join();
      if (isSame) return;
      await tx.deleteWhere(GoalScopeUnit, { goalId });
      await tx.insertMany(
        GoalScopeUnit,
        input.scopeUnitIds.map((unitId) => ({ goalId, unitId })),
      );
    });
    await orCurrent(change, () => this.goals.read(actor, goalId));
    return this.goals.read(actor, goalId);
  }

  /** Chosen units are judged by the whole tree; otherwise the units above are enough. */
  private treeFor(input: GoalInputDto): Promise<OrganizationTree | null> {
    return input.scope === 'units' ? this.trees.on(this.clock.today()) : Promise.resolve(null);
  }

  private async expectValid(
    tx: Transaction,
    path: UnitPath,
    tree: OrganizationTree | null,
    input: GoalInputDto,
    { id, ownerUnitId, periodId }: Pick<SupportingGoal, 'id' | 'ownerUnitId' | 'periodId'>,
  ): Promise<void> {
    const areas = await tx.query<{ position: number }>('SELECT position FROM goal_area WHERE id = ?', [input.areaId]);
    if (areas.length === 0) throw Problem.invalid({ field: 'areaId', code: 'area-unknown' });
    const wanted = {
      ...input,
      id,
      ownerUnitId,
      periodId,
      position: 0,
      areaPosition: 0,
      state: 'draft' as const,
      sharedOn: null,
      withdrawnOn: null,
    };
    const supported = input.supportsGoalId === null ? [] : await this.supportable(tx, path, ownerUnitId, periodId);
    expectNone([
      ...checkGoalText(input),
      ...checkScope(tree ?? path.tree, wanted),
      ...checkSupports(path.tree, wanted, new Map(supported.map((goal) => [goal.id, goal.id === id ? wanted : goal]))),
    ]);
  }

  private supportable(tx: Transaction, path: UnitPath, unitId: number, periodId: number): Promise<SupportingGoal[]> {
    const units = [unitId, ...ancestorsOf(path.tree, unitId)];
    return loadGoals(tx, `g.unitId IN (${placeholders(units)}) AND g.periodId = ?`, [...units, periodId]);
  }

  private async lastPosition(tx: Transaction, { unitId, periodId, areaId }: NewGoalDto): Promise<number> {
    const [last] = await tx.query<{ position: number | null }>(
      'SELECT MAX(position) AS position FROM goal WHERE unitId = ? AND periodId = ? AND areaId = ?',
      [unitId, periodId, areaId],
    );
    return last?.position ?? 0;
  }
}

function content({ areaId, title, text, principles, source, supportsGoalId, scope }: GoalInputDto) {
  return { areaId, title, text, principles, source, supportsGoalId, scope };
}
