import { Injectable } from '@nestjs/common';
import { Actor, checkGoalText, GoalAction, isGoalDeletable, nextGoalState } from '@kaskade/domain';
import { Goal, GoalScopeUnit, StaleVersionError, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, expectVersion, orCurrent, Problem } from '@kaskade/platform';
import { holdForSending, recordMove } from '../goal-change/sent-goal-change';
import { expectNone } from '../measure/measure-access';
import { holdAgreementsOfUnit } from '../access/agreement-access';
import { editableGoal } from './goal-access';
import { GoalDto } from './goal.dto';
import { GoalReader } from './goal.reader';
import { expectGoalsEditable, expectGoalsShareable } from './goal-stage';

/** Shares and withdraws goals, and deletes drafts, by the one table of a goal's life. */
@Injectable()
export class GoalLife {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly goals: GoalReader,
  ) {}

  /** From today the goal reaches others, or no longer does. One row is written, however many it reaches. */
  async move(actor: Actor, goalId: number, version: number, action: GoalAction): Promise<GoalDto> {
    const today = this.clock.today();
    const place = await this.goals.place(goalId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdForSending(tx, place);
      const { goal, stage } = await editableGoal(tx, actor, today, goalId);
      expectGoalsShareable(stage);
      expectVersion('goal', goal, version);
      const state = nextGoalState(goal.state, action);
      if (state === null) throw Problem.wrongState(`goal-${goal.state}`);
      expectNone(checkGoalText(goal));
      await tx.update(Goal, goalId, version, { state, ...(action === 'share' ? { sharedOn: today } : { withdrawnOn: today }) });
      await recordMove(tx, actor, goal, action, today);
    });
    await orCurrent(change, () => this.goals.read(actor, goalId));
    return this.goals.read(actor, goalId);
  }

  /** Deletes a draft that nothing stands under. */
  async delete(actor: Actor, goalId: number, version: number): Promise<void> {
    const place = await this.goals.place(goalId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreementsOfUnit(tx, place);
      const { goal, stage } = await editableGoal(tx, actor, this.clock.today(), goalId);
      if (isGoalDeletable(goal.state)) expectGoalsEditable(stage);
      expectVersion('goal', goal, version);
      if (!isGoalDeletable(goal.state)) throw Problem.wrongState(`goal-${goal.state}`);
      if (await this.isInUse(tx, goalId)) throw Problem.wrongState('goal-in-use');
      await tx.deleteWhere(GoalScopeUnit, { goalId });
      if ((await tx.deleteWhere(Goal, { id: goalId, version })) !== 1) throw new StaleVersionError('goal', goalId);
    });
    return orCurrent(change, () => this.goals.read(actor, goalId));
  }

  private async isInUse(tx: Transaction, goalId: number): Promise<boolean> {
    const uses = await tx.query(
      `SELECT id FROM measure WHERE goalId = ? UNION ALL SELECT id FROM response WHERE goalId = ?
       UNION ALL SELECT id FROM goal WHERE supportsGoalId = ? LIMIT 1`,
      [goalId, goalId, goalId],
    );
    return uses.length > 0;
  }
}
