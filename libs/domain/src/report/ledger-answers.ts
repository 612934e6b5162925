import { ANSWER, answerThrough } from '../agreement';
import { ReportFacts, ResponseFact } from './facts';
import { concernOf, CONCERNS, LedgerGoal } from './ledger-goal';
import { STATUS } from './ledger-codes';

/** Answers as they stand on the day. */
export interface Answers {
  /** By goal id, for each index of the goal's range: what the unit answers that goal alone. */
  readonly toGoal: ReadonlyMap<number, Uint8Array>;
  /** By area id, for each index of the tree: what the unit answers the area as a whole. */
  readonly toArea: ReadonlyMap<number, Uint8Array>;
}

interface JudgedMeasures {
  readonly measureUnit: Int32Array;
  readonly measuresOfGoal: ReadonlyMap<number, Int32Array>;
  readonly measuresOfArea: ReadonlyMap<number, Int32Array>;
}

/**
 * Reads responses and measures into answers. A unit's agreements pool (domain §6), and the stronger answer stands: a not-cancelled
 * measure or a narrative before "ikke aktuelt".
 */
export function readAnswers(facts: ReportFacts, goalById: ReadonlyMap<number, LedgerGoal>, measures: JudgedMeasures): Answers {
  const { tree } = facts;
  const toGoal = new Map<number, Uint8Array>();
  const toArea = new Map<number, Uint8Array>();
  for (const response of facts.responses) {
    const index = tree.indexOf.get(response.unitId);
    if (index === undefined || tree.moneyOnly[index]) continue;
    if (response.goalId === null) note(answersToArea(response.areaId!), index, answerOn(response, tree.day));
    else noteForGoal(response.goalId, index, answerOn(response, tree.day));
  }
  for (const [goalId, rows] of measures.measuresOfGoal) {
    for (const row of rows) if (isLive(row)) noteForGoal(goalId, measures.measureUnit[row]!, ANSWER.answered);
  }
  for (const [areaId, rows] of measures.measuresOfArea) {
    const answers = answersToArea(areaId);
    for (const row of rows) if (isLive(row)) note(answers, measures.measureUnit[row]!, ANSWER.answered);
  }
  return { toGoal, toArea };

  function isLive(row: number): boolean {
    return facts.measures.status[row] !== STATUS.cancelled;
  }

  function noteForGoal(goalId: number, index: number, answer: number): void {
    const goal = goalById.get(goalId);
    if (!goal || concernOf(goal, index) === CONCERNS.not) return;
    let answers = toGoal.get(goalId);
    if (!answers) toGoal.set(goalId, (answers = new Uint8Array(goal.end - goal.start)));
    note(answers, index - goal.start, answer);
  }

  function answersToArea(areaId: number): Uint8Array {
    let answers = toArea.get(areaId);
    if (!answers) toArea.set(areaId, (answers = new Uint8Array(tree.unitIds.length)));
    return answers;
  }
}

function note(answers: Uint8Array, row: number, answer: number): void {
  if (answers[row]! < answer) answers[row] = answer;
}

function answerOn(response: ResponseFact, day: string): number {
  if (response.narrativeSince !== null && response.narrativeSince <= day) return ANSWER.answered;
  return response.notRelevantSince !== null && response.notRelevantSince <= day ? ANSWER.notRelevant : ANSWER.none;
}

/**
 * What every unit that the goal concerns answers it, for each index of its range: `answerThrough` over the goal's parts that the unit has.
 */
export function answersTo({ answers }: { readonly answers: Answers }, goal: LedgerGoal): Uint8Array {
  const total = new Uint8Array(goal.end - goal.start);
  for (const part of goal.parts) {
    const own = answers.toGoal.get(part.fact.id);
    const ofArea = answers.toArea.get(part.fact.areaId);
    if (!own && !ofArea) continue;
    for (let index = Math.max(part.start, goal.start); index < Math.min(part.end, goal.end); index++) {
      const row = index - goal.start;
      if (goal.concerns[row] === CONCERNS.not || part.concerns[index - part.start] === CONCERNS.not) continue;
      note(total, row, answerThrough(part === goal, own?.[index - part.start] ?? ANSWER.none, ofArea?.[index] ?? ANSWER.none));
    }
  }
  return total;
}
