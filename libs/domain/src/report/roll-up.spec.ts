import { AcknowledgedChange, LIGHT_COLOURS, MEASURE_STATUSES } from '../agreement';
import { Leadership, Placement } from '../organization';
import { expenditureWeights, fteWeights } from './agreement-weight';
import { AgreementFact, CostCentreFact, GoalFact, ReportFacts, ResponseFact } from './facts';
import { LIGHT, STATUS } from './ledger-codes';
import { LIGHT_STANDINGS, newestPassedRoundOpenedOn } from './measure-standing';
import { dayNumber, dayOfNumber, MeasureFact, MeasureTable } from './measure-table';
import { FigureOpener } from './open';
import { reportTreeOn } from './report-tree';
import { Reporter, rollUp } from './roll-up';

/*
 * 1 Kommunen (leader 101) ─ 2 Helse (102) ─ 4 Hjemmetjenester (104) ─ 6 Sone nord (106), 7 Sone sør (vacant)
 *                                         ─ 5 Sykehjem (105)
 *                         ─ 3 Skole (103)
 */
const DAY = '2026-05-04';
const always = { validFrom: '2026-01-01', validTo: null };
const PARENTS: readonly (readonly [number, number | null])[] = [
  [1, null],
  [2, 1],
  [3, 1],
  [4, 2],
  [5, 2],
  [6, 4],
  [7, 4],
];
const placements: Placement[] = PARENTS.map(([unitId, parentUnitId]) => ({ unitId, parentUnitId, ...always }));
const leaderships: Leadership[] = [1, 2, 3, 4, 5, 6].map((unitId) => ({ unitId, personId: 100 + unitId, kind: 'permanent', ...always }));

const goal = (id: number, ownerUnitId: number, more: Partial<GoalFact> = {}): GoalFact => ({
  id,
  ownerUnitId,
  scope: 'all',
  scopeUnitIds: [],
  sharedOn: '2026-01-01',
  withdrawnOn: null,
  areaId: 1,
  areaPosition: 1,
  position: id,
  supportsGoalId: null,
  ...more,
});
let nextMeasureId = 1;
const measure = (unitId: number, goalId: number | null, more: Partial<MeasureFact> = {}): MeasureFact => ({
  id: nextMeasureId++,
  unitId,
  goalId,
  areaId: goalId === null ? 1 : null,
  weight: 1,
  status: 'started',
  progressDone: null,
  progressWanted: null,
  light: null,
  dueOn: null,
  createdOn: '2026-01-01',
  reportedOn: null,
  ...more,
});
const percent = (done: number, more: Partial<MeasureFact> = {}) => ({
  progressDone: done,
  progressWanted: 100,
  reportedOn: '2026-04-01',
  ...more,
});
const says = (unitId: number, goalId: number | null, word: 'answer' | 'notRelevant', since = '2026-02-01'): ResponseFact => ({
  unitId,
  goalId,
  areaId: goalId === null ? 1 : null,
  narrativeSince: word === 'answer' ? since : null,
  notRelevantSince: word === 'notRelevant' ? since : null,
});
interface Given {
  day?: string;
  placements?: Placement[];
  goals?: GoalFact[];
  measures?: MeasureFact[];
  responses?: ResponseFact[];
  agreements?: AgreementFact[];
  goalChanges?: AcknowledgedChange[];
  costCentres?: CostCentreFact[];
  rounds?: ReportFacts['rounds'];
  weights?: [number, number][];
}
const reporterOf = (given: Given): Reporter => {
  const costCentres = given.costCentres ?? [];
  return new Reporter({
    tree: reportTreeOn({
      day: given.day ?? DAY,
      placements: given.placements ?? placements,
      leaderships,
      moneyOwnerUnitIds: costCentres.map((centre) => centre.ownerUnitId),
    }),
    periodStart: '2026-01-01',
    goals: given.goals ?? [goal(1, 1)],
    responses: given.responses ?? [],
    measures: MeasureTable.of(given.measures ?? []),
    agreements: given.agreements ?? [],
    goalChanges: given.goalChanges ?? [],
    costCentres,
    rounds: given.rounds ?? [],
    agreementWeights: given.weights ? new Map(given.weights) : null,
  });
};
const goalAt = (given: Given, unitId: number, goalId = 1) =>
  reporterOf(given)
    .rollUp(unitId)!
    .goals.find((row) => row.goal.id === goalId);

