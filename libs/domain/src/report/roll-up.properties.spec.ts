import fc from 'fast-check';
import { AgreementStage, goalAnswers, GoalReachScope, GoalScope, goalsOfUnit, LightColour, MeasureStatus } from '../agreement';
import { addDays, Day, Leadership, Placement, subtreeOf } from '../organization';
import { AgreementFact, GoalFact, ReportFacts, ResponseFact, RoundFact } from './facts';
import { combine, Figures, GOAL_FIGURES, GoalFigure, noFigures, UNIT_FIGURES, UnitFigure } from './figures';
import { MeasureTable } from './measure-table';
import { FigureOpener, MeasureRow } from './open';
import { reportTreeOn, UNOWNED_UNIT_ID } from './report-tree';
import { Reporter } from './roll-up';

/**
 * Random municipalities with everything that the rules of domain §3 and §6 speak of, read twice: by the engine, and by the plain and
 * slow `reading` below that follows the text of the rules and shares nothing with the engine.
 */

interface Update {
  day: Day;
  status: MeasureStatus;
  progressDone: number | null;
  progressWanted: number | null;
  light: LightColour | null;
}
interface MeasureHistory {
  id: number;
  unitId: number;
  goalId: number | null;
  areaId: number | null;
  weight: number;
  dueOn: Day | null;
  createdOn: Day;
  updates: Update[];
}
interface Centre {
  id: number;
  ownerships: { unitId: number; validFrom: Day; validTo: Day | null }[];
  originalOre: number | null;
  revisedOre: number | null;
  budgetToDateOre: number | null;
  actualToDateOre: number | null;
  forecasts: { day: Day; amountOre: number }[];
}
/** An agreement with the days on which versions of it were signed, and those on which it moved. */
interface AgreementHistory extends Pick<AgreementFact, 'id' | 'unitId' | 'personId' | 'createdOn' | 'activeOn' | 'closedOn'> {
  signedOn: Day[];
  moves: { day: Day; stage: AgreementStage }[];
}
interface ChangeHistory {
  id: number;
  ownerUnitId: number;
  before: GoalReachScope | null;
  after: GoalReachScope | null;
  sentOn: Day;
  acknowledged: { agreementId: number; day: Day }[];
}
interface History {
  placements: Placement[];
  leaderships: Leadership[];
  goals: GoalFact[];
  responses: ResponseFact[];
  measures: MeasureHistory[];
  agreements: AgreementHistory[];
  goalChanges: ChangeHistory[];
  centres: Centre[];
  rounds: RoundFact[];
  weights: [number, number][] | null;
}

const START = '2026-01-01';
const dayAt = (offset: number): Day => addDays(START, offset);
const someDay = fc.integer({ min: 0, max: 60 }).map(dayAt);
const maybeDay = fc.option(someDay);
const amount = fc.option(fc.integer());
const report: fc.Arbitrary<Update> = fc.record({
  day: someDay,
  status: fc.constantFrom('planned', 'started', 'done', 'cancelled'),
  progressDone: fc.option(fc.integer({ min: 0, max: 12 })),
  progressWanted: fc.constantFrom(1, 3, 4, 7, 12, 100),
  light: fc.option(fc.constantFrom('green', 'yellow', 'red')),
});

