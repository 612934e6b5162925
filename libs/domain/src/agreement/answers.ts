import { Day } from '../organization';
import { goalParts, SupportingLink } from './goal';
import { MeasureStatus } from './measure';
import { AnswerState, answerState, ResponseContent } from './response';

/** A goal as the answers of one agreement need it. */
export interface AnswerableGoal extends SupportingLink {
  readonly areaId: number;
}

/** A response or a measure: for one goal or for one area, the other is null. */
export interface AnswerTarget {
  readonly goalId: number | null;
  readonly areaId: number | null;
}

/** How a goal is answered, and through what: its own answer, the area's, or a sub-goal's. */
export interface GoalAnswer {
  readonly state: AnswerState;
  readonly through: 'goal' | 'subGoal' | 'area' | null;
}

/** How a unit answers a goal or an area, as a number: of two answers to the same the greater stands. */
export const ANSWER = { none: 0, notRelevant: 1, answered: 2 } as const;
const STATE_OF = ['unanswered', 'notRelevant', 'answered'] as const satisfies readonly AnswerState[];
const CODE_OF = { unanswered: ANSWER.none, notRelevant: ANSWER.notRelevant, answered: ANSWER.answered } as const;

/**
 * The rule of answers (domain §3 and §6), for one part of a goal: the goal itself, or a goal that counts for it (`goalParts`). The goal
 * is answered as the greatest of what its parts say, of those that the unit has.
 *
 * An answer to a whole area stands for those of its goals that have none of their own. An answered sub-goal answers its goal, however
 * it was answered; "ikke aktuelt" to a sub-goal says nothing of its goal.
 * @param toPart what the unit answers the part alone, one of ANSWER.
 * @param toArea what the unit answers the part's area as a whole.
 * @returns one of ANSWER.
 */
export function answerThrough(isGoalItself: boolean, toPart: number, toArea: number): number {
  const answer = toPart || toArea;
  return isGoalItself || answer === ANSWER.answered ? answer : ANSWER.none;
}

/**
 * How each of `goals` stands in one agreement: by `answerThrough`, as the report counts it. What the unit says of the goal or its area
 * is named before a sub-goal, unless that says more.
 * @param goals those the unit has on the day, its own and the inherited ones.
 * @param known every goal that a chain of `supports` between them may pass through; `goals` among them.
 */
export function goalAnswers(
  goals: readonly AnswerableGoal[],
  known: readonly AnswerableGoal[],
  responses: readonly (AnswerTarget & ResponseContent)[],
  measures: readonly (AnswerTarget & { readonly status: MeasureStatus })[],
  day: Day,
): Map<number, GoalAnswer> {
  const had = new Set(goals.map((goal) => goal.id));
  const partsOf = goalParts(known, day);
  const codeOf = (isMeant: (target: AnswerTarget) => boolean): number =>
    CODE_OF[answerState(responses.find(isMeant) ?? null, measures.filter(isMeant))];
  const toGoal = new Map(goals.map((goal) => [goal.id, codeOf((target) => target.goalId === goal.id)]));
  const toArea = new Map(goals.map((goal) => [goal.areaId, codeOf((target) => target.areaId === goal.areaId)]));
  const through = (goal: AnswerableGoal, part: AnswerableGoal): number =>
    answerThrough(part.id === goal.id, toGoal.get(part.id)!, toArea.get(part.areaId)!);

  return new Map(
    goals.map((goal): [number, GoalAnswer] => {
      const own = through(goal, goal);
      const below = (partsOf.get(goal.id) ?? [])
        .filter((part) => part.id !== goal.id && had.has(part.id))
        .map((part) => through(goal, part));
      const answer = Math.max(own, ...below);
      if (answer === ANSWER.none) return [goal.id, { state: 'unanswered', through: null }];
      const byItself = toGoal.get(goal.id) === ANSWER.none ? 'area' : 'goal';
      return [goal.id, { state: STATE_OF[answer]!, through: answer === own ? byItself : 'subGoal' }];
    }),
  );
}
