import { ReportFacts } from './facts';
import { Answers, readAnswers } from './ledger-answers';
import { COUNTING, LIGHT, STATUS } from './ledger-codes';
import { concernOf, CONCERNS, LedgerGoal, ledgerGoals } from './ledger-goal';
import { newestPassedRoundOpenedOn } from './measure-standing';
import { dayNumber } from './measure-table';

/** The facts of one day, found by goal and by index of the tree: everything that figures are then read from. */
export interface Ledger {
  readonly facts: ReportFacts;
  readonly goals: readonly LedgerGoal[];
  readonly goalById: ReadonlyMap<number, LedgerGoal>;
  /** Per measure row: index of its unit in the tree (−1: none), one of COUNTING, one of LIGHT_STANDINGS, overdue or not. */
  readonly measureUnit: Int32Array;
  readonly measureCounting: Uint8Array;
  readonly measureLight: Uint8Array;
  readonly measureOverdue: Uint8Array;
  /** Rows of the measures that count, by goal id and by area id. */
  readonly measuresOfGoal: ReadonlyMap<number, Int32Array>;
  readonly measuresOfArea: ReadonlyMap<number, Int32Array>;
  readonly answers: Answers;
}

/** Arranges the facts for reading; linear in their number. */
export function ledgerOf(facts: ReportFacts): Ledger {
  const goals = ledgerGoals(facts.tree, facts.goals);
  const goalById = new Map(goals.map((goal) => [goal.fact.id, goal]));
  const measures = judgeMeasures(facts, goalById);
  return { facts, goals, goalById, ...measures, answers: readAnswers(facts, goalById, measures) };
}

function judgeMeasures({ tree, measures, rounds }: ReportFacts, goalById: ReadonlyMap<number, LedgerGoal>) {
  const day = dayNumber(tree.day);
  const roundOpenedOn = dayNumber(newestPassedRoundOpenedOn(rounds, tree.day));
  const size = measures.length;
  const measureUnit = new Int32Array(size);
  const measureCounting = new Uint8Array(size);
  const measureLight = new Uint8Array(size);
  const measureOverdue = new Uint8Array(size);
  for (let row = 0; row < size; row++) {
    const index = tree.indexOf.get(measures.unitId[row]!) ?? -1;
    const isThere = index >= 0 && !tree.moneyOnly[index] && measures.createdOn[row]! <= day;
    const goalId = measures.goalId[row]!;
    measureUnit[row] = index;
    measureCounting[row] = !isThere ? COUNTING.absent : goalId === 0 ? COUNTING.counts : countingFor(goalById.get(goalId), index);
    measureLight[row] = lightAt(row);
    const status = measures.status[row]!;
    const dueOn = measures.dueOn[row]!;
    measureOverdue[row] = dueOn !== 0 && dueOn < day && (status === STATUS.planned || status === STATUS.started) ? 1 : 0;
  }
  const counts = (row: number) => measureCounting[row] === COUNTING.counts;
  const measuresOfGoal = rowsBy(measures.goalId, size, counts);
  const measuresOfArea = rowsBy(measures.areaId, size, counts);
  return { measureUnit, measureCounting, measureLight, measureOverdue, measuresOfGoal, measuresOfArea };

  /**
   * Which light counts (domain §3): none was reported · outdated when the newest passed round was opened after the last update,
   * whatever colour it had, save for a done measure · else its colour.
   */
  function lightAt(row: number): number {
    if (measures.status[row] === STATUS.cancelled) return LIGHT.none;
    if (measures.light[row] === 0) return LIGHT.notReported;
    const isStale = measures.reportedOn[row]! < roundOpenedOn && measures.status[row] !== STATUS.done;
    return isStale ? LIGHT.outdated : measures.light[row]! - 1;
  }
}

function countingFor(goal: LedgerGoal | undefined, index: number): number {
  if (!goal) return COUNTING.notReached;
  if (goal.isWithdrawn) return COUNTING.withdrawn;
  return concernOf(goal, index) === CONCERNS.not ? COUNTING.notReached : COUNTING.counts;
}

/** Rows by what a column says of them (0 is nothing), in their order: one pass to count, one to place. */
function rowsBy(column: Int32Array, size: number, isIncluded: (row: number) => boolean): Map<number, Int32Array> {
  const counted = new Map<number, number>();
  for (let row = 0; row < size; row++) {
    const id = column[row]!;
    if (id !== 0 && isIncluded(row)) counted.set(id, (counted.get(id) ?? 0) + 1);
  }
  const rowsOf = new Map([...counted].map(([id, count]) => [id, new Int32Array(count)]));
  for (let row = size - 1; row >= 0; row--) {
    const id = column[row]!;
    if (id === 0 || !isIncluded(row)) continue;
    const left = counted.get(id)! - 1;
    rowsOf.get(id)![left] = row;
    counted.set(id, left);
  }
  return rowsOf;
}