/** Unit i stands under an earlier one, may move under another at some day, and may close when nobody stands under it. */
const history: fc.Arbitrary<History> = fc.integer({ min: 1, max: 14 }).chain((size) => {
  const unit = fc.integer({ min: 1, max: size });
  const reach = fc.record({
    scope: fc.constantFrom<GoalScope>('all', 'direct', 'units', 'none'),
    scopeUnitIds: fc.uniqueArray(unit, { maxLength: 3 }),
  });
  const goalCount = 6;
  const about = fc.oneof(
    { weight: 3, arbitrary: fc.record({ goalId: fc.integer({ min: 1, max: goalCount }), areaId: fc.constant(null) }) },
    { weight: 1, arbitrary: fc.record({ goalId: fc.constant(null), areaId: fc.integer({ min: 1, max: 2 }) }) },
  );
  const unitHistory = fc.record({ parent: fc.nat(), moved: fc.option(fc.record({ on: someDay, parent: fc.nat() })), closed: maybeDay });
  return fc.record({
    placements: fc.array(unitHistory, { minLength: size, maxLength: size }).map((units) => {
      const placements = units.flatMap(({ parent, moved }, i): Placement[] => {
        if (i === 0) return [{ unitId: 1, parentUnitId: null, validFrom: START, validTo: null }];
        const first = { unitId: i + 1, parentUnitId: 1 + (parent % i), validFrom: START, validTo: moved ? moved.on : null };
        return moved ? [first, { unitId: i + 1, parentUnitId: 1 + (moved.parent % i), validFrom: moved.on, validTo: null }] : [first];
      });
      const parents = new Set(placements.map((placement) => placement.parentUnitId));
      return placements.flatMap((placement): Placement[] => {
        const closedOn = units[placement.unitId - 1]!.closed;
        if (closedOn === null || placement.unitId === 1 || parents.has(placement.unitId)) return [placement];
        if (closedOn <= placement.validFrom) return [];
        return [{ ...placement, validTo: placement.validTo !== null && placement.validTo < closedOn ? placement.validTo : closedOn }];
      });
    }),
    // Few persons: one leads several units; who has no row is vacant; some are away while another acts.
    leaderships: fc
      .array(fc.record({ permanent: fc.nat(4), acting: fc.nat(8), from: fc.constantFrom(0, 0, 0, 30) }), {
        minLength: size,
        maxLength: size,
      })
      .map((rows) =>
        rows.flatMap(({ permanent, acting, from }, i): Leadership[] => {
          const at = { unitId: i + 1, validFrom: dayAt(from), validTo: null };
          return [
            ...(permanent === 0 ? [] : [{ ...at, personId: permanent, kind: 'permanent' as const }]),
            ...(acting > 1 ? [] : [{ ...at, personId: 90 + acting, kind: 'acting' as const, validTo: dayAt(50) }]),
          ];
        }),
      ),
    goals: fc
      .array(
        fc.record({
          owner: fc.oneof({ weight: 2, arbitrary: fc.constant(1) }, { weight: 3, arbitrary: unit }),
          scope: fc.constantFrom<GoalScope>('all', 'all', 'direct', 'units', 'none'),
          chosen: fc.uniqueArray(unit, { maxLength: 3 }),
          sharedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(START) }, { weight: 1, arbitrary: maybeDay }),
          withdrawnOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: maybeDay }),
          supports: fc.nat(8),
          areaId: fc.integer({ min: 1, max: 2 }),
        }),
        { minLength: goalCount, maxLength: goalCount },
      )
      .map((rows) =>
        rows.map((row, i): GoalFact => ({
          id: i + 1,
          ownerUnitId: row.owner,
          scope: row.scope,
          scopeUnitIds: row.scope === 'units' ? row.chosen : [],
          sharedOn: row.sharedOn,
          withdrawnOn: row.withdrawnOn,
          areaId: row.areaId,
          areaPosition: row.areaId,
          position: i,
          supportsGoalId: row.supports >= 1 && row.supports <= i ? row.supports : null,
        })),
      ),
    responses: fc.array(
      fc
        .record({ unitId: unit, about, narrativeSince: maybeDay, notRelevantSince: maybeDay })
        .map(({ about: target, ...row }) => ({ ...row, ...target })),
      { maxLength: 15 },
    ),
    measures: fc
      .array(
        fc.record({
          unitId: unit,
          about,
          weight: fc.integer({ min: 1, max: 5 }),
          dueOn: maybeDay,
          createdOn: fc.constantFrom(START, START, dayAt(30)),
          updates: fc.array(report, { maxLength: 3 }),
        }),
        { maxLength: 30 },
      )
      .map((rows) =>
        rows.map(({ about: target, updates, ...row }, i): MeasureHistory => ({
          ...row,
          ...target,
          id: i + 1,
          updates: updates
            .filter((update) => update.day >= row.createdOn)
            .map((update) => ({ ...update, progressWanted: update.progressDone === null ? null : update.progressWanted }))
            .sort((a, b) => (a.day < b.day ? -1 : 1)),
        })),
      ),
    agreements: fc
      .array(
        fc.record({
          unitId: unit,
          personId: fc.constantFrom(1, 2, 3, 4, 90, 91),
          createdOn: someDay,
          activeOn: maybeDay,
          closedOn: maybeDay,
          signedOn: fc.array(someDay, { maxLength: 3 }),
          moves: fc
            .array(
              fc.record({ day: someDay, stage: fc.constantFrom<AgreementStage>('draft', 'proposed', 'signed', 'active', 'evaluated') }),
              {
                maxLength: 4,
              },
            )
            .map((moves) => moves.sort((a, b) => (a.day < b.day ? -1 : 1))),
        }),
        { maxLength: 15 },
      )
      .map((rows) => rows.map((row, i) => ({ ...row, id: i + 1 }))),
    goalChanges: fc
      .array(
        fc.record({
          ownerUnitId: fc.oneof(fc.constant(1), unit),
          before: fc.option(reach),
          after: fc.option(reach),
          sentOn: someDay,
          acknowledged: fc.array(fc.record({ agreementId: fc.integer({ min: 1, max: 15 }), day: someDay }), { maxLength: 4 }),
        }),
        { maxLength: 5 },
      )
      .map((rows) => rows.map((row, i) => ({ ...row, id: i + 1 }))),
    centres: fc
      .array(
        fc.record({
          owners: fc.array(unit, { maxLength: 2 }),
          shift: someDay,
          money: fc.tuple(amount, amount, amount, amount),
          forecasts: fc.array(fc.record({ day: someDay, amountOre: fc.integer() }), { maxLength: 3 }),
        }),
        { maxLength: 12 },
      )
      .map((rows) =>
        rows.map(({ owners, shift, money, forecasts }, i): Centre => ({
          id: i + 1,
          ownerships: owners.map((unitId, turn) => ({
            unitId,
            validFrom: turn === 0 ? START : shift,
            validTo: turn === 0 && owners.length > 1 ? shift : null,
          })),
          originalOre: money[0],
          revisedOre: money[1],
          budgetToDateOre: money[2],
          actualToDateOre: money[3],
          forecasts: forecasts.sort((a, b) => (a.day < b.day ? -1 : 1)),
        })),
      ),
    rounds: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: 60 }), fc.nat(20))
        .map(([opened, length]) => ({ openedOn: dayAt(opened), deadline: dayAt(opened + length) })),
      { maxLength: 3 },
    ),
    weights: fc.option(fc.array(fc.tuple(unit, fc.integer({ min: -2, max: 50 })), { maxLength: size })),
  });
});
const moment = fc.record({ history, day: someDay });
/** Mostly one chain of goals from the top, and everything that anybody says is said by unit 2: so that its answers meet each other. */
const outspoken = moment.map(({ history: from, day }) => ({
  day,
  history: {
    ...from,
    goals: from.goals.map((goal, i) => (i % 3 === 2 ? goal : { ...goal, ownerUnitId: 1, supportsGoalId: i === 0 ? null : i })),
    responses: from.responses.map((row) => ({ ...row, unitId: 2 })),
    measures: from.measures.slice(0, 3).map((row) => ({ ...row, unitId: 2 })),
  },
}));

