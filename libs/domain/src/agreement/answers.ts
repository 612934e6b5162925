import { supportChain } from './goal';
import { MeasureStatus } from './measure';
import { AnswerState, answerState, ResponseContent } from './response';

/** A goal as the answers of one agreement need it. */
export interface AnswerableGoal {
  readonly id: number;
  readonly areaId: number;
  readonly supportsGoalId: number | null;
}

/** A response or a measure: for one goal or for one area, the other is null. */
export interface AnswerTarget {
  readonly goalId: number | null;
  readonly areaId: number | null;
}

/** How a goal is answered, and through what: its own answer, a sub-goal's, or the area's. */
export interface GoalAnswer {
  readonly state: AnswerState;
  readonly through: 'goal' | 'subGoal' | 'area' | null;
}

/**
 * How each of `goals` stands in one agreement (domain §3 and §6):
 * a goal's own narrative or measure comes first; then an answered sub-goal, transitively ("ikke aktuelt" to a sub-goal says nothing of
 * its goal); then the goal's own "ikke aktuelt"; then the answer to its whole area, which is for goals without an answer of their own.
 */
export function goalAnswers(
  goals: readonly AnswerableGoal[],
  responses: readonly (AnswerTarget & ResponseContent)[],
  measures: readonly (AnswerTarget & { readonly status: MeasureStatus })[],
): Map<number, GoalAnswer> {
  const goalsById = new Map(goals.map((goal) => [goal.id, goal]));
  const ownState = (goalId: number): AnswerState => stateOf(responses, measures, (target) => target.goalId === goalId);
  const areaState = (areaId: number): AnswerState => stateOf(responses, measures, (target) => target.areaId === areaId);
  const own = new Map(goals.map((goal) => [goal.id, ownState(goal.id)]));
  const answeredBelow = new Set<number>();
  for (const goal of goals) {
    if (own.get(goal.id) === 'answered') for (const supported of supportChain(goal, goalsById)) answeredBelow.add(supported.id);
  }
  return new Map(
    goals.map((goal): [number, GoalAnswer] => {
      const state = own.get(goal.id)!;
      if (state === 'answered') return [goal.id, { state, through: 'goal' }];
      if (answeredBelow.has(goal.id)) return [goal.id, { state: 'answered', through: 'subGoal' }];
      if (state === 'notRelevant') return [goal.id, { state, through: 'goal' }];
      const throughArea = areaState(goal.areaId);
      return [goal.id, { state: throughArea, through: throughArea === 'unanswered' ? null : 'area' }];
    }),
  );
}

function stateOf<R extends AnswerTarget & ResponseContent, M extends AnswerTarget & { readonly status: MeasureStatus }>(
  responses: readonly R[],
  measures: readonly M[],
  isMeant: (target: AnswerTarget) => boolean,
): AnswerState {
  return answerState(responses.find(isMeant) ?? null, measures.filter(isMeant));
}
