import fc from 'fast-check';
import {
  ancestorsOf,
  childrenOf,
  isInSubtree,
  leaderOf,
  subtreeOf,
  superiorOf,
  treeOn,
  TreeError,
  type Leadership,
  type OrganizationTree,
  type Placement,
} from './tree';

const TODAY = '2026-06-01';

const placed = (unitId: number, parentUnitId: number | null, validFrom = '2026-01-01', validTo: string | null = null): Placement => ({
  unitId,
  parentUnitId,
  validFrom,
  validTo,
});

const leads = (personId: number, unitId: number, kind: Leadership['kind'] = 'permanent'): Leadership => ({
  unitId,
  personId,
  kind,
  validFrom: '2026-01-01',
  validTo: null,
});

/** What treeOn refuses the placements with. */
function faultOf(placements: Placement[]): { code: string; unitIds: number[] } {
  try {
    treeOn(TODAY, placements, []);
  } catch (error) {
    if (error instanceof TreeError) return { code: error.code, unitIds: [...error.unitIds].sort((a, b) => a - b) };
    throw error;
  }
  throw new Error('the placements were accepted');
}

/**
 * Random organizations: unit i hangs under any earlier one, ids are shuffled so that no order of ids helps, few persons lead
 * many units (one person twice, vacancies, acting leaders).
 */
const organization = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(3), fc.nat(5)), { minLength: 1, maxLength: 40 })
  .chain((rows) =>
    fc
      .shuffledSubarray(
        rows.map((_, i) => i + 1),
        { minLength: rows.length, maxLength: rows.length },
      )
      .map((ids) => {
        const placements = rows.map(([parent], i) => placed(ids[i]!, i === 0 ? null : ids[parent % i]!));
        const leaderships = rows.flatMap(([, person, vacancy, acting], i) => [
          ...(vacancy === 0 ? [] : [leads(1 + (person % 8), ids[i]!)]),
          ...(acting === 0 ? [leads(101 + (person % 3), ids[i]!, 'acting')] : []),
        ]);
        return { placements, leaderships };
      }),
  )
  .chain(({ placements, leaderships }) =>
    fc.record({
      placements: fc.shuffledSubarray(placements, { minLength: placements.length, maxLength: placements.length }),
      leaderships: fc.constant(leaderships),
    }),
  );

/** The chain of parents of a unit, nearest first, straight from the placements. */
function chainOf(placements: readonly Placement[], unitId: number): number[] {
  const parentUnitId = placements.find((placement) => placement.unitId === unitId)?.parentUnitId ?? null;
  return parentUnitId === null ? [] : [parentUnitId, ...chainOf(placements, parentUnitId)];
}

const everyUnit = (tree: OrganizationTree): number[] => [...tree.unitIds];

describe('treeOn', () => {
  it('puts a parent before its children and siblings in order', () => {
    const tree = treeOn(TODAY, [placed(5, 2), placed(9, 2), placed(2, 7), placed(3, 7), placed(7, null)], []);
    expect(tree.unitIds).toEqual([7, 2, 5, 9, 3]);
    expect([...tree.parentIndex]).toEqual([-1, 0, 1, 1, 0]);
    expect([...tree.subtreeEnd]).toEqual([5, 4, 3, 4, 5]);
    expect([...tree.depth]).toEqual([0, 1, 2, 2, 1]);
  });

  it('orders siblings as asked', () => {
    const tree = treeOn(TODAY, [placed(1, null), placed(2, 1), placed(3, 1), placed(4, 2)], [], (a, b) => b - a);
    expect(tree.unitIds).toEqual([1, 3, 2, 4]);
  });

  it('reads the placements of its day only: a unit moves, opens and closes', () => {
    const placements = [
      placed(1, null),
      placed(2, 1),
      placed(3, 1),
      placed(4, 2, '2026-01-01', '2026-04-01'),
      placed(4, 3, '2026-04-01'),
      placed(5, 1, '2026-07-01'),
      placed(6, 1, '2026-01-01', '2026-05-01'),
    ];
    expect(subtreeOf(treeOn('2026-03-31', placements, []), 2)).toEqual([2, 4]);
    expect(subtreeOf(treeOn('2026-04-01', placements, []), 2)).toEqual([2]);
    expect(subtreeOf(treeOn('2026-04-01', placements, []), 3)).toEqual([3, 4]);
    expect(everyUnit(treeOn('2026-06-30', placements, []))).toEqual([1, 2, 3, 4]);
    expect(everyUnit(treeOn('2026-07-01', placements, []))).toEqual([1, 2, 3, 4, 5]);
  });

  it('is empty on a day without placements', () => {
    const tree = treeOn('2025-12-31', [placed(1, null)], []);
    expect(tree.unitIds).toEqual([]);
    expect(subtreeOf(tree, 1)).toEqual([]);
    expect(childrenOf(tree, 1)).toEqual([]);
    expect(ancestorsOf(tree, 1)).toEqual([]);
    expect(superiorOf(tree, 1)).toBeNull();
  });

  it('keeps every subtree as one range, whatever order the rows come in', () => {
    fc.assert(
      fc.property(organization, ({ placements, leaderships }) => {
        const tree = treeOn(TODAY, placements, leaderships);
        expect([...tree.unitIds].sort((a, b) => a - b)).toEqual(placements.map((placement) => placement.unitId).sort((a, b) => a - b));
        tree.unitIds.forEach((unitId, index) => {
          expect(tree.indexOf.get(unitId)).toBe(index);
          const chain = chainOf(placements, unitId);
          expect(ancestorsOf(tree, unitId)).toEqual(chain);
          expect(tree.depth[index]).toBe(chain.length);
          expect(tree.parentIndex[index]).toBe(chain[0] === undefined ? -1 : tree.indexOf.get(chain[0]));
          expect(tree.parentIndex[index]).toBeLessThan(index);
          expect(tree.subtreeEnd[index]).toBeGreaterThan(index);
        });
        const backwards = treeOn(TODAY, [...placements].reverse(), [...leaderships].reverse());
        expect(backwards).toEqual(tree);
      }),
    );
  });
});

