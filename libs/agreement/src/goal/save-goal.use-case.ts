import { Injectable } from '@nestjs/common';
import { Actor, can, isGoalEditable, OrganizationTree } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { changedFields, Goal, GoalScopeUnit, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreementsOfUnit } from '../access/agreement-access';
import { UnitPath } from '../access/unit-path';
import { editableGoal } from './goal-access';
import { expectGoalsEditable, goalStage } from './goal-stage';
import { GoalDto, GoalInputDto, NewGoalDto } from './goal.dto';
import { expectValidGoal, replaceScope } from './goal-content';
import { GoalReader } from './goal.reader';

/**
 * Writes the drafts of goals. A goal is one row: however many leaders inherit it, an edit writes that row (and its chosen units when they
 * change). What a shared one says is changed by sending it (`SendGoalChange`).
 */
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
      await holdAgreementsOfUnit(tx, { unitId, periodId });
      const today = this.clock.today();
      const path = await UnitPath.loadFor(tx, today, actor, unitId);
      const resource = path.resource(actor, unitId);
      if (!can(actor, 'agreement.read', resource)) throw Problem.hidden({ unitId });
      if (!can(actor, 'goal.edit', resource)) throw Problem.forbidden();
      if ((await tx.query('SELECT id FROM period WHERE id = ?', [periodId])).length === 0)
        throw Problem.invalid({ field: 'periodId', code: 'period-unknown' });
      expectGoalsEditable(await goalStage(tx, path, { unitId, periodId }, today));
      await expectValidGoal(tx, path, tree, input, { id: 0, ownerUnitId: unitId, periodId });
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
    const place = await this.goals.place(goalId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreementsOfUnit(tx, place);
      const { goal, path, stage } = await editableGoal(tx, actor, this.clock.today(), goalId);
      if (goal.state === 'draft') expectGoalsEditable(stage);
      expectVersion('goal', goal, version);
      if (!isGoalEditable(goal.state)) throw Problem.wrongState(`goal-${goal.state}`);
      await expectValidGoal(tx, path, tree, input, goal);
      await tx.update(Goal, goalId, version, changedFields(goal, { ...content(input), position: input.position ?? goal.position }));
      await replaceScope(tx, goal, input.scopeUnitIds);
    });
    await orCurrent(change, () => this.goals.read(actor, goalId));
    return this.goals.read(actor, goalId);
  }

  /** Chosen units are judged by the whole tree; otherwise the units above are enough. */
  private treeFor(input: GoalInputDto): Promise<OrganizationTree | null> {
    return input.scope === 'units' ? this.trees.on(this.clock.today()) : Promise.resolve(null);
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