/** What a loader hands to the engine: ownership, last update and forecast as of the day; everything else with its dates. */
function factsOn(from: History, day: Day): ReportFacts {
  const costCentres = from.centres.map((centre) => ({
    ...centre,
    ownerUnitId: centre.ownerships.find((row) => row.validFrom <= day && (row.validTo === null || day < row.validTo))?.unitId ?? null,
    forecastOre: centre.forecasts.filter((forecast) => forecast.day <= day).at(-1)?.amountOre ?? null,
  }));
  return {
    tree: reportTreeOn({
      day,
      placements: from.placements,
      leaderships: from.leaderships,
      moneyOwnerUnitIds: costCentres.map((centre) => centre.ownerUnitId),
    }),
    periodStart: START,
    goals: from.goals,
    responses: from.responses,
    measures: MeasureTable.of(
      from.measures.map(({ updates, ...measure }) => {
        const last = updates.filter((update) => update.day <= day).at(-1);
        return {
          ...measure,
          status: last?.status ?? 'planned',
          progressDone: last?.progressDone ?? null,
          progressWanted: last?.progressWanted ?? null,
          light: last?.light ?? null,
          reportedOn: last?.day ?? null,
        };
      }),
    ),
    agreements: from.agreements.map(({ signedOn, moves, ...agreement }) => {
      const frozen = signedOn.filter((signed) => signed <= day).map(Date.parse);
      return {
        ...agreement,
        stage: moves.filter((move) => move.day <= day).at(-1)?.stage ?? null,
        firstSeenChange: frozen.length === 0 ? null : Math.min(...frozen),
        lastSeenChange: frozen.length === 0 ? null : Math.max(...frozen),
      };
    }),
    goalChanges: from.goalChanges
      .filter((change) => change.sentOn <= day)
      .map(({ acknowledged, sentOn, ...change }) => ({
        ...change,
        weight: 'binding' as const,
        sentNumber: Date.parse(sentOn),
        acknowledgedBy: new Set(acknowledged.filter((row) => row.day <= day).map((row) => row.agreementId)),
      })),
    costCentres,
    rounds: from.rounds,
    agreementWeights: from.weights && new Map(from.weights),
  };
}