describe('progress of a goal', () => {
  it('is the weighted mean of a unit’s reported measures, rounded once, and each agreement counts once', () => {
    const measures = [measure(4, 1, percent(80, { weight: 3 })), measure(4, 1, percent(55, { weight: 2 })), measure(6, 1, percent(45))];
    expect(goalAt({ measures }, 1)!.sum).toMatchObject({ progressSum: 7000 + 4500, progressWeight: 2, progressUnits: 2 });
  });

  it.each([
    ['a third', [measure(4, 1, { progressDone: 1, progressWanted: 3, reportedOn: DAY })], 3333],
    ['two thirds', [measure(4, 1, { progressDone: 2, progressWanted: 3, reportedOn: DAY })], 6667],
    ['half a basis point up', [measure(4, 1, { progressDone: 1, progressWanted: 20_000, reportedOn: DAY })], 1],
    ['done is 100 whatever was counted', [measure(4, 1, { status: 'done', progressDone: 2, progressWanted: 7 })], 10_000],
    ['more than wanted is all of it', [measure(4, 1, { progressDone: 9, progressWanted: 4, reportedOn: DAY })], 10_000],
    ['nothing reported is not in the mean', [measure(4, 1, percent(60)), measure(4, 1)], 6000],
    ['a cancelled measure is not in the mean', [measure(4, 1, percent(60)), measure(4, 1, percent(0, { status: 'cancelled' }))], 6000],
    ['reported 0 is', [measure(4, 1, percent(60)), measure(4, 1, percent(0))], 3000],
    ['a measure drawn up after the day is not', [measure(4, 1, percent(60)), measure(4, 1, percent(0, { createdOn: '2026-05-05' }))], 6000],
  ])('%s', (_, measures, basisPoints) => {
    expect(goalAt({ measures }, 1)!.sum).toMatchObject({ progressSum: basisPoints, progressWeight: 1 });
  });

  it('is nothing, never 0, where nothing is reported', () => {
    expect(goalAt({ measures: [measure(4, 1)] }, 1)!.sum).toMatchObject({ progressSum: 0, progressWeight: 0, progressUnits: 0 });
  });

  it('weighs agreements, and leaves out those without a weight', () => {
    const measures = [measure(4, 1, percent(80)), measure(5, 1, percent(20)), measure(6, 1, percent(50))];
    const value = goalAt(
      {
        measures,
        weights: [
          [4, 3],
          [5, 1],
          [6, 0],
        ],
      },
      1,
    )!.sum;
    expect(value).toMatchObject({ progressSum: 26_000, progressWeight: 4, progressUnits: 2, unweightedUnits: 1 });
  });

  it('counts what is done for a sub-goal, transitively and once, also where only the sub-goal reaches', () => {
    const goals = [
      goal(1, 1, { scope: 'direct' }),
      goal(2, 2, { supportsGoalId: 1 }),
      goal(3, 4, { supportsGoalId: 2 }),
      goal(4, 4, { supportsGoalId: 3, sharedOn: null }),
    ];
    const measures = [measure(4, 2, percent(10)), measure(6, 3, percent(30)), measure(4, 4, percent(50))];
    const value = goalAt({ goals, measures }, 1)!.sum;
    expect(value).toMatchObject({ progressSum: 3000 + 3000, progressWeight: 2, started: 3 });
    // Coverage only inside the goal's own scope: Helse and Skole.
    expect(value).toMatchObject({ expected: 2, answered: 0 });
  });

  it('does not count through a withdrawn goal', () => {
    const goals = [goal(1, 1), goal(2, 2, { supportsGoalId: 1, withdrawnOn: DAY }), goal(3, 4, { supportsGoalId: 2 })];
    const measures = [measure(4, 2, percent(10)), measure(6, 3, percent(30))];
    expect(goalAt({ goals, measures }, 1)!.sum).toMatchObject({ progressWeight: 0 });
    expect(goalAt({ goals, measures }, 4, 3)!.sum).toMatchObject({ progressSum: 3000 });
  });

  it('of a sub-goal whose owner has moved elsewhere stays in the subtree of the goal’s owner', () => {
    const moved: Placement[] = placements.map((row) => (row.unitId === 4 ? { ...row, parentUnitId: 3 } : row));
    const goals = [goal(1, 2), goal(2, 4, { supportsGoalId: 1 })];
    const measures = [measure(6, 2, percent(40)), measure(5, 1, percent(20))];
    expect(goalAt({ goals, measures, placements: moved }, 2)!.sum).toMatchObject({ progressSum: 2000, progressWeight: 1, started: 1 });
    expect(goalAt({ goals, measures, placements: moved }, 4, 2)!.sum).toMatchObject({ progressSum: 4000 });
  });

  it('keeps a measure for an area out of every goal, and in the counts', () => {
    const reporter = reporterOf({ measures: [measure(4, null, percent(40, { light: 'red' }))] });
    const { goals, everything } = reporter.rollUp(1)!;
    expect(goals[0]!.sum).toMatchObject({ progressWeight: 0, started: 0, red: 0 });
    expect(everything.sum).toMatchObject({ progressSum: 4000, started: 1, red: 1 });
  });
});

