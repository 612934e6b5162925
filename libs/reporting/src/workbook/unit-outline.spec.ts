import { treeOn } from '@kaskade/domain';
import { outlineOf, sumFormula } from './unit-outline';

describe('sumFormula', () => {
  it.each([
    ['rows on end as one range', [5, 6, 7, 9], 'SUM(C5:C7,C9)'],
    ['one row', [8], 'SUM(C8)'],
    ['rows apart', [5, 7, 11], 'SUM(C5,C7,C11)'],
  ])('%s', (_, rows, formula) => expect(sumFormula('C', rows)).toBe(formula));

  it('keeps to the 255 arguments that Excel takes, and gives up before its longest formula', () => {
    const apart = (count: number) => Array.from({ length: count }, (_, at) => 5 + 2 * at);
    expect(sumFormula('C', apart(600))!.match(/SUM\(/g)).toHaveLength(3);
    expect(sumFormula('C', apart(5000))).toBeNull();
  });
});

describe('outlineOf', () => {
  // 1 ─ 2 ─ 4, 5; 1 ─ 3
  const always = { validFrom: '2026-01-01', validTo: null };
  const parents: [number, number | null][] = [
    [1, null],
    [2, 1],
    [3, 1],
    [4, 2],
    [5, 2],
  ];
  const tree = treeOn(
    '2026-05-01',
    parents.map(([unitId, parentUnitId]) => ({ unitId, parentUnitId, ...always })),
    [],
  );

  it('puts a unit’s own part right below it, and sums own and children', () => {
    const rows = outlineOf(tree, 0, () => true);
    expect(rows.map((row) => `${row.unitId} ${row.part} ${row.level}`)).toEqual([
      '1 total 0',
      '1 own 1',
      '2 total 1',
      '2 own 2',
      '4 only 2',
      '5 only 2',
      '3 only 1',
    ]);
    expect(rows[0]!.partRows).toEqual([1, 2, 6]);
    expect(rows[2]!.partRows).toEqual([3, 4, 5]);
  });

  it('leaves out what is not included, with everything below it', () => {
    const without = new Set([2, 3]);
    const rows = outlineOf(tree, 0, (index) => !without.has(tree.unitIds[index]!));
    expect(rows.map((row) => `${row.unitId} ${row.part}`)).toEqual(['1 only']);
  });
});
