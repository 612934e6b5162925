import { Injectable } from '@nestjs/common';
import { Actor, isGoalRevisable } from '@kaskade/domain';
import { OrganizationTreeReader } from '@kaskade/organization';
import { GoalChange, StaleVersionError, Transaction, UnitOfWork } from '@kaskade/persistence';
import { Clock, isUniqueViolation, orCurrent, Problem } from '@kaskade/platform';
import { holdAgreementsOfUnit } from '../access/agreement-access';
import { editableGoal, GoalAccess } from '../goal/goal-access';
import { expectValidGoal } from '../goal/goal-content';
import { GoalInputDto } from '../goal/goal.dto';
import { GoalReader } from '../goal/goal.reader';
import { expectGoalsShareable } from '../goal/goal-stage';
import { GoalRevisionDto } from './goal-change.dto';
import { GoalRevisionReader } from './goal-revision.reader';
import { keepable } from './sent-goal-change';

/** Writes the draft of what a shared goal will say: nobody below sees it before it is sent. One draft per goal; version 0 means that there is none yet. */
@Injectable()
export class SaveGoalRevision {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly trees: OrganizationTreeReader,
    private readonly goals: GoalReader,
    private readonly revisions: GoalRevisionReader,
  ) {}

  async save(actor: Actor, goalId: number, version: number, input: GoalInputDto): Promise<GoalRevisionDto> {
    // Chosen units are judged by the whole tree; otherwise the units above are enough.
    const tree = input.scope === 'units' ? await this.trees.on(this.clock.today()) : null;
    await this.write(actor, goalId, async (tx, { goal, path }) => {
      const draft = await draftOf(tx, goalId, version);
      await expectValidGoal(tx, path, tree, input, goal);
      const after = keepable({ ...input, position: input.position ?? goal.position });
      if (draft) return tx.update(GoalChange, draft.id, version, { after });
      try {
        const unsent = { weight: null, before: null, sentOn: null, sentAt: null, sentNumber: null, sentById: null };
        await tx.insert(GoalChange, { goalId, kind: 'revise', draftOf: goalId, after, createdById: actor.personId, ...unsent, version: 1 });
      } catch (error) {
        if (isUniqueViolation(error)) throw new StaleVersionError('goal_change', 0);
        throw error;
      }
    });
    return this.revisions.read(actor, goalId);
  }

  /** Takes the draft back: the goal goes on as it is. */
  async drop(actor: Actor, goalId: number, version: number): Promise<void> {
    await this.write(actor, goalId, async (tx) => {
      const draft = await draftOf(tx, goalId, version);
      if (!draft) throw Problem.wrongState('goal-change-missing');
      if ((await tx.deleteWhere(GoalChange, { id: draft.id, version })) !== 1) throw new StaleVersionError('goal_change', draft.id);
    });
  }

  private async write(actor: Actor, goalId: number, work: (tx: Transaction, access: GoalAccess) => Promise<void>): Promise<void> {
    const place = await this.goals.place(goalId);
    const change = this.unitOfWork.run(actor, async (tx) => {
      await holdAgreementsOfUnit(tx, place);
      await work(tx, await revisableGoal(tx, actor, this.clock.today(), goalId));
    });
    await orCurrent(change, () => this.revisions.read(actor, goalId));
  }
}

/** As `editableGoal`; 409 when the goal is not shared, or its agreement is evaluated. */
export async function revisableGoal(tx: Transaction, actor: Actor, today: string, goalId: number): Promise<GoalAccess> {
  const access = await editableGoal(tx, actor, today, goalId);
  if (!isGoalRevisable(access.goal.state)) throw Problem.wrongState(`goal-${access.goal.state}`);
  expectGoalsShareable(access.stage);
  return access;
}

/** The draft of the goal's revision, which must be the version named; null for version 0. */
export async function draftOf(tx: Transaction, goalId: number, version: number): Promise<GoalChange | null> {
  const draft = await tx.repository(GoalChange).findOneBy({ draftOf: goalId });
  if ((draft?.version ?? 0) !== version) throw new StaleVersionError('goal_change', draft?.id ?? 0);
  return draft;
}