describe('coverage of a goal', () => {
  const answerOf = (unitId: number, given: Given) =>
    new FigureOpener(reporterOf(given)).coverage({ unitId: 1, part: 'sum' }, 1).find((row) => row.unitId === unitId)?.answer;

  it('expects every unit in scope that has a leader, except the owner', () => {
    expect(goalAt({}, 1)!.sum).toMatchObject({ expected: 5, answered: 0, vacant: 1 });
    expect(goalAt({}, 1)!.own).toMatchObject({ expected: 0, vacant: 0 });
  });

  it.each<[string, Given, string]>([
    ['a narrative answers', { responses: [says(4, 1, 'answer')] }, 'answered'],
    ['one that came after the day does not', { responses: [says(4, 1, 'answer', '2026-05-05')] }, 'unanswered'],
    ['a measure answers', { measures: [measure(4, 1)] }, 'answered'],
    ['cancelled measures alone do not', { measures: [measure(4, 1, { status: 'cancelled' })] }, 'unanswered'],
    ['"ikke aktuelt" answers', { responses: [says(4, 1, 'notRelevant')] }, 'notRelevant'],
    ['and yields to a measure', { responses: [says(4, 1, 'notRelevant')], measures: [measure(4, 1)] }, 'answered'],
    ['an answer to the whole area answers', { responses: [says(4, null, 'answer')] }, 'answered'],
    ['a measure for the area too', { measures: [measure(4, null)] }, 'answered'],
    ['but not before the goal’s own answer', { responses: [says(4, null, 'answer'), says(4, 1, 'notRelevant')] }, 'notRelevant'],
    ['the area is not relevant, the goal has an answer', { responses: [says(4, null, 'notRelevant'), says(4, 1, 'answer')] }, 'answered'],
    [
      'answering a sub-goal answers its goal',
      { goals: [goal(1, 1), goal(2, 2, { supportsGoalId: 1 })], responses: [says(4, 2, 'answer')] },
      'answered',
    ],
    [
      '"ikke aktuelt" to a sub-goal does not',
      { goals: [goal(1, 1, { areaId: 2 }), goal(2, 2, { supportsGoalId: 1 })], responses: [says(4, 2, 'notRelevant')] },
      'unanswered',
    ],
  ])('%s', (_, given, expected) => expect(answerOf(4, given)).toBe(expected));

  it('leaves with the goal on the day it is withdrawn', () => {
    const given = { goals: [goal(1, 1, { withdrawnOn: DAY })], measures: [measure(4, 1, percent(50))] };
    const reporter = reporterOf(given);
    expect(reporter.rollUp(1)!.goals).toEqual([]);
    expect(reporter.rollUp(1)!.everything.sum).toMatchObject({ expected: 0, started: 0, progressWeight: 0 });
    expect(new FigureOpener(reporter).measures({ unitId: 1, part: 'sum' }, null)).toMatchObject([{ leftOut: 'withdrawn' }]);
    expect(reporterOf({ ...given, day: '2026-05-03' }).rollUp(1)!.goals).toHaveLength(1);
  });

  it('keeps the answers of a unit that is no longer reached, marked and outside the sums', () => {
    const given = { goals: [goal(1, 3)], measures: [measure(4, 1, percent(50))] };
    expect(new FigureOpener(reporterOf(given)).measures({ unitId: 1, part: 'sum' }, 1)).toMatchObject([
      { unitId: 4, leftOut: 'notReached' },
    ]);
    expect(reporterOf(given).rollUp(2)!.everything.sum).toMatchObject({ started: 0 });
  });
});