/** The rules read aloud. */
function reading(from: History, day: Day) {
  const holds = (row: { validFrom: Day; validTo: Day | null }) => row.validFrom <= day && (row.validTo === null || day < row.validTo);
  const parentOf = new Map(from.placements.filter(holds).map((row) => [row.unitId, row.parentUnitId]));
  const exists = (unitId: number) => parentOf.has(unitId);
  const hasLeader = (unitId: number) => from.leaderships.some((row) => row.unitId === unitId && holds(row));
  const isBelow = (unitId: number, top: number): boolean => {
    const parent = parentOf.get(unitId);
    return parent !== undefined && parent !== null && (parent === top || isBelow(parent, top));
  };
  const isIn = (unitId: number, top: number) => exists(unitId) && exists(top) && (unitId === top || isBelow(unitId, top));
  const isWithdrawn = (goal: GoalFact) => goal.withdrawnOn !== null && goal.withdrawnOn <= day;
  const isShared = (goal: GoalFact) => goal.sharedOn !== null && goal.sharedOn <= day && !isWithdrawn(goal);
  const reaches = (goal: GoalFact, unitId: number): boolean => {
    if (!isShared(goal) || !exists(unitId) || !exists(goal.ownerUnitId) || !isBelow(unitId, goal.ownerUnitId)) return false;
    if (goal.scope === 'all') return true;
    if (goal.scope === 'direct') return parentOf.get(unitId) === goal.ownerUnitId;
    if (goal.scope === 'units') return goal.scopeUnitIds.some((chosen) => exists(chosen) && isIn(unitId, chosen));
    return false;
  };
  const has = (unitId: number, goal: GoalFact) =>
    reaches(goal, unitId) || (unitId === goal.ownerUnitId && exists(unitId) && !isWithdrawn(goal));
  const goalById = (id: number | null) => from.goals.find((goal) => goal.id === id);
  /** G itself or, over goals that are not withdrawn, a goal that supports it. */
  const countsFor = (goal: GoalFact, top: GoalFact): boolean => {
    if (goal.id === top.id) return true;
    const supported = goalById(goal.supportsGoalId);
    return !isWithdrawn(goal) && supported !== undefined && !isWithdrawn(supported) && countsFor(supported, top);
  };

  const stateOf = (measure: MeasureHistory) => {
    const last = measure.updates.filter((update) => update.day <= day).at(-1);
    return last ?? { day: null, status: 'planned' as const, progressDone: null, progressWanted: null, light: null };
  };
  const measures = from.measures.filter((measure) => {
    const goal = goalById(measure.goalId);
    return (
      exists(measure.unitId) && measure.createdOn <= day && (measure.goalId === null || (goal !== undefined && has(measure.unitId, goal)))
    );
  });
  const isLive = (measure: MeasureHistory) => stateOf(measure).status !== 'cancelled';

  const passed = from.rounds.filter((round) => round.deadline < day).map((round) => round.openedOn);
  const newestRound = passed.length === 0 ? '' : passed.reduce((a, b) => (a > b ? a : b));
  const lightOf = (measure: MeasureHistory) => {
    const state = stateOf(measure);
    if (state.light === null) return 'notReported';
    return state.status !== 'done' && (state.day ?? '') < newestRound ? 'outdated' : state.light;
  };

  /** Weighted mean in basis points, halves up, in big integers over one common denominator. */
  const meanOf = (rows: MeasureHistory[]): number | null => {
    const fractions = rows.flatMap((measure) => {
      const { status, progressDone, progressWanted } = stateOf(measure);
      if (status === 'cancelled') return [];
      if (status === 'done') return [{ done: 1n, wanted: 1n, weight: BigInt(measure.weight) }];
      if (progressDone === null || progressWanted === null) return [];
      return [{ done: BigInt(Math.min(progressDone, progressWanted)), wanted: BigInt(progressWanted), weight: BigInt(measure.weight) }];
    });
    if (fractions.length === 0) return null;
    const common = fractions.reduce((product, { wanted }) => product * wanted, 1n);
    const sum = fractions.reduce((total, { done, wanted, weight }) => total + (done * weight * common) / wanted, 0n);
    const whole = common * fractions.reduce((total, { weight }) => total + weight, 0n);
    return Number((20_000n * sum + whole) / (2n * whole));
  };
  const weightOf = (unitId: number) => (from.weights === null ? 1 : Math.max(0, new Map(from.weights).get(unitId) ?? 0));
  const progressOf = (unitId: number, rows: MeasureHistory[]) => {
    const mean = meanOf(rows);
    const weight = weightOf(unitId);
    return {
      progressSum: mean === null ? 0 : mean * weight,
      progressWeight: mean === null ? 0 : weight,
      progressUnits: mean === null || weight === 0 ? 0 : 1,
      unweightedUnits: mean !== null && weight === 0 ? 1 : 0,
    };
  };
  const countOf = (rows: MeasureHistory[]) => {
    const live = rows.filter(isLive);
    const withStatus = (status: MeasureStatus) => rows.filter((measure) => stateOf(measure).status === status).length;
    const withLight = (light: string) => live.filter((measure) => lightOf(measure) === light).length;
    return {
      planned: withStatus('planned'),
      started: withStatus('started'),
      done: withStatus('done'),
      cancelled: withStatus('cancelled'),
      overdue: live.filter((measure) => measure.dueOn !== null && measure.dueOn < day && stateOf(measure).status !== 'done').length,
      green: withLight('green'),
      yellow: withLight('yellow'),
      red: withLight('red'),
      outdated: withLight('outdated'),
      notReported: withLight('notReported'),
      progressReported: live.filter((measure) => meanOf([measure]) !== null).length,
      lastReportedOn: rows.reduce((latest, measure) => Math.max(latest, Number((stateOf(measure).day ?? '0').replaceAll('-', ''))), 0),
    };
  };

  /** What the unit says of one goal or area by itself: 2 answered, 1 "ikke aktuelt", 0 nothing. */
  const says = (unitId: number, about: { goalId: number | null } | { areaId: number | null }): number => {
    const same = (row: { unitId: number; goalId: number | null; areaId: number | null }) =>
      row.unitId === unitId && ('goalId' in about ? row.goalId === about.goalId : row.goalId === null && row.areaId === about.areaId);
    const isSaid = (since: Day | null) => since !== null && since <= day;
    if (measures.some((measure) => same(measure) && isLive(measure))) return 2;
    if (from.responses.some((row) => same(row) && isSaid(row.narrativeSince))) return 2;
    return from.responses.some((row) => same(row) && isSaid(row.notRelevantSince)) ? 1 : 0;
  };
  const answerOf = (unitId: number, goal: GoalFact): number => says(unitId, { goalId: goal.id }) || says(unitId, { areaId: goal.areaId });
  const coverageOf = (unitId: number, goal: GoalFact) => {
    if (!reaches(goal, unitId)) return { expected: 0, answered: 0, notRelevant: 0, vacant: 0 };
    if (!hasLeader(unitId)) return { expected: 0, answered: 0, notRelevant: 0, vacant: 1 };
    const isAnsweredBelow = from.goals.some((part) => countsFor(part, goal) && has(unitId, part) && answerOf(unitId, part) === 2);
    const isNotRelevant = !isAnsweredBelow && answerOf(unitId, goal) === 1;
    return { expected: 1, answered: isAnsweredBelow || isNotRelevant ? 1 : 0, notRelevant: isNotRelevant ? 1 : 0, vacant: 0 };
  };

  const goalFigures = (unitId: number, goal: GoalFact): Figures<GoalFigure> => {
    if (!isIn(unitId, goal.ownerUnitId)) return noFigures(GOAL_FIGURES);
    const rows = measures.filter((measure) => {
      const part = goalById(measure.goalId);
      return measure.unitId === unitId && part !== undefined && countsFor(part, goal);
    });
    return { ...progressOf(unitId, rows), ...coverageOf(unitId, goal), ...countOf(rows) };
  };
  const pairs = from.goals.flatMap((goal) =>
    [...parentOf.keys()].filter((unitId) => reaches(goal, unitId)).map((unitId) => `${goal.id}@${unitId}`),
  );
  /** Active and signed by both before something was sent that reaches or reached the unit, or is of its own goals, and neither signed again nor seen since. */
  const hasUnanswered = (unitId: number): boolean => {
    const inPost = (kind: Leadership['kind']) => from.leaderships.find((row) => row.unitId === unitId && row.kind === kind && holds(row));
    const whose = [inPost('permanent'), inPost('acting')].flatMap((row) => row?.personId ?? []);
    const isOpen = (row: AgreementHistory) =>
      row.unitId === unitId && row.createdOn <= day && (row.closedOn === null || row.closedOn > day);
    const [agreement] = whose.flatMap((personId) => from.agreements.filter((row) => isOpen(row) && row.personId === personId));
    if (!agreement || agreement.activeOn === null || agreement.activeOn > day) return false;
    if (agreement.moves.filter((move) => move.day <= day).at(-1)?.stage === 'evaluated') return false;
    const signed = agreement.signedOn.filter((one) => one <= day);
    const covers = (owner: number, to: GoalReachScope | null) =>
      to !== null &&
      isBelow(unitId, owner) &&
      (to.scope === 'all' ||
        (to.scope === 'direct' && parentOf.get(unitId) === owner) ||
        (to.scope === 'units' && to.scopeUnitIds.some((chosen) => exists(chosen) && (chosen === unitId || isBelow(unitId, chosen)))));
    return from.goalChanges.some(
      ({ sentOn, ownerUnitId, before, after, acknowledged }) =>
        sentOn <= day &&
        signed.length > 0 &&
        signed.every((one) => one < sentOn) &&
        (covers(ownerUnitId, before) || covers(ownerUnitId, after) || (ownerUnitId === unitId && (before ?? after) !== null)) &&
        !acknowledged.some((row) => row.agreementId === agreement.id && row.day <= day),
    );
  };
  return {
    exists,
    isIn,
    isShared,
    goalFigures,
    pairs,
    units: [...parentOf.keys()],
    progressOf,
    countOf,
    measures,
    coverageOf,
    hasUnanswered,
  };
}

