import { addDays, Day, goalContentOf, treeOn, unitsReachedBy } from '@kaskade/domain';
import { Goal, GoalChange } from '@kaskade/persistence';
import { Calendar } from './calendar';
import { Random } from './random';
import { add, DemoRows } from './rows';

/** Days before today: long enough ago that most have answered. */
const REVISED = 24;
const ADDED_SENTENCE = ' Hver enhet legger fram tallene sine i juni og november.';
const ANSWER_SHARE = 0.8;

/**
 * What was sent from above: each goal when it was shared or withdrawn, and one goal that the top has revised since. Most leaders who had
 * signed before have acknowledged it; the others still have it to answer.
 */
export function makeGoalChanges(rows: DemoRows, calendar: Calendar, random: Random): void {
  const revised = rows.goals.find((goal) => goal.state === 'shared' && goal.scope === 'all' && goal.unitId === rows.units[0]!.id);
  for (const goal of rows.goals) {
    if (goal.sharedOn === null) continue;
    const content = contentOf(rows, goal);
    answer(rows, calendar, random, goal, send(rows, calendar, goal, 'share', goal.sharedOn, null, content));
    if (goal.withdrawnOn !== null) {
      answer(rows, calendar, random, goal, send(rows, calendar, goal, 'withdraw', goal.withdrawnOn, content, content));
    }
  }
  const sentOn = addDays(calendar.today, -REVISED);
  if (revised && sentOn > calendar.firstDay) revise(rows, calendar, random, revised, sentOn);
  const inOrder = [...rows.goalChanges].sort((a, b) => (a.sentOn! < b.sentOn! ? -1 : a.sentOn! > b.sentOn! ? 1 : a.id - b.id));
  for (const [index, change] of inOrder.entries()) change.sentNumber = index + 1;
}

function revise(rows: DemoRows, calendar: Calendar, random: Random, revised: Goal, sentOn: Day): void {
  const before = contentOf(rows, revised);
  revised.text += ADDED_SENTENCE;
  revised.version++;
  answer(rows, calendar, random, revised, send(rows, calendar, revised, 'revise', sentOn, before, contentOf(rows, revised)));
}

/** The number of the last change that had been sent by the day. */
export function changesBy({ goalChanges }: DemoRows, day: Day): number {
  return Math.max(0, ...goalChanges.map((change) => (change.sentOn! <= day ? change.sentNumber! : 0)));
}

function contentOf(rows: DemoRows, goal: Goal): ReturnType<typeof goalContentOf> {
  const scopeUnitIds = rows.goalScopeUnits.filter(({ goalId }) => goalId === goal.id).map(({ unitId }) => unitId);
  return goalContentOf({ ...goal, scopeUnitIds });
}

function send(
  rows: DemoRows,
  calendar: Calendar,
  goal: Goal,
  kind: GoalChange['kind'],
  sentOn: Day,
  before: unknown,
  after: unknown,
): GoalChange {
  const sender = rows.leaderships.find(({ unitId, validTo }) => unitId === goal.unitId && (validTo === null || validTo > sentOn));
  const personId = sender?.personId ?? rows.people[0]!.id;
  return add<GoalChange>(rows.goalChanges, {
    goalId: goal.id,
    kind,
    draftOf: null,
    weight: 'binding',
    before,
    after,
    createdById: personId,
    sentOn,
    sentAt: calendar.at(sentOn, 15),
    sentNumber: null,
    sentById: personId,
    version: 1,
  });
}

/** The answers of those who had signed before it was sent; the owner's own other party has seen it the same day. */
function answer(rows: DemoRows, calendar: Calendar, random: Random, goal: Goal, change: GoalChange): void {
  const { placements, leaderships, goalScopeUnits } = rows;
  const sentOn = change.sentOn!;
  const scopeUnitIds = goalScopeUnits.filter(({ goalId }) => goalId === goal.id).map(({ unitId }) => unitId);
  const reached = new Set(
    unitsReachedBy(treeOn(calendar.today, placements, leaderships), { ...goal, ownerUnitId: goal.unitId, scopeUnitIds }),
  );
  for (const agreement of rows.agreements) {
    const hadSigned = agreement.activeOn !== null && agreement.activeOn < sentOn && (agreement.closedOn ?? sentOn) >= sentOn;
    if (!hadSigned) continue;
    const isOwners = agreement.unitId === goal.unitId;
    if (!isOwners && !(reached.has(agreement.unitId) && random.chance(ANSWER_SHARE))) continue;
    const answeredOn = isOwners ? sentOn : calendar.until(random, addDays(sentOn, 1));
    if (answeredOn > calendar.today) continue;
    const personId = isOwners ? agreement.activatedById! : agreement.personId;
    add(rows.goalChangeAnswers, { goalChangeId: change.id, agreementId: agreement.id, personId, answeredOn });
  }
}
