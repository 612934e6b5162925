import { Actor, AgreementStage, can, Day } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { SqlSource } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { loadGoals, ScopedGoalRow } from './goal.row';
import { goalStage } from './goal-stage';

/** A goal with what the actor may do with it. */
export interface GoalAccess {
  readonly goal: ScopedGoalRow;
  readonly path: UnitPath;
  /** Where the agreement stands that holds for the owner; null when there is none. */
  readonly stage: AgreementStage | null;
  readonly mayEdit: boolean;
  /** Reads the whole agreement of the owner, drafts included; else shared goals only. */
  readonly mayReadDrafts: boolean;
}

/**
 * Loads a goal that the actor may read: drafts by its owner and those above, shared ones by the leaders below too (domain §3 and §8).
 * @throws Problem 404 when there is none or it may not be read.
 */
export async function readableGoal(source: SqlSource, actor: Actor, today: Day, goalId: number): Promise<GoalAccess> {
  const [goal] = await loadGoals(source, 'g.id = ?', [goalId]);
  if (!goal) throw Problem.notFound();
  const path = await UnitPath.loadFor(source, today, actor, goal.ownerUnitId);
  const resource = path.resource(actor, goal.ownerUnitId);
  const mayReadDrafts = can(actor, 'agreement.read', resource);
  const mayRead = mayReadDrafts || (goal.state !== 'draft' && can(actor, 'sharedGoals.read', resource));
  if (!mayRead) throw Problem.hidden({ unitId: goal.ownerUnitId });
  source.concerns?.({ unitId: goal.ownerUnitId });
  const stage = await goalStage(source, path, { unitId: goal.ownerUnitId, periodId: goal.periodId }, today);
  return { goal, path, stage, mayReadDrafts, mayEdit: can(actor, 'goal.edit', resource) };
}

/** As `readableGoal`; 403 when the actor may not edit it. */
export async function editableGoal(source: SqlSource, actor: Actor, today: Day, goalId: number): Promise<GoalAccess> {
  const access = await readableGoal(source, actor, today, goalId);
  if (!access.mayEdit) throw Problem.forbidden();
  return access;
}
