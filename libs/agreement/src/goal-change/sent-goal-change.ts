import { Actor, Day, GoalAction, GoalContent, goalContentOf } from '@kaskade/domain';
import { GoalChange, Transaction } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';
import { ScopedGoalRow } from '../goal/goal.row';

/** What the column holds on every engine, with room to spare. */
const MOST_BYTES = 60_000;

/**
 * The content of a goal as a change keeps it.
 * @throws Problem 400 when it is too long to be kept.
 */
export function keepable(goal: GoalContent): GoalContent {
  const content = goalContentOf(goal);
  if (Buffer.byteLength(JSON.stringify(content)) > MOST_BYTES) throw Problem.invalid({ field: 'text', code: 'goal-too-long' });
  return content;
}

/**
 * Writes that a goal is shared or withdrawn: one row, however many it touches. A draft of a revision is gone with the goal.
 * @param goal as it was before.
 */
export async function recordMove(tx: Transaction, actor: Actor, goal: ScopedGoalRow, action: GoalAction, today: Day): Promise<void> {
  const content = keepable(goal);
  if (action === 'withdraw') await tx.deleteWhere(GoalChange, { draftOf: goal.id });
  await tx.insert(GoalChange, {
    goalId: goal.id,
    kind: action,
    draftOf: null,
    weight: 'binding',
    before: action === 'share' ? null : content,
    after: content,
    createdById: actor.personId,
    sentOn: today,
    sentAt: tx.now,
    sentById: actor.personId,
    version: 1,
  });
}
