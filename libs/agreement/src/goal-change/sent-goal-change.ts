import { Actor, Day, GoalAction, GoalContent, goalContentOf } from '@kaskade/domain';
import { GoalChange, Transaction } from '@kaskade/persistence';
import { Problem } from '@kaskade/platform';
import { holdAgreementsOfUnit, UnitPeriod } from '../access/agreement-access';
import { SqlSource } from '../access/sql';
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
 * Holds what a change that is sent writes: the agreements of the goal's unit, and the period, in which changes are sent one at a time. The first
 * statements of a transaction that sends, since what is read after them is then the newest.
 */
export async function holdForSending(tx: Transaction, place: UnitPeriod | null): Promise<void> {
  await holdAgreementsOfUnit(tx, place);
  if (place !== null) await tx.query('UPDATE period SET version = version WHERE id = ?', [place.periodId]);
}

/** The number of the last change that was sent in the period, 0 for none. */
export function lastSentNumber(source: SqlSource, periodId: number): Promise<number> {
  return maxSentNumber(source, '?', periodId);
}

/** As `lastSentNumber`, in the agreement's period. Who reads goals after it reads all of the changes up to it, by `holdForSending`. */
export function lastSentNumberFor(source: SqlSource, agreementId: number): Promise<number> {
  return maxSentNumber(source, '(SELECT a.periodId FROM agreement a WHERE a.id = ?)', agreementId);
}

async function maxSentNumber(source: SqlSource, period: string, id: number): Promise<number> {
  const [last] = await source.query<{ sentNumber: number | null }>(
    `SELECT MAX(c.sentNumber) AS sentNumber FROM goal_change c JOIN goal g ON g.id = c.goalId WHERE g.periodId = ${period}`,
    [id],
  );
  return last?.sentNumber ?? 0;
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
    sentNumber: (await lastSentNumber(tx, goal.periodId)) + 1,
    sentById: actor.personId,
    version: 1,
  });
}
