import * as fc from 'fast-check';
import { treeOn } from '../organization';
import {
  checkGoalText,
  checkScope,
  checkSupports,
  GOAL_TRANSITIONS,
  GoalState,
  isGoalDeletable,
  isGoalEditable,
  isGoalRevisable,
  nextGoalState,
  supportChain,
  SupportingGoal,
} from './goal';
import { goalsOfUnit } from './inheritance';

const OPEN = { validFrom: '2026-01-01', validTo: null };
/** 1 → (2 → 4), 3 */
const tree = treeOn(
  '2026-05-01',
  [
    { unitId: 1, parentUnitId: null, ...OPEN },
    { unitId: 2, parentUnitId: 1, ...OPEN },
    { unitId: 3, parentUnitId: 1, ...OPEN },
    { unitId: 4, parentUnitId: 2, ...OPEN },
  ],
  [],
);

function aGoal(id: number, ownerUnitId: number, changes: Partial<SupportingGoal> = {}): SupportingGoal {
  return {
    id,
    ownerUnitId,
    periodId: 1,
    state: 'shared',
    scope: 'all',
    scopeUnitIds: [],
    sharedOn: '2026-01-01',
    withdrawnOn: null,
    areaPosition: 1,
    position: 1,
    supportsGoalId: null,
    ...changes,
  };
}
const byId = (...goals: SupportingGoal[]): Map<number, SupportingGoal> => new Map(goals.map((goal) => [goal.id, goal]));

describe('a goal’s life', () => {
  const states: GoalState[] = ['draft', 'shared', 'withdrawn'];
  it('goes draft → shared → withdrawn and nowhere else', () => {
    const steps = states.map((state) => [nextGoalState(state, 'share'), nextGoalState(state, 'withdraw')]);
    expect(steps).toEqual([
      ['shared', null],
      [null, 'withdrawn'],
      [null, null],
    ]);
    expect(Object.keys(GOAL_TRANSITIONS)).toEqual(states);
  });
  it('a draft alone can be deleted, a withdrawn one no longer edited', () => {
    expect(states.map(isGoalDeletable)).toEqual([true, false, false]);
    expect(states.map(isGoalEditable)).toEqual([true, false, false]);
    expect(states.map(isGoalRevisable)).toEqual([false, true, false]);
  });
  it('needs a title that says something', () => {
    expect(checkGoalText({ title: ' \u00a0' })).toEqual([{ field: 'title', code: 'title-required' }]);
    expect(checkGoalText({ title: 'Sykefravær' })).toEqual([]);
  });
});

