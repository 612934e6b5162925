import { OrganizationTree, treeOn } from '../../organization';
import { GoalScope } from '../scope';
import { unansweredChanges } from './asked-agreements';
import { changedGoalFields, GoalContent, goalContentOf } from './goal-content';
import { AskedAgreement, askedParty, goalChangeAnswer, goalChangeEffect, GoalReachScope, unitsTouchedBy } from './sent-change';

const day = '2026-05-04';
/** 1 ─ 2 ─ 4, 5; 1 ─ 3 */
const tree: OrganizationTree = treeOn(
  day,
  [
    [1, null],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
  ].map(([unitId, parentUnitId]) => ({ unitId: unitId!, parentUnitId: parentUnitId!, validFrom: '2026-01-01', validTo: null })),
  [],
);
const reach = (scope: GoalScope, ...scopeUnitIds: number[]): GoalReachScope => ({ scope, scopeUnitIds });

describe('whom a change touches', () => {
  const touched = (before: GoalReachScope | null, after: GoalReachScope | null, ownerUnitId = 1) =>
    unitsTouchedBy(tree, { ownerUnitId, before, after });

  it.each([
    ['shared with all: everybody below, never the owner', null, reach('all'), [2, 4, 5, 3]],
    ['withdrawn: whoever had it', reach('direct'), null, [2, 3]],
    ['other words, same scope', reach('units', 2), reach('units', 2), [2, 4, 5]],
    ['narrowed: whoever loses it too', reach('all'), reach('units', 3), [2, 4, 5, 3]],
    ['moved from one branch to another', reach('units', 3), reach('units', 4), [4, 3]],
    ['for nobody, before and after', reach('none'), reach('none'), []],
  ])('%s', (_name, before, after, units) => expect(touched(before, after)).toEqual(units));

  it('reaches nobody outside the owner’s subtree, and nobody from a unit that is not there', () => {
    expect(touched(null, reach('all'), 2)).toEqual([4, 5]);
    expect(touched(null, reach('all'), 99)).toEqual([]);
  });

  it('says what it does to a unit’s goals', () => {
    const change = { ownerUnitId: 1, before: reach('units', 2), after: reach('direct') };
    expect([2, 3, 4, 1].map((unitId) => goalChangeEffect(tree, change, unitId))).toEqual(['changed', 'added', 'removed', 'changed']);
    expect(goalChangeEffect(tree, { ...change, ownerUnitId: 2 }, 1)).toBeNull();
  });

  it('has to do with the owner’s own agreement, whomever it reaches', () => {
    const change = { ownerUnitId: 2, before: reach('none'), after: reach('none') };
    expect(goalChangeEffect(tree, change, 2)).toBe('changed');
    expect(goalChangeEffect(tree, { ...change, before: null }, 2)).toBe('added');
    expect(goalChangeEffect(tree, { ...change, after: null }, 2)).toBe('removed');
    expect([askedParty(change, 2), askedParty(change, 3)]).toEqual(['superior', 'leader']);
  });
});

describe('how an agreement stands to a change', () => {
  const signed = (first: number | null, last = first, isAsked = true): AskedAgreement => ({
    isAsked,
    firstSeenChange: first,
    lastSeenChange: last,
  });
  const change = { weight: 'binding', sentNumber: 100 } as const;

  it.each([
    ['it has signed nothing', signed(null), false, 'included'],
    ['its first version holds it and later ones', signed(150), false, 'included'],
    ['its first version holds it', signed(100), false, 'included'],
    ['it was signed before it was sent', signed(50), false, 'unanswered'],
    ['its leader has seen it', signed(50), true, 'acknowledged'],
    ['seen, and amended later all the same', signed(50, 150), true, 'acknowledged'],
    ['a later version holds it', signed(50, 150), false, 'amended'],
    ['amended before it was sent', signed(50, 99), false, 'unanswered'],
    ['it is evaluated or closed', signed(50, 50, false), false, 'notAsked'],
  ])('%s', (_name, agreement, isAcknowledged, answer) => expect(goalChangeAnswer(change, agreement, isAcknowledged)).toBe(answer));

  it('asks nothing when it is editorial', () =>
    expect(goalChangeAnswer({ ...change, weight: 'editorial' }, signed(50), false)).toBe('editorial'));

  it('counts what each unit has not answered', () => {
    const sent = (id: number, acknowledgedBy: number[] = []) => ({
      ...change,
      id,
      ...{ ownerUnitId: 1, before: null, after: reach('direct'), acknowledgedBy: new Set(acknowledgedBy) },
    });
    const found = unansweredChanges(tree, [sent(7), sent(8, [30])], (index) => ({ id: tree.unitIds[index]! * 10, ...signed(50) }));
    expect([...found].map(([index, changes]) => [tree.unitIds[index], changes.map(({ id }) => id)])).toEqual([
      [1, [7, 8]],
      [2, [7, 8]],
      [3, [7]],
    ]);
  });
});

describe('what is different in a goal', () => {
  const goal: GoalContent = {
    ...{ areaId: 1, title: 'T', text: '', principles: '', source: '', position: 1, supportsGoalId: null },
    ...{ scope: 'units', scopeUnitIds: [5, 4] },
  };

  it('names the fields in the order of reading, and takes the order of chosen units for nothing', () => {
    expect(changedGoalFields(goal, { ...goal, scopeUnitIds: [4, 5] })).toEqual([]);
    expect(changedGoalFields(goal, { ...goal, position: 2, text: 'Ny', scopeUnitIds: [4] })).toEqual(['text', 'scopeUnitIds', 'position']);
  });

  it('keeps the content alone', () => {
    expect(goalContentOf({ ...goal, id: 3, version: 2 } as GoalContent)).toEqual({ ...goal, scopeUnitIds: [4, 5] });
  });
});
