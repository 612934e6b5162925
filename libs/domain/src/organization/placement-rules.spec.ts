import fc from 'fast-check';
import { Change, closeUnit, moveUnit, Placement, placementFaults, placeUnit, treeOn } from '..';

const FIRST = '2026-01-01';
const at = (unitId: number, parentUnitId: number | null, validFrom = FIRST, validTo: string | null = null): Placement => ({
  unitId,
  parentUnitId,
  validFrom,
  validTo,
});
/** 1 ─ 2 ─ 3 ─ 4, 1 ─ 5; the rank is the depth of the beginning. */
const PLACED = [at(1, null), at(2, 1), at(3, 2), at(4, 3), at(5, 1)];
const RANKS: Record<number, number> = { 1: 0, 2: 1, 3: 2, 4: 3, 5: 1, 6: 3 };
const rankOf = (unitId: number): number | undefined => RANKS[unitId];
const flat = (): undefined => undefined;

describe('placements', () => {
  it.each<[string, () => Change<Placement>, string]>([
    ['a move under what stands below it', () => moveUnit(PLACED, { unitId: 2, parentUnitId: 4, validFrom: '2026-05-01' }, flat), 'cycle'],
    ['a move under itself', () => moveUnit(PLACED, { unitId: 2, parentUnitId: 2, validFrom: '2026-05-01' }, flat), 'cycle'],
    [
      'a move that closes a cycle only with a move planned for later',
      () =>
        moveUnit(
          [at(1, null), at(2, 1), at(5, 1, FIRST, '2026-08-01'), at(5, 2, '2026-08-01')],
          { unitId: 2, parentUnitId: 5, validFrom: '2026-05-01' },
          flat,
        ),
      'cycle',
    ],
    [
      'a move under a unit that is not there',
      () => moveUnit(PLACED, { unitId: 4, parentUnitId: 99, validFrom: '2026-05-01' }, flat),
      'parent-not-there',
    ],
    [
      'a move under a unit that closes later',
      () => moveUnit([...PLACED.slice(0, 4), at(5, 1, FIRST, '2026-09-01')], { unitId: 4, parentUnitId: 5, validFrom: '2026-05-01' }, flat),
      'parent-not-there',
    ],
    [
      'a move under a unit of the same level',
      () => moveUnit(PLACED, { unitId: 2, parentUnitId: 5, validFrom: '2026-05-01' }, rankOf),
      'level-not-below-parent',
    ],
    [
      'a move before the unit is there',
      () => moveUnit(PLACED, { unitId: 4, parentUnitId: 5, validFrom: '2025-12-31' }, flat),
      'unit-absent',
    ],
    [
      'a move to where it stands',
      () => moveUnit(PLACED, { unitId: 4, parentUnitId: 3, validFrom: '2026-05-01' }, flat),
      'already-under-this-parent',
    ],
    ['a move of the root', () => moveUnit(PLACED, { unitId: 1, parentUnitId: 5, validFrom: '2026-05-01' }, flat), 'root-stays'],
    ['a second root', () => placeUnit(PLACED, { unitId: 6, parentUnitId: null, validFrom: '2026-05-01' }, flat), 'several-roots'],
    [
      'a unit that is there already',
      () => placeUnit(PLACED, { unitId: 4, parentUnitId: 5, validFrom: '2026-05-01' }, flat),
      'unit-already-there',
    ],
    [
      'a new unit above its level',
      () => placeUnit(PLACED, { unitId: 6, parentUnitId: 4, validFrom: '2026-05-01' }, rankOf),
      'level-not-below-parent',
    ],
    ['closing with units below', () => closeUnit(PLACED, { unitId: 3, validFrom: '2026-05-01' }), 'units-below'],
    ['closing before it began', () => closeUnit(PLACED, { unitId: 4, validFrom: FIRST }), 'closes-before-it-begins'],
    ['closing the root', () => closeUnit(PLACED, { unitId: 1, validFrom: '2026-05-01' }), 'root-stays'],
    [
      'closing what is closed',
      () => closeUnit([at(1, null), at(2, 1, FIRST, '2026-03-01')], { unitId: 2, validFrom: '2026-05-01' }),
      'unit-absent',
    ],
  ])('refuse %s', (_, change, code) => {
    expect(change().refusal?.code).toBe(code);
  });

  it('a staff unit may skip a level', () => {
    expect(placeUnit(PLACED, { unitId: 6, parentUnitId: 1, validFrom: '2026-05-01' }, rankOf).refusal).toBeUndefined();
  });

  it('a move splits the interval, keeps what is planned for later, and taken back leaves no seam', () => {
    const stored = [at(1, null), at(2, 1), at(5, 1), { ...at(3, 2, FIRST, '2026-10-01'), id: 7 }, { ...at(3, 1, '2026-10-01'), id: 8 }];
    const moved = moveUnit(stored, { unitId: 3, parentUnitId: 5, validFrom: '2026-05-01' }, flat).rows!;
    expect(moved.filter((row) => row.unitId === 3)).toEqual([
      { ...at(3, 2, FIRST, '2026-05-01'), id: 7 },
      at(3, 5, '2026-05-01', '2026-10-01'),
      { ...at(3, 1, '2026-10-01'), id: 8 },
    ]);
    const back = moveUnit(moved, { unitId: 3, parentUnitId: 2, validFrom: '2026-05-01' }, flat).rows!;
    expect(back.filter((row) => row.unitId === 3)).toEqual(stored.filter((row) => row.unitId === 3));
  });

  it.each<[string, Placement[], string[]]>([
    ['nothing', PLACED, []],
    ['a cycle beside the tree', [at(1, null), at(2, 3), at(3, 2)], ['cycle', 'cycle']],
    ['overlapping placements', [at(1, null), at(2, 1), at(2, 1, '2026-06-01')], ['overlapping-placements']],
    ['two roots', [at(1, null), at(2, null, '2026-06-01')], ['several-roots']],
    ['a placement that ends before it begins', [at(1, null), at(2, 1, '2026-06-01', '2026-05-01')], ['ends-before-it-begins']],
    [
      'a parent that is away for a while',
      [at(1, null), at(2, 1, FIRST, '2026-03-01'), at(2, 1, '2026-04-01'), at(3, 2)],
      ['parent-not-there'],
    ],
  ])('tell %s', (_, placements, codes) => {
    expect(placementFaults(placements, flat, FIRST).map((fault) => fault.code)).toEqual(codes);
  });

  it('say the first day on which the parent is missing', () => {
    const faults = placementFaults([at(1, null), at(2, 1, FIRST, '2026-03-01'), at(3, 2)], flat, FIRST);
    expect(faults).toMatchObject([{ code: 'parent-not-there', day: '2026-03-01' }]);
  });

  it('form one tree on every day after any sequence of accepted changes', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-02-${String(number).padStart(2, '0')}`);
    const unitId = fc.integer({ min: 1, max: 8 });
    const step = fc.record({ kind: fc.constantFrom('place', 'move', 'close'), unitId, parentUnitId: unitId, validFrom: day });
    let acceptedSteps = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 40 }), (steps) => {
        let placements: readonly Placement[] = PLACED;
        for (const { kind, ...change } of steps) {
          const after =
            kind === 'place'
              ? placeUnit(placements, change, flat)
              : kind === 'move'
                ? moveUnit(placements, change, flat)
                : closeUnit(placements, change);
          if (!after.rows) continue;
          acceptedSteps++;
          placements = after.rows;
        }
        for (let date = 1; date <= 28; date++) {
          const today = `2026-02-${String(date).padStart(2, '0')}`;
          const there = new Set(
            placements.filter((row) => row.validFrom <= today && (row.validTo === null || today < row.validTo)).map((row) => row.unitId),
          );
          expect(treeOn(today, placements, []).unitIds).toHaveLength(there.size);
        }
        expect(placementFaults(placements, flat, FIRST)).toEqual([]);
      }),
      { numRuns: 400, seed: 2026 },
    );
    expect(acceptedSteps).toBeGreaterThan(1000);
  });

  it('are found at fault exactly when no tree can be made of some day', () => {
    const day = fc.integer({ min: 1, max: 6 }).map((number) => `2026-02-0${number}`);
    const placement = fc.record({
      unitId: fc.integer({ min: 1, max: 4 }),
      parentUnitId: fc.option(fc.integer({ min: 1, max: 4 })),
      validFrom: day,
      validTo: fc.option(day),
    });
    let whole = 0;
    fc.assert(
      fc.property(fc.array(placement, { minLength: 1, maxLength: 5 }), (drawn) => {
        const placements = drawn.filter((row) => row.validTo === null || row.validFrom < row.validTo);
        const works = [1, 2, 3, 4, 5, 6, 7].every((date) => {
          try {
            return treeOn(`2026-02-0${date}`, placements, []).unitIds.length >= 0;
          } catch {
            return false;
          }
        });
        if (works) whole++;
        expect(placementFaults(placements, flat, FIRST).length === 0).toBe(works);
      }),
      { numRuns: 3000, seed: 7 },
    );
    expect(whole).toBeGreaterThan(100);
  });
});
