import { Injectable } from '@nestjs/common';
import { Actor, changedGoalFields, GoalChangeWeight, GoalContent } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { Goal, GoalChange, UnitOfWork } from '@kaskade/persistence';
import { Clock, orCurrent, Problem } from '@kaskade/platform';
import { expectValidGoal, replaceScope } from '../goal/goal-content';
import { GoalReader } from '../goal/goal.reader';
import { GoalChangesDto } from './goal-change.dto';
import { GoalChangeReader } from './goal-change.reader';
import { GoalRevisionReader } from './goal-revision.reader';
import { draftOf, revisableGoal } from './save-goal-revision.use-case';
import { holdForSending, keepable, lastSentNumber } from './sent-goal-change';

/**
 * Makes the draft of a revision what the goal says. The goal and its chosen units are written, and the draft becomes a sent change with both
 * ends: the same statements for five agreements below as for five thousand, since who must answer is worked out when it is read.
 */
@Injectable()
export class SendGoalChange {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
    private readonly goals: GoalReader,
    private readonly revisions: GoalRevisionReader,
    private readonly changes: GoalChangeReader,
  ) {}

  async run(actor: Actor, goalId: number, version: number, weight: GoalChangeWeight): Promise<GoalChangesDto> {
    const today = this.clock.today();
    const tree = await this.trees.on(today);
    const place = await this.goals.place(goalId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdForSending(tx, place);
      const { goal, path } = await revisableGoal(tx, actor, today, goalId);
      const draft = await draftOf(tx, goalId, version);
      if (!draft) throw Problem.wrongState('goal-change-missing');
      const before = keepable(goal);
      const after = draft.after as GoalContent;
      if (changedGoalFields(before, after).length === 0) throw Problem.wrongState('goal-change-empty');
      // The organization may have changed since the draft was written.
      await expectValidGoal(tx, path, tree, { ...after, scopeUnitIds: [...after.scopeUnitIds] }, goal);
      const { scopeUnitIds, ...columns } = after;
      await tx.update(Goal, goalId, goal.version, columns);
      await replaceScope(tx, goal, scopeUnitIds);
      const sentNumber = (await lastSentNumber(tx, goal.periodId)) + 1;
      const sent = { sentOn: today, sentAt: tx.now, sentNumber, sentById: actor.personId };
      await tx.update(GoalChange, draft.id, version, { draftOf: null, weight, before, ...sent });
    });
    await orCurrent(change, () => this.revisions.read(actor, goalId));
    return this.changes.ofGoal(actor, goalId);
  }
}