describe('placements that are not one tree', () => {
  it('refuses a unit under itself', () => {
    expect(faultOf([placed(1, null), placed(2, 2)])).toEqual({ code: 'cycle', unitIds: [2] });
  });

  it('refuses a circle beside the tree and names its units', () => {
    expect(faultOf([placed(1, null), placed(2, 4), placed(3, 2), placed(4, 3), placed(5, 1)])).toEqual({
      code: 'cycle',
      unitIds: [2, 3, 4],
    });
  });

  it('refuses a circle that everything is part of', () => {
    expect(faultOf([placed(1, 2), placed(2, 1)])).toEqual({ code: 'cycle', unitIds: [1, 2] });
  });

  it('refuses a parent that nobody has heard of', () => {
    expect(faultOf([placed(1, null), placed(2, 99), placed(3, 1)])).toEqual({ code: 'unknown-parent', unitIds: [2] });
  });

  it('refuses a parent that is closed on the day', () => {
    expect(faultOf([placed(1, null), placed(2, 1, '2026-01-01', '2026-05-01'), placed(3, 2)])).toEqual({
      code: 'unknown-parent',
      unitIds: [3],
    });
  });

  it('refuses several roots', () => {
    expect(faultOf([placed(1, null), placed(2, null), placed(3, 1)])).toEqual({ code: 'several-roots', unitIds: [1, 2] });
  });

  it('refuses two placements of a unit on the same day', () => {
    expect(faultOf([placed(1, null), placed(2, 1), placed(3, 1), placed(3, 2, '2026-05-01', '2026-07-01')])).toEqual({
      code: 'overlapping-placements',
      unitIds: [3],
    });
  });

  it('refuses every random tree once a unit is hung below itself', () => {
    fc.assert(
      fc.property(organization, fc.nat(), fc.nat(), ({ placements }, pickUnit, pickBelow) => {
        const tree = treeOn(TODAY, placements, []);
        const inner = tree.unitIds.slice(1);
        fc.pre(inner.length > 0);
        const unitId = inner[pickUnit % inner.length]!;
        const subtree = subtreeOf(tree, unitId);
        const below = subtree[pickBelow % subtree.length]!;
        const bent = placements.map((placement) => (placement.unitId === unitId ? { ...placement, parentUnitId: below } : placement));
        expect(faultOf(bent)).toEqual({ code: 'cycle', unitIds: [...subtree].sort((a, b) => a - b) });
      }),
    );
  });
});

describe('subtreeOf, childrenOf and isInSubtree', () => {
  it('equal the descendants found one by one', () => {
    fc.assert(
      fc.property(organization, ({ placements }) => {
        const tree = treeOn(TODAY, placements, []);
        for (const above of tree.unitIds) {
          const descendants = tree.unitIds.filter((unitId) => unitId === above || chainOf(placements, unitId).includes(above));
          expect(subtreeOf(tree, above)).toEqual(descendants);
          expect(tree.unitIds.filter((unitId) => isInSubtree(tree, unitId, above))).toEqual(descendants);
          const children = placements.filter((placement) => placement.parentUnitId === above).map((placement) => placement.unitId);
          expect(childrenOf(tree, above)).toEqual(children.sort((a, b) => a - b));
        }
      }),
    );
  });

  it('leave out units that do not exist on the day', () => {
    const tree = treeOn(TODAY, [placed(1, null), placed(2, 1)], []);
    expect(isInSubtree(tree, 99, 1)).toBe(false);
    expect(isInSubtree(tree, 1, 99)).toBe(false);
    expect(isInSubtree(tree, 99, 99)).toBe(false);
  });
});