const sumOf = <K extends string>(keys: readonly K[], values: Figures<K>[]) => values.reduce((a, b) => combine(keys, a, b), noFigures(keys));

describe('rollUp over random municipalities', () => {
  it('is own ⊕ children at every node, for every figure', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const reporter = new Reporter(factsOn(from, day));
        for (const unitId of reporter.facts.tree.unitIds) {
          const rolled = reporter.rollUp(unitId)!;
          expect(rolled.everything.sum).toEqual(sumOf(UNIT_FIGURES, [rolled.everything.own, ...rolled.everything.children]));
          expect(rolled.everything.sum).toEqual(
            reporter.ownFigures.rollUp(reporter.facts.tree).at(reporter.facts.tree.indexOf.get(unitId)!),
          );
          rolled.childUnitIds.forEach((childUnitId, i) => {
            expect(rolled.everything.children[i]).toEqual(reporter.rollUp(childUnitId)!.everything.sum);
          });
          for (const goal of rolled.goals) {
            expect(goal.sum).toEqual(sumOf(GOAL_FIGURES, [goal.own, ...goal.children]));
            rolled.childUnitIds.forEach((childUnitId, i) => {
              const below = reporter.rollUp(childUnitId)!.goals.find((other) => other.goal.id === goal.goal.id);
              expect(goal.children[i]).toEqual(below?.sum ?? noFigures(GOAL_FIGURES));
            });
          }
        }
      }),
    );
  });

  it('says of every goal and unit what a plain reading of the rules says', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const reporter = new Reporter(factsOn(from, day));
        const rules = reading(from, day);
        const rolled = new Map(reporter.facts.tree.unitIds.map((unitId) => [unitId, reporter.rollUp(unitId)!]));
        for (const goal of from.goals.filter((candidate) => rules.isShared(candidate))) {
          for (const unitId of rules.units) {
            const seen = rolled.get(unitId)!.goals.find((other) => other.goal.id === goal.id);
            // A report shows the goals of the unit and of those above; further down they stand in the reports there.
            if (!rules.isIn(unitId, goal.ownerUnitId)) expect(seen).toBeUndefined();
            else expect(seen?.own ?? noFigures(GOAL_FIGURES)).toEqual(rules.goalFigures(unitId, goal));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts a goal as answered where the agreement shows it so', () => {
    fc.assert(
      fc.property(outspoken, ({ history: from, day }) => {
        const reporter = new Reporter(factsOn(from, day));
        const { tree } = reporter.facts;
        const seen = new FigureOpener(reporter).coverage({ unitId: tree.unitIds[0]!, part: 'sum' }, null);
        const rules = reading(from, day);
        for (const unitId of rules.units) {
          const answers = goalAnswers(goalsOfUnit(tree, from.goals, unitId), from.goals, ...agreementOf(from, unitId, day), day);
          for (const row of seen.filter((one) => one.unitId === unitId && one.answer !== 'owner' && one.answer !== 'vacant')) {
            expect([row.goalId, row.answer]).toEqual([row.goalId, answers.get(row.goalId)?.state]);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('counts every measure, answer, agreement and krone of a unit once', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const facts = factsOn(from, day);
        const { ownFigures } = new Reporter(facts);
        const totalFigures = ownFigures.rollUp(facts.tree);
        const rules = reading(from, day);
        for (const unitId of rules.units) {
          const own = ownFigures.at(facts.tree.indexOf.get(unitId)!);
          const rows = rules.measures.filter((measure) => measure.unitId === unitId);
          const answers = from.goals.map((goal) => rules.coverageOf(unitId, goal));
          expect(own).toMatchObject({ ...rules.progressOf(unitId, rows), ...rules.countOf(rows) });
          for (const key of ['expected', 'answered', 'notRelevant', 'vacant'] as const) {
            expect(own[key]).toBe(answers.reduce((total, answer) => total + answer[key], 0));
          }
          expect(own.green + own.yellow + own.red + own.outdated + own.notReported).toBe(own.planned + own.started + own.done);
          expect(own.agreementsActive + own.agreementsDraft + own.agreementsLate + own.agreementsMissing + own.vacantUnits).toBe(1);
          expect(own.agreementsProposed + own.agreementsSigned).toBeLessThanOrEqual(own.agreementsDraft + own.agreementsLate);
          expect(own.agreementsWithChanges).toBe(rules.hasUnanswered(unitId) ? 1 : 0);
        }
        if (facts.tree.unitIds.length === 0) return;
        const whole = totalFigures.at(0);
        expect(whole.units).toBe(rules.units.length);
        expect(whole.costCentres).toBe(from.centres.length);
        for (const key of ['originalOre', 'revisedOre', 'budgetToDateOre', 'actualToDateOre'] as const) {
          expect(whole[key]).toBe(from.centres.reduce((total, centre) => total + (centre[key] ?? 0), 0));
        }
      }),
    );
  });

  it('does not depend on the order of anything', () => {
    const shuffled = moment.chain(({ history: from, day }) =>
      fc.record({
        from: fc.constant(from),
        day: fc.constant(day),
        mixed: fc.record({
          placements: shuffle(from.placements),
          leaderships: shuffle(from.leaderships),
          goals: shuffle(from.goals),
          responses: shuffle(from.responses),
          measures: shuffle(from.measures),
          agreements: fc.constant(from.agreements),
          goalChanges: fc.constant(from.goalChanges),
          centres: shuffle(from.centres),
          rounds: shuffle(from.rounds),
          weights: fc.constant(from.weights),
        }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ from, mixed, day }) => {
        const [reporter, other] = [new Reporter(factsOn(from, day)), new Reporter(factsOn(mixed, day))];
        for (const unitId of reporter.facts.tree.unitIds) expect(other.rollUp(unitId)).toEqual(reporter.rollUp(unitId));
      }),
    );
  });

  it('finds exactly the pairs of goal and unit that the scope rules name', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const reporter = new Reporter(factsOn(from, day));
        const found = reporter.facts.tree.unitIds.slice(0, 1).flatMap((unitId) =>
          new FigureOpener(reporter)
            .coverage({ unitId, part: 'sum' }, null)
            .filter((row) => row.answer !== 'owner')
            .map((row) => `${row.goalId}@${row.unitId}`),
        );
        expect(found.sort()).toEqual(reading(from, day).pairs.sort());
      }),
      { numRuns: 300 },
    );
  });

  it('of a day does not change by anything dated after it', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const now = new Reporter(factsOn(from, day));
        const then = new Reporter(factsOn(upTo(from, day), day));
        for (const unitId of now.facts.tree.unitIds) {
          const [a, b] = [now.rollUp(unitId)!, then.rollUp(unitId)!];
          expect({ ...b, goals: b.goals.map(withoutDates) }).toEqual({ ...a, goals: a.goals.map(withoutDates) });
        }
      }),
    );
  });

  it('shows nothing for a silent subtree: no progress, no light, no forecast, no answer', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const silent: History = {
          ...from,
          responses: [],
          measures: from.measures.map((measure) => ({ ...measure, updates: [] })),
          centres: from.centres.map((centre) => ({ ...centre, forecasts: [] })),
        };
        const reporter = new Reporter(factsOn(silent, day));
        for (const unitId of reporter.facts.tree.unitIds) {
          const { goals, everything } = reporter.rollUp(unitId)!;
          for (const value of [...goals.map((goal) => goal.sum), everything.sum]) {
            expect(value).toMatchObject({ progressSum: 0, progressWeight: 0, progressReported: 0, lastReportedOn: 0, notRelevant: 0 });
            expect(value).toMatchObject({ green: 0, yellow: 0, red: 0, outdated: 0, started: 0, done: 0, cancelled: 0 });
            expect(value.notReported).toBe(value.planned);
          }
          expect(everything.sum).toMatchObject({ forecastOre: 0, revisedWithForecastOre: 0, withForecast: 0 });
        }
      }),
    );
  });
});