describe('checkSupports', () => {
  const own = (changes: Partial<SupportingGoal>): SupportingGoal => aGoal(9, 2, changes);
  it.each<[string, SupportingGoal, SupportingGoal[], string | null]>([
    ['nothing supported', own({ supportsGoalId: null }), [], null],
    ['an inherited goal', own({ supportsGoalId: 1 }), [aGoal(1, 1)], null],
    ['an own draft', own({ supportsGoalId: 5 }), [aGoal(5, 2, { state: 'draft', sharedOn: null })], null],
    ['itself', own({ supportsGoalId: 9 }), [], 'supports-itself'],
    ['one that does not exist', own({ supportsGoalId: 77 }), [], 'supports-not-inherited'],
    ['a goal of a unit below', own({ supportsGoalId: 4 }), [aGoal(4, 4)], 'supports-not-inherited'],
    ['a sibling’s goal', own({ supportsGoalId: 3 }), [aGoal(3, 3)], 'supports-not-inherited'],
    ['a draft above', own({ supportsGoalId: 1 }), [aGoal(1, 1, { state: 'draft', sharedOn: null })], 'supports-not-inherited'],
    [
      'a goal above that does not reach',
      own({ supportsGoalId: 1 }),
      [aGoal(1, 1, { scope: 'units', scopeUnitIds: [3] })],
      'supports-not-inherited',
    ],
    [
      'an own withdrawn one',
      own({ supportsGoalId: 5 }),
      [aGoal(5, 2, { state: 'withdrawn', withdrawnOn: '2026-02-01' })],
      'supports-withdrawn',
    ],
    ['another period’s', own({ supportsGoalId: 1 }), [aGoal(1, 1, { periodId: 2 })], 'supports-other-period'],
    ['a circle of two', own({ supportsGoalId: 5 }), [aGoal(5, 2, { supportsGoalId: 9 })], 'supports-cycle'],
    [
      'a circle of three',
      own({ supportsGoalId: 5 }),
      [aGoal(5, 2, { supportsGoalId: 6 }), aGoal(6, 2, { supportsGoalId: 9 })],
      'supports-cycle',
    ],
  ])('%s', (_name, goal, others, code) => {
    expect(checkSupports(tree, goal, byId(goal, ...others)).map((violation) => violation.code)).toEqual(code === null ? [] : [code]);
  });

  it('whatever is accepted one by one never makes a circle', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 30 }), (wishes) => {
        const goals = byId(...Array.from({ length: 8 }, (_, id) => aGoal(id, 2)));
        for (const [id, supportsGoalId] of wishes) {
          const wanted = { ...goals.get(id)!, supportsGoalId };
          if (checkSupports(tree, wanted, goals).length === 0) goals.set(id, wanted);
        }
        for (const goal of goals.values()) expect(supportChain(goal, goals).every((link) => link.id !== goal.id)).toBe(true);
      }),
    );
  });

  it('reading a chain ends even where the data hold a circle', () => {
    const goals = byId(aGoal(1, 2, { supportsGoalId: 2 }), aGoal(2, 2, { supportsGoalId: 3 }), aGoal(3, 2, { supportsGoalId: 2 }));
    expect(supportChain(goals.get(1)!, goals).map((goal) => goal.id)).toEqual([2, 3]);
  });
});

describe('checkScope', () => {
  it.each<[string, SupportingGoal['scope'], number[], string[]]>([
    ['all', 'all', [], []],
    ['a unit below', 'units', [4], []],
    ['units without any', 'units', [], ['scope-units-missing']],
    ['the same unit twice', 'units', [4, 4], ['scope-units-repeated']],
    ['the owner itself', 'units', [2], ['scope-outside-subtree']],
    ['a sibling and one above', 'units', [3, 1], ['scope-outside-subtree', 'scope-outside-subtree']],
    ['a unit that does not exist that day', 'units', [99], ['scope-outside-subtree']],
    ['units named for another scope', 'direct', [4], ['scope-units-unexpected']],
  ])('%s', (_name, scope, scopeUnitIds, codes) => {
    expect(checkScope(tree, { ownerUnitId: 2, scope, scopeUnitIds }).map((violation) => violation.code)).toEqual(codes);
  });
});

describe('goalsOfUnit', () => {
  it('gives own goals in any state and inherited shared ones, by area, level, position', () => {
    const goals = [
      aGoal(1, 4, { areaPosition: 2 }),
      aGoal(2, 4, { areaPosition: 1, state: 'draft', sharedOn: null }),
      aGoal(3, 2, { areaPosition: 1, position: 2 }),
      aGoal(4, 2, { areaPosition: 1, position: 1 }),
      aGoal(5, 1, { areaPosition: 1, position: 9 }),
      aGoal(6, 1, { areaPosition: 2 }),
      aGoal(7, 1, { areaPosition: 1, scope: 'direct' }),
      aGoal(8, 3, { areaPosition: 1 }),
      aGoal(9, 1, { areaPosition: 1, state: 'draft', sharedOn: null }),
      aGoal(10, 1, { areaPosition: 1, state: 'withdrawn', withdrawnOn: '2026-05-01' }),
    ];
    expect(goalsOfUnit(tree, goals, 4).map((goal) => goal.id)).toEqual([5, 4, 3, 2, 6, 1]);
    expect(goalsOfUnit(tree, [...goals].reverse(), 4).map((goal) => goal.id)).toEqual([5, 4, 3, 2, 6, 1]);
  });
});
