import { Injectable } from '@nestjs/common';
import { Actor, GoalContent, goalContentOf, isGoalRevisable } from '@kaskade/domain';
import { Database, GoalChange, Person } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { GoalAccess, readableGoal } from '../goal/goal-access';
import { goalRights } from '../goal/goal-stage';
import { GoalRevisionDto } from './goal-change.dto';
import { changedFields, contentNames, contentView } from './goal-content.reader';

/** Reads the unsent revision of a shared goal: for its owner and those above, like every draft of a goal. */
@Injectable()
export class GoalRevisionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 when there is no such goal or the actor may not read it, 403 when they read it from below. */
  async read(actor: Actor, goalId: number): Promise<GoalRevisionDto> {
    const access = await readableGoal(this.database, actor, this.clock.today(), goalId);
    if (!access.mayReadDrafts) throw Problem.forbidden();
    return this.view(access);
  }

  /** The revision of a goal that the actor reads the drafts of: five statements. */
  async view({ goal, mayEdit, stage }: GoalAccess): Promise<GoalRevisionDto> {
    const draft = await this.database.repository(GoalChange).findOneBy({ draftOf: goal.id });
    const author = draft && (await this.database.repository(Person).findOneBy({ id: draft.createdById }));
    const [before, after] = [goalContentOf(goal), (draft?.after ?? null) as GoalContent | null];
    const names = await contentNames(this.database, [before, after], [before, after]);
    const mayRevise = isGoalRevisable(goal.state) && goalRights(mayEdit, stage).mayShare;
    return {
      goalId: goal.id,
      version: draft?.version ?? 0,
      before: contentView(before, names)!,
      after: contentView(after, names),
      changedFields: changedFields(before, after, true),
      createdBy: author?.name ?? null,
      allowedActions: mayRevise ? ['save', ...(draft ? ['send', 'drop'] : [])] : [],
    };
  }
}
