import type { ReportColumn } from '../model';
import { combineCells, coverageOf, progressOf, silenceOf, type GoalFigures } from './goal-cells';

const cell = (more: Partial<GoalFigures>): GoalFigures => ({
  progressSum: 0,
  progressWeight: 0,
  expected: 1,
  answered: 0,
  notRelevant: 0,
  measures: { total: 0 },
  reach: 'expected',
  ...more,
});

describe('a figure of a goal', () => {
  it('is the weighted mean, and nothing at all without reports', () => {
    expect(progressOf(cell({ progressSum: 43_400, progressWeight: 7 }))).toBe(6200);
    expect(progressOf(cell({}))).toBeNull();
  });

  it.each([
    ['notReached', { expected: 0, reach: 'notReached' }],
    ['notAnswered', {}],
    ['notRelevant', { answered: 1, notRelevant: 1 }],
    ['notReported', { expected: 3, answered: 1 }],
    ['noMeasures', { expected: 0, reach: 'owner' }],
    ['notReported', { expected: 0, reach: 'owner', measures: { total: 2 } }],
    [null, { progressSum: 0, progressWeight: 1 }],
  ] as const)('is silent as %s', (silence, more) => expect(silenceOf(cell(more))).toBe(silence));

  it('of an area is made of its goals', () => {
    const area = combineCells([
      cell({ progressSum: 5000, progressWeight: 1, answered: 1 }),
      cell({ progressSum: 16_000, progressWeight: 2 }),
    ]);
    expect(progressOf(area)).toBe(7000);
    expect([area.answered, area.expected]).toEqual([1, 2]);
  });
});

it('says who lacks most, and what I lack', () => {
  const column = (part: 'own' | 'child', unitId: number): ReportColumn => ({
    part,
    unitId,
    name: `${unitId}`,
    leaderName: null,
    leaderKind: null,
    leaders: 1,
    hasChildren: false,
    mayOpen: true,
  });
  const coverage = coverageOf({
    columns: [column('own', 1), column('child', 2), column('child', 3)],
    goals: [{ cells: [cell({}), cell({ expected: 3, answered: 2 }), cell({ expected: 4 })], sum: cell({ expected: 8, answered: 2 }) }],
  });
  expect(coverage).toMatchObject({ answered: 2, expected: 8, ownMissing: 1, worst: { missing: 4, column: { unitId: 3 } } });
});