describe('lights', () => {
  const rounds = [
    { openedOn: '2026-02-01', deadline: '2026-02-20' },
    { openedOn: '2026-04-01', deadline: '2026-04-20' },
    { openedOn: '2026-05-01', deadline: DAY },
  ];
  const lightOf = (more: Partial<MeasureFact>, day = DAY) =>
    new FigureOpener(reporterOf({ measures: [measure(4, 1, more)], rounds, day })).measures({ unitId: 1, part: 'sum' }, null)[0]!.light;

  it.each<[string, Partial<MeasureFact>, string | null]>([
    ['none reported', {}, 'notReported'],
    ['reported since the round opened', { light: 'red', reportedOn: '2026-04-02' }, 'red'],
    ['reported on the day it opened', { light: 'yellow', reportedOn: '2026-04-01' }, 'yellow'],
    ['reported before', { light: 'green', reportedOn: '2026-03-31' }, 'outdated'],
    ['progress without a light stays not reported', { progressDone: 1, progressWanted: 2, reportedOn: '2026-01-05' }, 'notReported'],
    ['a done one keeps its colour', { status: 'done', light: 'green', reportedOn: '2026-01-05' }, 'green'],
    ['a cancelled one has none', { status: 'cancelled', light: 'red', reportedOn: '2026-04-02' }, null],
  ])('%s', (_, more, expected) => expect(lightOf(more)).toBe(expected));

  it('wait until the deadline has passed', () => {
    expect(newestPassedRoundOpenedOn(rounds, DAY)).toBe('2026-04-01');
    expect(newestPassedRoundOpenedOn(rounds, '2026-05-05')).toBe('2026-05-01');
    expect(newestPassedRoundOpenedOn([], DAY)).toBeNull();
    expect(lightOf({ light: 'red', reportedOn: '2026-04-02' }, '2026-05-05')).toBe('outdated');
  });

  it('sum with the others to all that is not cancelled', () => {
    const measures = [
      measure(4, 1),
      measure(4, 1, { light: 'red', reportedOn: DAY }),
      measure(4, 1, { status: 'cancelled', light: 'red' }),
    ];
    expect(goalAt({ measures, rounds }, 1)!.sum).toMatchObject({ red: 1, notReported: 1, cancelled: 1, started: 2, green: 0 });
  });
});

it.each([
  ['the day before', '2026-05-05', 'started', 0],
  ['the day itself is not over', DAY, 'started', 0],
  ['the day after', '2026-05-03', 'planned', 1],
  ['done is never overdue', '2026-05-03', 'done', 0],
  ['nor is a cancelled one', '2026-05-03', 'cancelled', 0],
] as const)('overdue: %s', (_, dueOn, status, overdue) => {
  expect(goalAt({ measures: [measure(4, 1, { dueOn, status })] }, 1)!.sum.overdue).toBe(overdue);
});

