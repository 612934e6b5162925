import * as fc from 'fast-check';
import { OrganizationTree, treeOn } from '../organization';
import { goalReaches, GoalScope, isSharedOn, ScopedGoal, unitsReachedBy } from './scope';

const DAY = '2026-05-01';
const OPEN = { validFrom: '2026-01-01', validTo: null };

/** 1 → (2 → (4 → 6), 5), 3; unit 2 is vacant, unit 3 led by the same person as 1. */
function sampleTree(): OrganizationTree {
  const parents: [number, number | null][] = [
    [1, null],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
    [6, 4],
  ];
  return treeOn(
    DAY,
    parents.map(([unitId, parentUnitId]) => ({ unitId, parentUnitId, ...OPEN })),
    [
      { unitId: 1, personId: 10, kind: 'permanent', ...OPEN },
      { unitId: 3, personId: 10, kind: 'permanent', ...OPEN },
      { unitId: 4, personId: 40, kind: 'permanent', ...OPEN },
      { unitId: 5, personId: 50, kind: 'acting', ...OPEN },
      { unitId: 6, personId: 60, kind: 'permanent', ...OPEN },
    ],
  );
}

const goal = (ownerUnitId: number, scope: GoalScope, ...scopeUnitIds: number[]): ScopedGoal => ({ ownerUnitId, scope, scopeUnitIds });

describe('goalReaches', () => {
  const table: [string, ScopedGoal, number[]][] = [
    ['all from the top reaches everybody below, not the owner', goal(1, 'all'), [2, 4, 6, 5, 3]],
    ['all from the middle reaches its own subtree only', goal(2, 'all'), [4, 6, 5]],
    ['direct reaches children alone and passes nothing on through the vacant one', goal(1, 'direct'), [2, 3]],
    ['direct from a vacant unit still reaches its children', goal(2, 'direct'), [4, 5]],
    ['chosen units come with their subtrees', goal(1, 'units', 4, 3), [4, 6, 3]],
    ['a chosen unit inside another chosen one counts once', goal(1, 'units', 2, 6), [2, 4, 6, 5]],
    ['a chosen unit outside the owner’s subtree is not reached', goal(2, 'units', 3), []],
    ['a chosen unit that no longer exists is not reached', goal(1, 'units', 99), []],
    ['none reaches nobody', goal(1, 'none'), []],
    ['a leaf reaches nobody', goal(6, 'all'), []],
    ['an owner that does not exist that day reaches nobody', goal(99, 'all'), []],
  ];
  it.each(table)('%s', (_name, scoped, expected) => {
    const tree = sampleTree();
    expect(unitsReachedBy(tree, scoped)).toEqual(expected);
    for (const unitId of [...tree.unitIds, 99]) expect(goalReaches(tree, scoped, unitId)).toBe(expected.includes(unitId));
  });

  it('is judged on the day: a unit moved out from under the owner is no longer reached', () => {
    const placements = [
      { unitId: 1, parentUnitId: null, ...OPEN },
      { unitId: 2, parentUnitId: 1, ...OPEN },
      { unitId: 3, parentUnitId: 1, ...OPEN },
      { unitId: 4, parentUnitId: 2, validFrom: '2026-01-01', validTo: '2026-04-01' },
      { unitId: 4, parentUnitId: 3, validFrom: '2026-04-01', validTo: null },
    ];
    const before = treeOn('2026-03-31', placements, []);
    const after = treeOn('2026-04-01', placements, []);
    for (const scoped of [goal(2, 'all'), goal(2, 'direct'), goal(2, 'units', 4)]) {
      expect([goalReaches(before, scoped, 4), goalReaches(after, scoped, 4)]).toEqual([true, false]);
    }
  });

  it('equals a reading of §3 by walking upwards, for random trees and scopes', () => {
    const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 25 });
    const scopes = fc.constantFrom<GoalScope>('all', 'direct', 'units', 'none');
    fc.assert(
      fc.property(trees, scopes, fc.nat(), fc.array(fc.nat(), { maxLength: 4 }), (picks, scope, ownerPick, chosenPicks) => {
        const size = picks.length;
        const parentOf = (unitId: number): number | null => (unitId === 0 ? null : picks[unitId]! % unitId);
        const tree = treeOn(
          DAY,
          picks.map((_, unitId) => ({ unitId, parentUnitId: parentOf(unitId), ...OPEN })),
          [],
        );
        const scoped = goal(ownerPick % size, scope, ...chosenPicks.map((pick) => pick % size));
        for (let unitId = 0; unitId < size; unitId++) {
          const above: number[] = [];
          for (let at = parentOf(unitId); at !== null; at = parentOf(at)) above.push(at);
          const isBelow = above.includes(scoped.ownerUnitId);
          const expected: Record<GoalScope, boolean> = {
            all: isBelow,
            direct: above[0] === scoped.ownerUnitId,
            units: isBelow && [unitId, ...above].some((at) => scoped.scopeUnitIds.includes(at)),
            none: false,
          };
          expect(goalReaches(tree, scoped, unitId)).toBe(expected[scope]);
        }
      }),
    );
  });
});

describe('isSharedOn', () => {
  it.each([
    ['a draft', null, null, false],
    ['the day it is shared', DAY, null, true],
    ['shared later', '2026-05-02', null, false],
    ['withdrawn later', '2026-01-01', '2026-05-02', true],
    ['the day it is withdrawn', '2026-01-01', DAY, false],
    ['shared and withdrawn on one day', DAY, DAY, false],
  ])('%s', (_name, sharedOn, withdrawnOn, expected) => {
    expect(isSharedOn({ sharedOn, withdrawnOn }, DAY)).toBe(expected);
  });
});
