import fc from 'fast-check';
import { ancestorsOf, OrganizationTree, treeOn } from '../../organization';
import { goalReaches, GoalScope, unitsReachedBy } from '../scope';
import { unansweredChanges } from './asked-agreements';
import { changedGoalFields, GOAL_CONTENT_FIELDS, GoalContent } from './goal-content';
import { AskedAgreement, goalChangeAnswer, goalChangeTouches, GoalReachScope, unitsTouchedBy } from './sent-change';

const UNITS = 12;
const anyTree: fc.Arbitrary<OrganizationTree> = fc.array(fc.nat(), { minLength: UNITS - 1, maxLength: UNITS - 1 }).map((parents) =>
  treeOn(
    '2026-05-04',
    Array.from({ length: UNITS }, (_, at) => ({
      unitId: at + 1,
      parentUnitId: at === 0 ? null : (parents[at - 1]! % at) + 1,
      ...{ validFrom: '2026-01-01', validTo: null },
    })),
    [],
  ),
);
const anyUnit = fc.integer({ min: 1, max: UNITS + 1 });
const anyReach: fc.Arbitrary<GoalReachScope> = fc.record({
  scope: fc.constantFrom<GoalScope>('all', 'direct', 'units', 'none'),
  scopeUnitIds: fc.array(anyUnit, { maxLength: 4 }),
});
const anyChange = fc.record({ ownerUnitId: anyUnit, before: fc.option(anyReach), after: fc.option(anyReach) });
const anyNumber = fc.integer({ min: 0, max: 6 });
const anyAgreement: fc.Arbitrary<AskedAgreement> = fc
  .record({ isAsked: fc.boolean(), frozen: fc.array(anyNumber, { maxLength: 3 }) })
  .map(({ isAsked, frozen }) => ({
    isAsked,
    firstSeenChange: frozen.length === 0 ? null : Math.min(...frozen),
    lastSeenChange: frozen.length === 0 ? null : Math.max(...frozen),
  }));
const anyContent: fc.Arbitrary<GoalContent> = fc.record({
  areaId: fc.integer({ min: 1, max: 2 }),
  title: fc.constantFrom('A', 'B'),
  text: fc.constantFrom('', 'x'),
  principles: fc.constantFrom('', 'x'),
  source: fc.constantFrom('', 'x'),
  position: fc.integer({ min: 1, max: 2 }),
  supportsGoalId: fc.option(fc.integer({ min: 1, max: 2 })),
  scope: fc.constantFrom<GoalScope>('all', 'units'),
  scopeUnitIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 })),
});

describe('changes from above', () => {
  it('touch exactly the units that the goal reached before or reaches after', () => {
    fc.assert(
      fc.property(anyTree, anyChange, (tree, change) => {
        const { ownerUnitId, before, after } = change;
        const covered = [before, after].flatMap((reach) => (reach ? unitsReachedBy(tree, { ownerUnitId, ...reach }) : []));
        expect(new Set(unitsTouchedBy(tree, change))).toEqual(new Set(covered));
        for (const unitId of tree.unitIds) expect(goalChangeTouches(tree, change, unitId)).toBe(covered.includes(unitId));
      }),
    );
  });

  it('touch only what stands below the owner', () => {
    fc.assert(
      fc.property(anyTree, anyChange, (tree, change) => {
        for (const unitId of unitsTouchedBy(tree, change)) expect(ancestorsOf(tree, unitId)).toContain(change.ownerUnitId);
      }),
    );
  });

  it('are answered by a version that holds them, or by seeing them, and never asked of what was signed with them', () => {
    fc.assert(
      fc.property(anyAgreement, anyNumber, fc.boolean(), (agreement, sentNumber, isAcknowledged) => {
        const answer = goalChangeAnswer({ weight: 'binding', sentNumber }, agreement, isAcknowledged);
        const later = { ...agreement, lastSeenChange: sentNumber };
        if (answer === 'unanswered') {
          expect(agreement.isAsked && !isAcknowledged).toBe(true);
          expect(agreement.lastSeenChange!).toBeLessThan(sentNumber);
          expect(goalChangeAnswer({ weight: 'binding', sentNumber }, later, false)).toBe('amended');
          expect(goalChangeAnswer({ weight: 'binding', sentNumber }, agreement, true)).toBe('acknowledged');
        }
        if (agreement.firstSeenChange === null || agreement.firstSeenChange >= sentNumber) expect(answer).toBe('included');
        expect(goalChangeAnswer({ weight: 'editorial', sentNumber }, agreement, isAcknowledged)).not.toBe('unanswered');
      }),
    );
  });

  it('are counted for all units at once as for each by itself', () => {
    const anySent = fc.record({ change: anyChange, sentNumber: anyNumber, acknowledgedBy: fc.array(anyUnit, { maxLength: 5 }) });
    fc.assert(
      fc.property(
        anyTree,
        fc.array(anySent, { maxLength: 6 }),
        fc.array(fc.option(anyAgreement), { minLength: UNITS, maxLength: UNITS }),
        (tree, sent, agreements) => {
          const changes = sent.map(({ change, sentNumber, acknowledgedBy }, id) => ({
            ...change,
            ...{ id, sentNumber, weight: 'binding' as const, acknowledgedBy: new Set(acknowledgedBy) },
          }));
          const agreementOf = (unitId: number) => agreements[unitId - 1] ?? null;
          const found = unansweredChanges(tree, changes, (index) => {
            const unitId = tree.unitIds[index]!;
            const agreement = agreementOf(unitId);
            return agreement && { id: unitId, ...agreement };
          });
          for (const [index, unitId] of tree.unitIds.entries()) {
            const agreement = agreementOf(unitId);
            const wanted = changes.filter(
              (change) =>
                agreement !== null &&
                [change.before, change.after].some(
                  (reach) =>
                    reach && (change.ownerUnitId === unitId || goalReaches(tree, { ownerUnitId: change.ownerUnitId, ...reach }, unitId)),
                ) &&
                goalChangeAnswer(change, agreement, change.acknowledgedBy.has(unitId)) === 'unanswered',
            );
            expect((found.get(index) ?? []).map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
          }
        },
      ),
    );
  });

  it('differ in no field from themselves, and in the same fields either way', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        expect(changedGoalFields(one, one)).toEqual([]);
        expect(changedGoalFields(one, other)).toEqual(changedGoalFields(other, one));
        const patched = { ...one, ...Object.fromEntries(changedGoalFields(one, other).map((field) => [field, other[field]])) };
        expect(changedGoalFields(patched, other)).toEqual([]);
        expect(Object.keys(one).sort()).toEqual([...GOAL_CONTENT_FIELDS].sort());
      }),
    );
  });
});