describe('agreements', () => {
  const agreement = (unitId: number, more: Partial<AgreementFact> = {}): AgreementFact => ({
    id: unitId * 10,
    unitId,
    personId: 100 + unitId,
    createdOn: '2026-01-01',
    activeOn: null,
    closedOn: null,
    stage: null,
    firstSeenChange: null,
    lastSeenChange: null,
    ...more,
  });

  it('are counted once for each unit', () => {
    const agreements = [
      agreement(1, { activeOn: '2026-01-01' }),
      agreement(2),
      agreement(3, { createdOn: '2026-06-01' }),
      agreement(4, { closedOn: DAY }),
    ];
    const value = reporterOf({ agreements }).rollUp(1)!.everything.sum;
    expect(value).toMatchObject({
      units: 7,
      vacantUnits: 1,
      agreementsActive: 1,
      agreementsLate: 1,
      agreementsDraft: 0,
      agreementsMissing: 4,
    });
  });

  it('that are proposed, or signed by one of the two, are counted beside, late or not', () => {
    const agreements = [agreement(1, { stage: 'proposed' }), agreement(2, { stage: 'signed' }), agreement(3, { stage: 'draft' })];
    const value = reporterOf({ agreements }).rollUp(1)!.everything.sum;
    expect(value).toMatchObject({ agreementsLate: 3, agreementsDraft: 0, agreementsProposed: 1, agreementsSigned: 1 });
    const active = [agreement(1, { stage: 'signed', activeOn: DAY })];
    expect(reporterOf({ agreements: active }).rollUp(1)!.everything.own).toMatchObject({ agreementsActive: 1, agreementsSigned: 0 });
  });

  it('with a change that waits for an answer are counted, the sender’s own among them, and open to the changes', () => {
    const signed = { activeOn: '2026-01-10', firstSeenChange: 10, lastSeenChange: 10 };
    const agreements = [
      agreement(1, signed),
      agreement(2, signed),
      agreement(3, { ...signed, lastSeenChange: 30 }),
      agreement(4, { ...signed, stage: 'evaluated' }),
      agreement(5, signed),
      agreement(6),
    ];
    const goalChanges: AcknowledgedChange[] = [7, 8].map((id) => ({
      ...{ id, ownerUnitId: 1, weight: 'binding', sentNumber: 20, before: null, after: { scope: 'all', scopeUnitIds: [] } },
      acknowledgedBy: new Set(id === 8 ? [20] : [50]),
    }));
    const reporter = reporterOf({ agreements, goalChanges });
    expect(reporter.rollUp(1)!.everything.sum).toMatchObject({ agreementsActive: 5, agreementsWithChanges: 3 });
    expect(reporter.rollUp(1)!.everything.own).toMatchObject({ agreementsWithChanges: 1 });
    const rows = new FigureOpener(reporter).agreements({ unitId: 1, part: 'sum' }).filter((row) => row.unansweredChangeIds.length > 0);
    expect(rows.map(({ unitId, agreementId, unansweredChangeIds }) => [unitId, agreementId, unansweredChangeIds])).toEqual([
      [1, 10, [7, 8]],
      [2, 20, [7]],
      [5, 50, [8]],
    ]);
  });

  it('are no longer active before the day they became so', () => {
    const given = { agreements: [agreement(1, { activeOn: '2026-05-05' })] };
    expect(reporterOf(given).rollUp(1)!.everything.own).toMatchObject({ agreementsActive: 0, agreementsLate: 1 });
  });
});

describe('money', () => {
  const centre = (id: number, ownerUnitId: number | null, more: Partial<CostCentreFact> = {}): CostCentreFact => ({
    id,
    ownerUnitId,
    originalOre: null,
    revisedOre: 1_000,
    budgetToDateOre: null,
    actualToDateOre: null,
    forecastOre: null,
    ...more,
  });

  it('takes only centres with a forecast into the forecast, in both terms', () => {
    const costCentres = [centre(1, 6, { forecastOre: 1_100 }), centre(2, 6), centre(3, 4, { revisedOre: -500, forecastOre: 0 })];
    expect(reporterOf({ costCentres }).rollUp(4)!.everything.sum).toMatchObject({
      revisedOre: 1_500,
      revisedWithForecastOre: 500,
      forecastOre: 1_100,
      costCentres: 3,
      withForecast: 2,
      withForecastDeviation: 2,
      withDeviationToDate: 0,
    });
  });

  it('stands with a closed unit under its last parent, and at the top when nobody owns it', () => {
    const closed: Placement[] = [
      { unitId: 8, parentUnitId: 3, validFrom: '2026-01-01', validTo: '2026-02-01' },
      { unitId: 8, parentUnitId: 5, validFrom: '2026-02-01', validTo: '2026-04-01' },
      { unitId: 9, parentUnitId: 8, validFrom: '2026-01-01', validTo: '2026-03-01' },
      // Opens after the day: its centre is nobody's yet.
      { unitId: 10, parentUnitId: 3, validFrom: '2026-06-01', validTo: '2026-08-01' },
    ];
    const costCentres = [centre(1, 8), centre(2, 9), centre(3, null), centre(4, 10), centre(5, 3)];
    const measures = [measure(8, 1, percent(90))];
    const reporter = reporterOf({ placements: [...placements, ...closed], costCentres, measures, goals: [goal(1, 1)] });
    const at = (unitId: number) => reporter.rollUp(unitId)!;
    expect(at(5).childUnitIds).toEqual([8]);
    expect(at(8).childUnitIds).toEqual([9]);
    expect(at(5).everything.sum).toMatchObject({ revisedOre: 2_000, units: 1 });
    expect(at(1).childUnitIds).toEqual([2, 3, 0]);
    expect(at(1).everything.children[2]).toMatchObject({ revisedOre: 2_000, costCentres: 2, units: 0 });
    expect(at(1).everything.sum).toMatchObject({ revisedOre: 5_000, units: 7 });
    // Money only: neither goal nor measure.
    expect(at(1).goals[0]!.sum).toMatchObject({ expected: 5, started: 0, progressWeight: 0 });
  });
});