describe('the rows that a figure opens to', () => {
  const cells = moment.map(({ history: from, day }) => {
    const reporter = new Reporter(factsOn(from, day));
    const { tree } = reporter.facts;
    return {
      reporter,
      opener: new FigureOpener(reporter),
      cells: tree.unitIds.flatMap((unitId) => {
        const rolled = reporter.rollUp(unitId)!;
        const parts = ['own' as const, 'sum' as const, ...rolled.childUnitIds];
        return parts.map((part) => ({ cell: { unitId, part }, rolled, at: part }));
      }),
    };
  });
  const valueAt = <K extends string>(
    parts: { own: Figures<K>; sum: Figures<K>; children: readonly Figures<K>[] },
    childUnitIds: readonly number[],
    at: 'own' | 'sum' | number,
  ) => (at === 'own' || at === 'sum' ? parts[at] : parts.children[childUnitIds.indexOf(at)]!);

  it('give the progress and the measure counts', () => {
    fc.assert(
      fc.property(cells, ({ opener, cells: all }) => {
        for (const { cell, rolled, at } of all) {
          for (const goalId of [null, ...rolled.goals.map((goal) => goal.goal.id)]) {
            const parts = goalId === null ? rolled.everything : rolled.goals.find((goal) => goal.goal.id === goalId)!;
            const value: Figures<GoalFigure> = valueAt<GoalFigure>(parts, rolled.childUnitIds, at);
            const rows = opener.progress(cell, goalId);
            const counted = rows.filter((row) => row.basisPoints !== null && row.agreementWeight > 0);
            expect(counted.reduce((sum, row) => sum + row.basisPoints! * row.agreementWeight, 0)).toBe(value.progressSum);
            expect(counted.reduce((sum, row) => sum + row.agreementWeight, 0)).toBe(value.progressWeight);
            expect(counted.length).toBe(value.progressUnits);
            for (const row of rows) expect(row.basisPoints).toBe(roundedMean(row.measures));
            const measures = opener.measures(cell, goalId).filter((row) => row.leftOut === null);
            for (const status of ['planned', 'started', 'done', 'cancelled'] as const) {
              expect(measures.filter((row) => row.status === status).length).toBe(value[status]);
            }
            for (const light of ['green', 'yellow', 'red', 'outdated', 'notReported'] as const) {
              expect(measures.filter((row) => row.light === light).length).toBe(value[light]);
            }
            expect(measures.filter((row) => row.isOverdue).length).toBe(value.overdue);
          }
        }
      }),
    );
  });

  it('give the coverage, the agreements and the money', () => {
    fc.assert(
      fc.property(cells, ({ opener, cells: all }) => {
        for (const { cell, rolled, at } of all) {
          for (const goalId of [null, ...rolled.goals.map((goal) => goal.goal.id)]) {
            const parts = goalId === null ? rolled.everything : rolled.goals.find((goal) => goal.goal.id === goalId)!;
            const value: Figures<GoalFigure> = valueAt<GoalFigure>(parts, rolled.childUnitIds, at);
            const answers = opener.coverage(cell, goalId).map((row) => row.answer);
            const count = (...words: string[]) => answers.filter((answer) => words.includes(answer)).length;
            expect(count('answered', 'notRelevant', 'unanswered')).toBe(value.expected);
            expect(count('answered', 'notRelevant')).toBe(value.answered);
            expect(count('notRelevant')).toBe(value.notRelevant);
            expect(count('vacant')).toBe(value.vacant);
          }
          const value: Figures<UnitFigure> = valueAt<UnitFigure>(rolled.everything, rolled.childUnitIds, at);
          const agreements = opener.agreements(cell);
          const standings = agreements.map((row) => row.standing);
          expect(agreements.filter((row) => row.unansweredChangeIds.length > 0).length).toBe(value.agreementsWithChanges);
          expect(agreements.filter((row) => row.underWay === 'proposed').length).toBe(value.agreementsProposed);
          expect(agreements.filter((row) => row.underWay === 'signed').length).toBe(value.agreementsSigned);
          expect(standings.length).toBe(value.units);
          expect(standings.filter((standing) => standing === 'missing').length).toBe(value.agreementsMissing);
          expect(standings.filter((standing) => standing === 'active').length).toBe(value.agreementsActive);
          const centres = opener.costCentres(cell);
          const forecast = centres.filter((centre) => centre.forecastOre !== null);
          expect(centres.length).toBe(value.costCentres);
          expect(centres.reduce((sum, centre) => sum + (centre.actualToDateOre ?? 0), 0)).toBe(value.actualToDateOre);
          expect(forecast.length).toBe(value.withForecast);
          expect(forecast.reduce((sum, centre) => sum + centre.forecastOre!, 0)).toBe(value.forecastOre);
          const judged = forecast.filter((centre) => centre.revisedOre !== null);
          expect(judged.length).toBe(value.withForecastDeviation);
          expect(judged.reduce((sum, centre) => sum + centre.revisedOre!, 0)).toBe(value.revisedWithForecastOre);
          expect(judged.reduce((sum, centre) => sum + centre.revisedOre! - centre.forecastOre!, 0)).toBe(value.forecastDeviationOre);
        }
      }),
    );
  });

  it('leave out, with the reason, what no longer reaches its unit', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const facts = factsOn(from, day);
        const [root] = facts.tree.unitIds;
        fc.pre(root !== undefined);
        const rows = new FigureOpener(new Reporter(facts)).measures({ unitId: root!, part: 'sum' }, null);
        const rules = reading(from, day);
        const counted = new Set(rules.measures.map((measure) => measure.id));
        const there = from.measures.filter((measure) => rules.exists(measure.unitId) && measure.createdOn <= day);
        expect(rows.map((row) => row.measureId).sort((a, b) => a - b)).toEqual(there.map((measure) => measure.id));
        for (const row of rows) expect(row.leftOut === null).toBe(counted.has(row.measureId));
      }),
    );
  });
});

