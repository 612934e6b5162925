import { ANSWER } from '../agreement';
import { COVERAGE_FIGURES, FigureColumns, FigureTable, GOAL_FIGURES, GoalFigure, MEASURE_FIGURES, PROGRESS_FIGURES } from './figures';
import { Ledger } from './ledger';
import { answersTo } from './ledger-answers';
import { LIGHT, STATUS } from './ledger-codes';
import { CONCERNS, LedgerGoal } from './ledger-goal';
import { WeightedMeans } from './weighted-mean';

type MeasureFigure = (typeof MEASURE_FIGURES)[number];

/** Goes through the measures behind a goal's figures: for the goal and its parts, each once, within the goal's range. */
export function eachMeasureBehind(ledger: Ledger, goal: LedgerGoal, visit: (row: number) => void): void {
  for (const part of goal.parts) {
    for (const row of ledger.measuresOfGoal.get(part.fact.id) ?? []) {
      const index = ledger.measureUnit[row]!;
      if (index >= goal.start && index < goal.end) visit(row);
    }
  }
}

/** What every unit of the goal's range brings to it: progress, coverage and measures. */
export function ownGoalFigures(ledger: Ledger, goal: LedgerGoal): FigureTable<GoalFigure> {
  const own = new FigureTable<GoalFigure>(GOAL_FIGURES, goal.start, goal.end);
  fillGoalFigures(ledger, goal, own, new WeightedMeans(goal.end - goal.start));
  return own;
}

/** Fills an empty table that covers the goal's range, with empty means for each of its rows. */
export function fillGoalFigures(ledger: Ledger, goal: LedgerGoal, own: FigureTable<GoalFigure>, means: WeightedMeans): void {
  for (const part of goal.parts) {
    for (const row of ledger.measuresOfGoal.get(part.fact.id) ?? []) {
      const index = ledger.measureUnit[row]!;
      if (index < goal.start || index >= goal.end) continue;
      countMeasure(ledger, row, own);
      addProgress(ledger, row, means, own.start);
    }
  }
  writeProgress(ledger, means, own);
  addCoverage(ledger, goal, own);
}

/** Counts a measure at its unit, by status, and where it is not cancelled by light. */
export function countMeasure(ledger: Ledger, row: number, own: FigureColumns<MeasureFigure>): void {
  const { measures } = ledger.facts;
  const at = ledger.measureUnit[row]! - own.start;
  const columns = own.columns;
  const status = measures.status[row]!;
  if (measures.reportedOn[row]! > columns.lastReportedOn[at]!) columns.lastReportedOn[at] = measures.reportedOn[row]!;
  if (status === STATUS.cancelled) {
    columns.cancelled[at]!++;
    return;
  }
  if (status === STATUS.planned) columns.planned[at]!++;
  else if (status === STATUS.started) columns.started[at]!++;
  else columns.done[at]!++;
  if (ledger.measureOverdue[row]) columns.overdue[at]!++;
  if (hasProgress(ledger, row)) columns.progressReported[at]!++;
  const light = ledger.measureLight[row]!;
  if (light === LIGHT.green) columns.green[at]!++;
  else if (light === LIGHT.yellow) columns.yellow[at]!++;
  else if (light === LIGHT.red) columns.red[at]!++;
  else if (light === LIGHT.outdated) columns.outdated[at]!++;
  else columns.notReported[at]!++;
}

/** Whether a not-cancelled measure has progress: it is done, or some was reported; empty is never 0 (domain §3). */
export function hasProgress({ facts: { measures } }: Ledger, row: number): boolean {
  const status = measures.status[row]!;
  if (status === STATUS.cancelled) return false;
  return status === STATUS.done || (measures.progressDone[row]! >= 0 && measures.progressWanted[row]! > 0);
}

/** Adds a measure that has progress to its unit's mean: done is 100 %, more than wanted counts as all of it. */
export function addProgress(ledger: Ledger, row: number, means: WeightedMeans, start: number): void {
  if (!hasProgress(ledger, row)) return;
  const { measures } = ledger.facts;
  const isDone = measures.status[row] === STATUS.done;
  const wanted = isDone ? 1 : measures.progressWanted[row]!;
  const done = isDone ? 1 : Math.min(measures.progressDone[row]!, wanted);
  means.add(ledger.measureUnit[row]! - start, done, wanted, measures.weight[row]!);
}

/** Weight of a unit's agreement; 0 leaves it out. */
export function agreementWeightAt({ facts }: Ledger, index: number): number {
  if (facts.agreementWeights === null) return 1;
  return Math.max(0, facts.agreementWeights.get(facts.tree.unitIds[index]!) ?? 0);
}

/** Each unit's mean, rounded once, times the weight of its agreement. */
export function writeProgress(ledger: Ledger, means: WeightedMeans, own: FigureColumns<(typeof PROGRESS_FIGURES)[number]>): void {
  for (let at = 0; at < own.end - own.start; at++) {
    const basisPoints = means.basisPoints(at);
    if (basisPoints === null) continue;
    const weight = agreementWeightAt(ledger, own.start + at);
    if (weight === 0) {
      own.columns.unweightedUnits[at] = 1;
      continue;
    }
    own.columns.progressSum[at] = basisPoints * weight;
    own.columns.progressWeight[at] = weight;
    own.columns.progressUnits[at] = 1;
  }
}

/** Adds a goal's coverage: expected are the units in scope that have a leader, except the owner; vacant ones are counted apart (domain §6). */
export function addCoverage(ledger: Ledger, goal: LedgerGoal, own: FigureColumns<(typeof COVERAGE_FIGURES)[number]>): void {
  const answers = answersTo(ledger, goal);
  const { leaders } = ledger.facts.tree;
  const { expected, answered, notRelevant, vacant } = own.columns;
  for (let row = 0; row < answers.length; row++) {
    if (goal.concerns[row] !== CONCERNS.inScope) continue;
    const index = goal.start + row;
    const at = index - own.start;
    if (leaders[index] === null) {
      vacant[at]!++;
      continue;
    }
    expected[at]!++;
    if (answers[row] !== ANSWER.none) answered[at]!++;
    if (answers[row] === ANSWER.notRelevant) notRelevant[at]!++;
  }
}