describe('the edges', () => {
  it('has no report of a unit that is not there', () => {
    expect(rollUp(reporterOf({}).facts, 99)).toBeNull();
    expect(new FigureOpener(reporterOf({})).measures({ unitId: 99, part: 'sum' }, null)).toEqual([]);
  });

  it('opens only parts that stand right below the unit', () => {
    const opener = new FigureOpener(reporterOf({ measures: [measure(6, 1)] }));
    expect(opener.measures({ unitId: 1, part: 2 }, null)).toHaveLength(1);
    expect(opener.measures({ unitId: 1, part: 6 }, null)).toEqual([]);
    expect(opener.progress({ unitId: 1, part: 'sum' }, 77)).toEqual([]);
  });

  it('codes follow the words they stand for', () => {
    expect(MEASURE_STATUSES.map((status) => STATUS[status])).toEqual([0, 1, 2, 3]);
    expect(LIGHT_STANDINGS.map((light) => LIGHT[light])).toEqual([0, 1, 2, 3, 4]);
    expect(LIGHT_COLOURS).toEqual(LIGHT_STANDINGS.slice(0, 3));
  });

  it('keeps a measure as it was put in, also beyond the first thousand', () => {
    const rows = Array.from({ length: 3000 }, (_, at) =>
      measure(at + 1, at % 2 ? 5 : null, at % 3 ? percent(at % 100, { light: 'yellow', dueOn: '2026-12-31' }) : {}),
    );
    const table = MeasureTable.of(rows);
    expect(rows.map((_, at) => table.at(at))).toEqual(rows);
  });

  it.each(['2026-01-01', '2026-12-31', '0999-02-28', null])('reads the day %s from its number', (day) => {
    expect(dayOfNumber(dayNumber(day))).toBe(day);
  });
});

describe('weights of agreements', () => {
  it('by full-time equivalents are those of whoever leads, or of the one who is away', () => {
    const tree = reportTreeOn({
      day: DAY,
      placements,
      leaderships: [...leaderships, { unitId: 2, personId: 9, kind: 'acting', ...always }],
      moneyOwnerUnitIds: [],
    });
    const stated = [
      ...leaderships.map((row) => ({ ...row, fteHundredths: row.unitId * 1000 })),
      { unitId: 2, personId: 9, kind: 'acting' as const, ...always, fteHundredths: null },
    ];
    expect([...fteWeights(tree, stated)].sort((a, b) => a[0] - b[0])).toEqual([
      [1, 1000],
      [2, 2000],
      [3, 3000],
      [4, 4000],
      [5, 5000],
      [6, 6000],
    ]);
  });

  it('by expenditure are thousands of kroner, halves up, summed before they are rounded', () => {
    const centres = [
      { ownerUnitId: 1, revisedOre: 25_000 },
      { ownerUnitId: 1, revisedOre: 25_000 },
      { ownerUnitId: 2, revisedOre: 49_999 },
      { ownerUnitId: 3, revisedOre: null },
      { ownerUnitId: null, revisedOre: 100_000 },
    ];
    expect(expenditureWeights(centres)).toEqual(
      new Map([
        [1, 1],
        [2, 0],
      ]),
    );
  });
});