describe('reportTreeOn over random municipalities', () => {
  it('adds places for money only, and moves no unit', () => {
    fc.assert(
      fc.property(moment, ({ history: from, day }) => {
        const { tree } = factsOn(from, day);
        const rules = reading(from, day);
        const open = tree.unitIds.filter((_, index) => !tree.moneyOnly[index]);
        expect([...open].sort((a, b) => a - b)).toEqual([...rules.units].sort((a, b) => a - b));
        for (const unitId of open)
          expect(
            subtreeOf(tree, unitId)
              .filter((below) => rules.exists(below))
              .every((below) => rules.isIn(below, unitId)),
          ).toBe(true);
        tree.unitIds.forEach((unitId, index) => {
          if (!tree.moneyOnly[index]) return;
          expect(unitId === UNOWNED_UNIT_ID || !rules.exists(unitId)).toBe(true);
          expect(tree.leaders[index]).toBeNull();
        });
      }),
    );
  });
});

function shuffle<T>(rows: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length });
}

/** The same history as it was known at the end of the day. */
function upTo(from: History, day: Day): History {
  const by = (since: Day | null) => (since !== null && since <= day ? since : null);
  const begun = <T extends { validFrom: Day; validTo: Day | null }>(rows: T[]): T[] =>
    rows.filter((row) => row.validFrom <= day).map((row) => ({ ...row, validTo: by(row.validTo) }));
  return {
    ...from,
    placements: begun(from.placements),
    leaderships: begun(from.leaderships),
    goals: from.goals.map((goal) => ({ ...goal, sharedOn: by(goal.sharedOn), withdrawnOn: by(goal.withdrawnOn) })),
    responses: from.responses.map((row) => ({
      ...row,
      narrativeSince: by(row.narrativeSince),
      notRelevantSince: by(row.notRelevantSince),
    })),
    measures: from.measures
      .filter((measure) => measure.createdOn <= day)
      .map((measure) => ({ ...measure, updates: measure.updates.filter((update) => update.day <= day) })),
    agreements: from.agreements
      .filter((row) => row.createdOn <= day)
      .map((row) => ({ ...row, activeOn: by(row.activeOn), closedOn: by(row.closedOn) })),
    goalChanges: from.goalChanges.filter((change) => change.sentOn <= day),
    centres: from.centres.map((centre) => ({
      ...centre,
      ownerships: begun(centre.ownerships),
      forecasts: centre.forecasts.filter((forecast) => forecast.day <= day),
    })),
    rounds: from.rounds.filter((round) => round.openedOn <= day),
  };
}

