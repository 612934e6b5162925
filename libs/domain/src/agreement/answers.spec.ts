import { ANSWER, AnswerableGoal, answerThrough, GoalAnswer, goalAnswers } from './answers';
import { MeasureStatus } from './measure';

/** Goals 1 (area 10) ← 2 (area 11) ← 3 (area 10); 4 alone in area 10. */
const goals: AnswerableGoal[] = [
  { id: 1, areaId: 10, supportsGoalId: null, withdrawnOn: null },
  { id: 2, areaId: 11, supportsGoalId: 1, withdrawnOn: null },
  { id: 3, areaId: 10, supportsGoalId: 2, withdrawnOn: null },
  { id: 4, areaId: 10, supportsGoalId: null, withdrawnOn: null },
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
      ['answered by area', 'answered by subGoal', 'answered by area', 'notRelevant by goal'],
    ],
    [
      'a measure for the area answers too',
      [],
      [measure(toArea(11))],
      ['answered by subGoal', 'answered by area', 'unanswered', 'unanswered'],
    ],
    [
      'a sub-goal answered through another area answers its goal',
      [narrative(toArea(11))],
      [],
      ['answered by subGoal', 'answered by area', 'unanswered', 'unanswered'],
    ],
    [
      'a sub-goal answered through its area outdoes "ikke aktuelt" to the goal',
      [narrative(toArea(10)), notRelevant(toGoal(1))],
      [],
      ['answered by subGoal', 'answered by subGoal', 'answered by area', 'answered by area'],
    ],
    [
      'an answer of its own keeps the area’s from a sub-goal, and so from its goal',
      [narrative(toArea(11)), notRelevant(toGoal(2))],
      [],
      ['unanswered', 'notRelevant by goal', 'unanswered', 'unanswered'],
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
    const answers = goalAnswers(goals, goals, responses, measures, '2026-03-01');
    expect(goals.map((goal) => short(answers.get(goal.id)!))).toEqual(expected);
  });

  const [top, middle, low] = goals as [AnswerableGoal, AnswerableGoal, AnswerableGoal];
  const answerToTop = (has: AnswerableGoal[], known: AnswerableGoal[], answered: Target, day = '2026-03-01') =>
    short(goalAnswers(has, known, [], [measure(answered)], day).get(1)!);

  it('passes through a goal that the unit does not have', () => {
    expect(answerToTop([top, low], [top, middle, low], toGoal(3))).toBe('answered by subGoal');
  });

  it('does not count a sub-goal that the unit does not have', () => {
    expect(answerToTop([top], [top, middle, low], toArea(11))).toBe('unanswered');
  });

  it.each([
    ['2026-02-28', 'answered by subGoal'],
    ['2026-03-01', 'unanswered'],
  ])('a withdrawn sub-goal answers nothing and passes nothing on, from its day: %s', (day, expected) => {
    const withdrawn = { ...middle, withdrawnOn: '2026-03-01' };
    const all = [top, withdrawn, low];
    expect(answerToTop(all, all, toGoal(2), day)).toBe(expected);
    expect(answerToTop(all, all, toGoal(3), day)).toBe(expected);
  });
});

describe('answerThrough', () => {
  const { none, notRelevant: notHere, answered } = ANSWER;

  it.each([
    ['the goal itself, silent in a silent area', true, none, none, none],
    ['its own answer before the area’s', true, notHere, answered, notHere],
    ['the area’s where it has none', true, none, notHere, notHere],
    ['a sub-goal answered', false, answered, none, answered],
    ['a sub-goal answered through its area', false, none, answered, answered],
    ['"ikke aktuelt" to a sub-goal', false, notHere, none, none],
    ['"ikke aktuelt" to a sub-goal in an answered area', false, notHere, answered, none],
    ['"ikke aktuelt" to the sub-goal’s area', false, none, notHere, none],
  ])('%s', (_name, isGoalItself, toPart, toArea, expected) => {
    expect(answerThrough(isGoalItself, toPart, toArea)).toBe(expected);
  });
});