describe('leaderOf', () => {
  const placements = [placed(1, null), placed(2, 1), placed(3, 1), placed(4, 1)];
  const tree = treeOn(TODAY, placements, [leads(10, 1), leads(20, 2), { ...leads(21, 2, 'acting'), validFrom: '2026-02-01' }, leads(41, 4, 'acting')]);

  it.each([
    ['the permanent leader', 1, { personId: 10, kind: 'permanent', awayPersonId: null, since: '2026-01-01' }],
    ['the acting leader, with the one who is away', 2, { personId: 21, kind: 'acting', awayPersonId: 20, since: '2026-01-01' }],
    ['nobody when vacant', 3, null],
    ['an acting leader of a vacant unit', 4, { personId: 41, kind: 'acting', awayPersonId: null, since: '2026-01-01' }],
    ['nobody for an unknown unit', 99, null],
  ])('is %s', (_, unitId, expected) => {
    expect(leaderOf(tree, unitId)).toEqual(expected);
  });

  it('follows the day on which leaders change, in whatever order the rows come', () => {
    const change = [
      { ...leads(10, 1), validTo: '2026-04-01' },
      { ...leads(11, 1), validFrom: '2026-04-01' },
    ];
    for (const leaderships of [change, [...change].reverse()]) {
      expect(leaderOf(treeOn('2026-03-31', placements, leaderships), 1)?.personId).toBe(10);
      expect(leaderOf(treeOn('2026-04-01', placements, leaderships), 1)?.personId).toBe(11);
    }
  });

  it('ignores leaderships of units that are closed on the day', () => {
    expect(treeOn(TODAY, [placed(1, null)], [leads(10, 1), leads(20, 2)]).leaders).toHaveLength(1);
  });
});

describe('superiorOf', () => {
  /** chief 1 – sector 2 – unit 3 – ward 4 */
  const chain = [placed(1, null), placed(2, 1), placed(3, 2), placed(4, 3)];

  it.each<[string, Leadership[], number, number | null, number | null]>([
    ['the leader of the unit above', [leads(10, 1), leads(20, 2), leads(30, 3), leads(40, 4)], 4, 3, 30],
    ['the next one up where the unit above is vacant', [leads(10, 1), leads(20, 2), leads(40, 4)], 4, 2, 20],
    ['never oneself, leading the unit above as well', [leads(10, 1), leads(20, 2), leads(40, 3), leads(40, 4)], 4, 2, 20],
    ['never oneself, as acting leader above', [leads(10, 1), leads(20, 2), leads(30, 3), leads(40, 3, 'acting'), leads(40, 4)], 4, 2, 20],
    ['the acting leader above', [leads(10, 1), leads(30, 3), leads(31, 3, 'acting'), leads(40, 4)], 4, 3, 31],
    ['for a vacant unit, the nearest leader above', [leads(10, 1), leads(20, 2)], 4, 2, 20],
    ['nobody at the top', [leads(10, 1)], 1, null, null],
    ['nobody when one person leads everything above', [leads(10, 1), leads(10, 2), leads(10, 3), leads(10, 4)], 4, null, null],
    ['nobody when everything above is vacant', [leads(40, 4)], 4, null, null],
  ])('is %s', (_, leaderships, unitId, superiorUnitId, superiorPersonId) => {
    const superior = superiorOf(treeOn(TODAY, chain, leaderships), unitId);
    expect(superior?.unitId ?? null).toBe(superiorUnitId);
    expect(superior?.leader.personId ?? null).toBe(superiorPersonId);
  });

  it('is the nearest unit above led by somebody else, in any organization', () => {
    fc.assert(
      fc.property(organization, ({ placements, leaderships }) => {
        const tree = treeOn(TODAY, placements, leaderships);
        for (const unitId of tree.unitIds) {
          const ownPersonId = leaderOf(tree, unitId)?.personId;
          const superior = superiorOf(tree, unitId);
          const chainAbove = chainOf(placements, unitId);
          const passedOver = superior ? chainAbove.slice(0, chainAbove.indexOf(superior.unitId)) : chainAbove;
          for (const skipped of passedOver) expect([undefined, ownPersonId]).toContain(leaderOf(tree, skipped)?.personId);
          if (!superior) continue;
          expect(chainAbove).toContain(superior.unitId);
          expect(superior.leader).toEqual(leaderOf(tree, superior.unitId));
          expect(superior.leader.personId).not.toBe(ownPersonId);
        }
      }),
    );
  });
});
