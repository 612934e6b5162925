import { AnswerableGoal, GoalAnswer, goalAnswers } from './answers';
import { MeasureStatus } from './measure';

/** Goals 1 (area 10) ← 2 (area 11) ← 3 (area 10); 4 alone in area 10. */
const goals: AnswerableGoal[] = [
  { id: 1, areaId: 10, supportsGoalId: null },
  { id: 2, areaId: 11, supportsGoalId: 1 },
  { id: 3, areaId: 10, supportsGoalId: 2 },
  { id: 4, areaId: 10, supportsGoalId: null },
];
type Target = { goalId: number | null; areaId: number | null };
const toGoal = (goalId: number): Target => ({ goalId, areaId: null });
const toArea = (areaId: number): Target => ({ goalId: null, areaId });
const narrative = (target: Target) => ({ ...target, narrative: 'Det gjør vi', localTarget: '', notRelevantReason: '' });
const notRelevant = (target: Target) => ({ ...target, narrative: '', localTarget: '', notRelevantReason: 'Ingen brukere' });
const measure = (target: Target, status: MeasureStatus = 'planned') => ({ ...target, status });

const short = ({ state, through }: GoalAnswer): string => (through === null ? state : `${state} by ${through}`);

describe('goalAnswers', () => {
  it.each<[string, ReturnType<typeof narrative>[], ReturnType<typeof measure>[], string[]]>([
    ['silence', [], [], ['unanswered', 'unanswered', 'unanswered', 'unanswered']],
    ['a narrative answers its own goal', [narrative(toGoal(4))], [], ['unanswered', 'unanswered', 'unanswered', 'answered by goal']],
    [
      'a sub-goal answers what it supports, transitively',
      [],
      [measure(toGoal(3))],
      ['answered by subGoal', 'answered by subGoal', 'answered by goal', 'unanswered'],
    ],
    [
      '"ikke aktuelt" to a sub-goal says nothing of its goal',
      [notRelevant(toGoal(3))],
      [],
      ['unanswered', 'unanswered', 'notRelevant by goal', 'unanswered'],
    ],
    [
      'an answered sub-goal outdoes "ikke aktuelt" to the goal',
      [notRelevant(toGoal(1))],
      [measure(toGoal(2))],
      ['answered by subGoal', 'answered by goal', 'unanswered', 'unanswered'],
    ],
    [
      'the area answers goals without an answer of their own',
      [narrative(toArea(10)), notRelevant(toGoal(4))],
      [],
      ['answered by area', 'unanswered', 'answered by area', 'notRelevant by goal'],
    ],
    ['a measure for the area answers too', [], [measure(toArea(11))], ['unanswered', 'answered by area', 'unanswered', 'unanswered']],
    [
      'what the area answers does not pass on to the goal above',
      [narrative(toArea(11))],
      [],
      ['unanswered', 'answered by area', 'unanswered', 'unanswered'],
    ],
    [
      'the whole area can be not relevant',
      [notRelevant(toArea(11))],
      [],
      ['unanswered', 'notRelevant by area', 'unanswered', 'unanswered'],
    ],
    [
      'only cancelled measures answer nothing',
      [],
      [measure(toGoal(4), 'cancelled'), measure(toArea(10), 'cancelled')],
      ['unanswered', 'unanswered', 'unanswered', 'unanswered'],
    ],
  ])('%s', (_name, responses, measures, expected) => {
    const answers = goalAnswers(goals, responses, measures);
    expect(goals.map((goal) => short(answers.get(goal.id)!))).toEqual(expected);
  });
});