/** A unit's answers and measures as one agreement holds them on the day: one answer to each goal and area, the strongest. */
function agreementOf(from: History, unitId: number, day: Day) {
  const by = (since: Day | null) => since !== null && since <= day;
  const responses = from.responses
    .filter((row) => row.unitId === unitId)
    .map(({ goalId, areaId, narrativeSince, notRelevantSince }) => ({
      goalId,
      areaId,
      narrative: by(narrativeSince) ? 'Det gjør vi' : '',
      localTarget: '',
      notRelevantReason: by(notRelevantSince) ? 'Ingen brukere' : '',
    }));
  const strength = (row: (typeof responses)[number]) => (row.narrative ? 2 : row.notRelevantReason ? 1 : 0);
  const measures = from.measures
    .filter((measure) => measure.unitId === unitId && measure.createdOn <= day)
    .map(({ goalId, areaId, updates }) => ({
      goalId,
      areaId,
      status: updates.filter((update) => update.day <= day).at(-1)?.status ?? ('planned' as const),
    }));
  return [responses.sort((a, b) => strength(b) - strength(a)), measures] as const;
}

/** A goal's dates after the day are no figure. */
function withoutDates<T extends { goal: GoalFact }>({ goal, ...parts }: T) {
  return { ...parts, goalId: goal.id };
}

function roundedMean(measures: readonly MeasureRow[]): number | null {
  const reported = measures.filter((measure) => measure.leftOut === null && measure.progress !== null);
  if (reported.length === 0) return null;
  const common = reported.reduce((product, { progress }) => product * BigInt(progress!.wanted), 1n);
  const sum = reported.reduce(
    (total, { progress, weight }) => total + (BigInt(progress!.done * weight) * common) / BigInt(progress!.wanted),
    0n,
  );
  const whole = common * BigInt(reported.reduce((total, { weight }) => total + weight, 0));
  return Number((20_000n * sum + whole) / (2n * whole));
}
