import { among, scanRows } from './packed-rows';

const scan = (json: string, columns: number): number[][] => {
  const rows: number[][] = [];
  const row = new Float64Array(columns);
  scanRows(json, row, () => rows.push([...row]));
  return rows;
};

describe('scanRows', () => {
  it.each<[string, string, number[][]]>([
    [
      'numbers, nulls, days and words',
      '[[1,null,"2026-05-17","started"],[20,3,null,"done"]]',
      [
        [1, -1, 20260517, 115],
        [20, 3, -1, 100],
      ],
    ],
    ['words without quotes, as a server joins them', '[[1,null,2026-05-17,started]]', [[1, -1, 20260517, 115]]],
    ['spaces, as MariaDB writes them', '[[1, null, "2026-01-02", "planned"]]', [[1, -1, 20260102, 112]]],
    ['zero is not nothing', '[[0,0,null,"green"]]', [[0, 0, -1, 103]]],
    ['a word that begins with n is a word', '[[1,2,3,"none"]]', [[1, 2, 3, 110]]],
    ['no rows', '[]', []],
  ])('%s', (_, json, expected) => expect(scan(json, 4)).toEqual(expected));

  it.each([
    ['cut short', '[[1,2,3,4],[5,6'],
    ['too few columns', '[[1,2,3]]'],
    ['too many columns', '[[1,2,3,4,5]]'],
  ])('refuses text that is %s', (_, json) => expect(() => scan(json, 4)).toThrow(SyntaxError));
});

describe('among', () => {
  it('lists ids, matches nothing for none, and everything for all', () => {
    expect(among('a.unitId', [3, 1])).toBe('a.unitId IN (3, 1)');
    expect(among('a.unitId', [])).toBe('a.unitId IN (NULL)');
    expect(among('a.unitId', 'all')).toBe('1 = 1');
  });

  it('lets nothing but whole numbers into a statement', () => {
    expect(() => among('id', ['1); DROP TABLE unit; --' as unknown as number])).toThrow(TypeError);
    expect(() => among('id', [1.5])).toThrow(TypeError);
  });
});
