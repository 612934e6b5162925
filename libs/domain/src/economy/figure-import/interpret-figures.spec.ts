import fc from 'fast-check';
import { addressOf, Cell, Row, Sheet } from '../../spreadsheet';
import { CostCentreDirectory } from './cost-centre-directory';
import { FigureMapping, mappingFaults } from './figure-mapping';
import { blockingProblems, ImportProblem } from './import-problem';
import { interpretFigures, InterpretedFigures } from './interpret-figures';

/** A sheet of texts and numbers; functions make the odd cells. */
type Content = string | number | null | ((at: string) => Cell);
const sheetOf = (rows: readonly (readonly Content[])[]): Sheet => ({
  name: 'Tall',
  hidden: false,
  rows: rows.map((row, r): Row =>
    row.map((content, c) => {
      const at = addressOf(c, r);
      if (content === null || content === '') return null;
      if (typeof content === 'function') return content(at);
      return typeof content === 'number' ? { kind: 'number', at, value: content } : { kind: 'text', at, text: content };
    }),
  ),
});

const directory = new CostCentreDirectory(
  ['Nord', 'Sør', 'Øst', 'Vest'].map((name, index) => ({
    costCentreId: index + 1,
    code: `34${index + 1}0`,
    name: `Sone ${name}`,
    unitName: `Hjemmetjenesten ${name}`,
  })),
);
const nothingStored = { revisedOre: () => null };

const mapping = (more: Partial<FigureMapping> = {}): FigureMapping => ({
  sheet: 'Tall',
  headingRow: 1,
  year: 2026,
  columns: [
    { column: 0, role: 'costCentre' },
    { column: 1, role: 'revised', span: 'toDate', toMonth: 8 },
    { column: 2, role: 'actual', span: 'toDate', toMonth: 8 },
    { column: 3, role: 'deviation', span: 'toDate', toMonth: 8 },
  ],
  sign: 'minus-is-overspending',
  scale: 'thousands',
  totalRows: [],
  detailRows: [],
  ...more,
});
const withParents: Partial<FigureMapping> = { columns: [...mapping().columns, { column: 4, role: 'parent' }] };

const heading = ['Ansvar', 'Budsjett', 'Regnskap', 'Avvik', 'Over'];
const read = (rows: readonly (readonly Content[])[], more: Partial<FigureMapping> = {}): InterpretedFigures =>
  interpretFigures(sheetOf([heading, ...rows]), mapping(more), directory, nothingStored);
const told = (problems: readonly ImportProblem[]): string[] => problems.map(({ severity, code, at }) => `${severity} ${code} ${at}`.trim());

describe('rows', () => {
  it('give figures with span, year, øre and the cell they came from', () => {
    const { figures, problems } = read([['3410', '1 000,5', '\u22121\u00a0200', 2200.5]]);
    expect(problems).toEqual([]);
    expect(figures).toEqual([
      {
        costCentreId: 1,
        accountGroup: 'uspesifisert',
        kind: 'revised',
        span: 'toDate',
        toMonth: 8,
        year: 2026,
        amountOre: 1_000_500_00,
        row: 2,
        at: 'B2',
      },
      {
        costCentreId: 1,
        accountGroup: 'uspesifisert',
        kind: 'actual',
        span: 'toDate',
        toMonth: 8,
        year: 2026,
        amountOre: -1_200_000_00,
        row: 2,
        at: 'C2',
      },
    ]);
  });

  it.each([
    ['3410', 1],
    ['3410 Sone Nord', 1],
    ['3410  annet navn', 1],
    ['SONE  SØR', 2],
    ['Hjemmetjenesten Øst', 3],
    ['So\u0308ne', null],
    ['Sone Sør'.normalize('NFD'), 2],
  ])('are found as %s', (label, costCentreId) => {
    expect(read([[label, 1, 1, 0]]).figures[0]?.costCentreId ?? null).toBe(costCentreId);
  });

  it('without amounts are headings or footnotes, not figures', () => {
    const { figures, problems, detailRows } = read([['Helse og omsorg'], ['3410', 1, 1, 0], [], ['Kilde: regnskapet', null, '-']]);
    expect([figures.length, problems, detailRows]).toEqual([2, [], 1]);
  });

  it('by account group and month, one line each', () => {
    const columns: FigureMapping['columns'] = [
      { column: 0, role: 'costCentre' },
      { column: 1, role: 'accountGroup' },
      { column: 2, role: 'month' },
      { column: 3, role: 'actual', span: 'byRow' },
    ];
    const rows = [
      ['3410', 'Lønn', 1, 5],
      ['3410', 'Lønn', 'februar', 6],
      ['3410', 'Varer', '202601', 7],
      ['3420', 'Lønn', 13, 8],
    ];
    const { figures, problems } = interpretFigures(sheetOf([heading, ...rows]), mapping({ columns, sign: null }), directory, nothingStored);
    expect(figures.map(({ accountGroup, span, toMonth, amountOre }) => [accountGroup, span, toMonth, amountOre])).toEqual([
      ['Lønn', 'month', 1, 500_000],
      ['Lønn', 'month', 2, 600_000],
      ['Varer', 'month', 1, 700_000],
    ]);
    expect(told(problems)).toEqual(['error month-not-a-month C5']);
  });
});

describe('forecasts', () => {
  const columns: FigureMapping['columns'] = [
    { column: 0, role: 'costCentre' },
    { column: 1, role: 'revised', span: 'year' },
    { column: 2, role: 'forecastDeviation' },
  ];
  it.each([
    ['minus-is-overspending', 1_100_000_00],
    ['plus-is-overspending', 900_000_00],
  ] as const)('given as deviation, %s', (sign, amountOre) => {
    const { forecasts } = read([['3410', 1000, -100]], { columns, sign });
    expect(forecasts).toEqual([{ costCentreId: 1, year: 2026, amountOre, row: 2, at: 'C2' }]);
  });

  it('of 0 deviation are the budget itself, an empty one is none', () => {
    const { forecasts } = read(
      [
        ['3410', 1000, 0],
        ['3420', 1000, null],
      ],
      { columns },
    );
    expect(forecasts.map(({ amountOre }) => amountOre)).toEqual([1_000_000_00]);
  });

  it('as deviation without a budget take the stored one, or are refused', () => {
    const alone: FigureMapping['columns'] = [
      { column: 0, role: 'costCentre' },
      { column: 1, role: 'forecastDeviation' },
    ];
    const stored = { revisedOre: (id: number) => (id === 1 ? 500_00 : null) };
    const read = interpretFigures(
      sheetOf([heading, ['3410', -100], ['3420', -100]]),
      mapping({ columns: alone, scale: 'kroner' }),
      directory,
      stored,
    );
    expect(read.forecasts.map(({ amountOre }) => amountOre)).toEqual([600_00]);
    expect(told(read.problems)).toEqual(['error forecast-without-budget B3']);
  });

  it('given as figure, with a printed deviation beside, are compared', () => {
    const both: FigureMapping['columns'] = [
      ...columns.slice(0, 2),
      { column: 2, role: 'forecast' },
      { column: 3, role: 'forecastDeviation' },
    ];
    const { forecasts, problems } = read(
      [
        ['3410', 1000, 1100, -100],
        ['3420', 1000, 1100, 100],
      ],
      { columns: both },
    );
    expect(forecasts).toHaveLength(2);
    expect(told(problems)).toEqual(['confirm deviation-differs D3']);
  });
});

describe('cells that can not be read are told by address', () => {
  const result =
    (value: number) =>
    (at: string): Cell => ({ kind: 'formula-with-result', at, formula: 'A1', result: { kind: 'number', at, value } });
  it.each<[string, Content, string]>([
    ['text', 'mange', 'error amount-not-a-number C2'],
    ['a day', (at) => ({ kind: 'day', at, day: '2026-01-01' }), 'error amount-not-a-number C2'],
    ['true or false', (at) => ({ kind: 'boolean', at, value: true }), 'error amount-not-a-number C2'],
    ['an error', (at) => ({ kind: 'error', at, error: '#REF!' }), 'error cell-holds-error C2'],
    [
      'a formula without a stored result',
      (at) => ({ kind: 'formula-without-result', at, formula: 'B2*2' }),
      'error formula-without-result C2',
    ],
    ['thousands or decimals', '1.234', 'error amount-ambiguous C2'],
    ['less than an øre', '0,000001', 'error amount-finer-than-ore C2'],
    ['more than whole øre can hold', '99999999999999', 'error amount-too-large C2'],
  ])('%s', (_, content, problem) => {
    expect(told(read([['3410', 1, content, null]]).problems)).toEqual([problem]);
  });

  it('formulas count by their stored result, with one note a column', () => {
    const { figures, problems } = read([
      ['3410', 7, result(9), null],
      ['3420', 7, result(8), null],
    ]);
    expect(figures.map(({ amountOre }) => amountOre)).toEqual([700_000, 900_000, 700_000, 800_000]);
    expect(problems).toEqual([{ severity: 'note', code: 'formulas-by-stored-result', row: 2, at: 'C2', params: { count: 2 } }]);
  });

  it.each<[string, Content[][], string[]]>([
    ['an unknown cost centre', [['9999', 1, 1, 0]], ['error cost-centre-unknown A2']],
    ['a row without one', [[null, 1, 1, 0]], ['error row-without-cost-centre A2']],
    [
      'a cost centre twice',
      [
        ['3410', 1, 1, 0],
        ['Sone Nord', 1, 1, 0],
      ],
      ['error duplicate-figure B3', 'error duplicate-figure C3'],
    ],
    ['nothing at all', [], ['error no-figures']],
  ])('%s', (_, rows, problems) => {
    expect(told(read(rows).problems)).toEqual(problems);
  });

  it('with the name that was probably meant', () => {
    expect(read([['Sone Vets', 1, 1, 0]]).problems[0]?.params).toEqual({ label: 'Sone Vets', closest: 'Sone Vest' });
  });

  it('two centres of one unit, named by the unit, are ambiguous', () => {
    const two = new CostCentreDirectory(
      [1, 2].map((id) => ({ costCentreId: id, code: `${id}`, name: `Ansvar ${id}`, unitName: 'Sykehjem' })),
    );
    const { problems } = interpretFigures(sheetOf([heading, ['Sykehjem', 1, 1, 0]]), mapping(), two, nothingStored);
    expect(told(problems)).toEqual(['error cost-centre-ambiguous A2']);
  });
});

describe('a figure of the whole centre beside one of an account group', () => {
  const columns: FigureMapping['columns'] = [
    { column: 0, role: 'costCentre' },
    { column: 1, role: 'accountGroup' },
    { column: 2, role: 'actual', span: 'toDate', toMonth: 8 },
  ];
  const whole = ['3410', '', 100];
  const wages = ['3410', 'Lønn', 60];
  it.each([
    ['behind it', [whole, wages, ['3410', 'Varer', 40]], ['error duplicate-figure C3', 'error duplicate-figure C4']],
    ['before it', [wages, whole], ['error duplicate-figure C3']],
    ['of another centre', [wages, ['3420', '', 1]], []],
  ])('%s is the same money twice', (_, rows, problems) => {
    expect(told(read(rows, { columns, sign: null }).problems)).toEqual(problems);
  });
});

describe('printed totals', () => {
  const details = [
    ['3410', 10, 12, -2, 'Sum'],
    ['3420', -50, -60, 10, 'Sum'],
  ];
  it.each<[string, Content[], string[]]>([
    ['right', ['Sum', -40, -48, 8], []],
    ['two off is rounding', ['Sum', -42, -46, 8], ['note total-differs-by-rounding B4', 'note total-differs-by-rounding C4']],
    ['three off blocks, by its cell only', ['Sum', -43, -48, 8], ['confirm total-differs B4']],
    ['a wrong deviation alone', ['Sum', -40, -48, 80], ['confirm total-differs D4']],
    ['nothing printed, nothing compared', ['Sum', null, -48, null], []],
  ])('%s, with a parent column and negative frames', (_, total, problems) => {
    expect(told(read([...details, total], withParents).problems)).toEqual(problems);
  });

  it('above another total are held against the lowest rows: one fault shows once', () => {
    const rows = [
      ['Sum', 100, 100, 0, null],
      ['Helse', 45, 40, 0, 'Sum'],
      ['3410', 20, 20, 0, 'Helse'],
      ['3420', 20, 20, 0, 'Helse'],
      ['3430', 60, 60, 0, 'Sum'],
    ];
    const { problems, totalRows, detailRows } = read(rows, withParents);
    expect(told(problems)).toEqual(['confirm total-differs B3']);
    expect([totalRows, detailRows]).toEqual([[2, 3], 3]);
  });

  it.each<[string, Content[][], number[]]>([
    [
      'below each section, and in all',
      [
        ['3410', 1],
        ['3420', 2],
        ['Sum helse', 3],
        ['3430', 4],
        ['Sum kultur', 4],
        ['Totalt', 7],
      ],
      [4, 6, 7],
    ],
    [
      'two in a row',
      [
        ['3410', 1],
        ['3420', 2],
        ['Sum', 3],
        ['Sum', 3],
      ],
      [4, 5],
    ],
    [
      'a grand total behind rows of no section',
      [
        ['3410', 1],
        ['Sum helse', 1],
        ['3420', 2],
        ['Totalt', 3],
      ],
      [3, 5],
    ],
    [
      'first',
      [
        ['Sum', 3],
        ['3410', 1],
        ['3420', 2],
      ],
      [2],
    ],
    [
      'first in each section',
      [
        ['Totalt', 6],
        ['Sum helse', 3],
        ['3410', 1],
        ['3420', 2],
        ['Sum kultur', 3],
        ['3430', 3],
      ],
      [2, 3, 6],
    ],
    [
      'by the other word',
      [
        ['3410', 1],
        ['3420', 2],
        ['Hjemmetjenester i alt', 3],
      ],
      [4],
    ],
  ])('without a parent column are told by name and place: %s', (_, rows, totals) => {
    const columns: FigureMapping['columns'] = [
      { column: 0, role: 'costCentre' },
      { column: 1, role: 'revised', span: 'year' },
    ];
    const { problems, totalRows } = read(rows, { columns, sign: null });
    expect(told(problems)).toEqual([]);
    expect(totalRows).toEqual(totals);
  });

  it('are what the user says', () => {
    const rows = [
      ['3410', 1, 1, 0],
      ['Hjelp', 1, 1, 0],
    ];
    expect(read(rows, { totalRows: [3] }).totalRows).toEqual([3]);
    expect(
      told(
        read(
          [
            ['3410', 1, 1, 0],
            ['Sum', 1, 1, 0],
          ],
          { detailRows: [3] },
        ).problems,
      ),
    ).toEqual(['error cost-centre-unknown A3']);
  });

  it('are not rows of a known cost centre, whatever its name', () => {
    const columns: FigureMapping['columns'] = [
      { column: 0, role: 'costCentre' },
      { column: 1, role: 'revised', span: 'year' },
      { column: 2, role: 'name' },
    ];
    const rows = [
      ['3410', 1, 'Totalt beredskapsansvar'],
      ['3420 Samlet tilsyn', 2, ''],
      ['Totalforsvar', 3, ''],
    ];
    const { figures, totalRows, problems } = read(rows, { columns, sign: null });
    expect([figures.length, totalRows]).toEqual([2, []]);
    expect(told(problems)).toEqual(['error cost-centre-unknown A4']);
    expect(read(rows, { columns, sign: null, totalRows: [2] }).totalRows).toEqual([2]);
  });

  it('of a cost centre with more than those beneath it are not accepted away: the user says what the row is', () => {
    const rows = [
      ['3410', 500, 500, 0, null],
      ['3420', 300, 300, 0, '3410'],
    ];
    expect(told(read(rows, withParents).problems)).toEqual(['error parent-has-own-figure B2', 'error parent-has-own-figure C2']);
    expect(told(read(rows, { ...withParents, totalRows: [2] }).problems)).toEqual(['confirm total-differs B2', 'confirm total-differs C2']);
    const asDetail = read(rows, { ...withParents, detailRows: [2] });
    expect([asDetail.figures.length, told(asDetail.problems)]).toEqual([4, []]);
    expect(told(read([['3410', 300, 300, 0, null], rows[1]!], withParents).problems)).toEqual([]);
  });

  it('name their parents: one without a row is noted, two rows of one name and circles are faults', () => {
    expect(told(read([['3410', 1, 1, 0, 'Helse']], withParents).problems)).toEqual(['note parent-without-row E2']);
    expect(
      told(
        read(
          [
            ['X', 1, 1, 0, 'Y'],
            ['Y', 1, 1, 0, 'X'],
          ],
          withParents,
        ).problems,
      ),
    ).toContain('error parent-cycle E2');
    expect(
      told(
        read(
          [
            ['3410', 1, 1, 0, 'Z'],
            ['Z', 1, 1, 0],
            ['Z', 1, 1, 0],
          ],
          withParents,
        ).problems,
      ),
    ).toContain('error parent-ambiguous E2');
  });

  it('equal the sum of what is stored, for any table that adds up', () => {
    const row = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('minus-is-overspending' as const, 'plus-is-overspending' as const),
        (rows, sign) => {
          const turned = sign === 'minus-is-overspending' ? 1 : -1;
          const printed = rows.map(([budget, actual], index) => [`34${index + 1}0`, budget, actual, turned * (budget - actual)]);
          const total = [1, 2, 3].map((column) => printed.reduce((sum, line) => sum + Number(line[column]), 0));
          const { figures, problems } = read([...printed, ['Sum', ...total]], { sign });
          expect(problems).toEqual([]);
          expect(figures.filter(({ kind }) => kind === 'revised').reduce((sum, { amountOre }) => sum + amountOre, 0)).toBe(
            total[0]! * 100_000,
          );
        },
      ),
    );
  });
});

describe('blockingProblems', () => {
  it('are errors, and what is not accepted by row', () => {
    const { problems } = read([
      ['3410', 10, 12, 5],
      ['9999', 1, 1, 0],
    ]);
    expect(told(blockingProblems(problems, new Set()))).toEqual(['confirm deviation-differs D2', 'error cost-centre-unknown A3']);
    expect(told(blockingProblems(problems, new Set([2, 3])))).toEqual(['error cost-centre-unknown A3']);
  });
});

describe('mappingFaults', () => {
  const { columns } = mapping();
  it.each<[string, Partial<FigureMapping>, string[]]>([
    ['none', {}, []],
    ['nothing tells the row', { columns: columns.slice(1) }, ['cost-centre-column-missing']],
    ['no amounts', { columns: columns.slice(0, 1) }, ['amount-column-missing']],
    ['two columns tell the row', { columns: [...columns, { column: 9, role: 'costCentre' }] }, ['column-role-twice']],
    ['one column twice', { columns: [...columns, { column: 1, role: 'name' }] }, ['column-twice']],
    ['no span', { columns: [...columns, { column: 5, role: 'original' }] }, ['span-missing']],
    ['to date without a month', { columns: [...columns, { column: 5, role: 'original', span: 'toDate' }] }, ['month-missing']],
    [
      'a month by row without its column',
      { columns: [...columns, { column: 5, role: 'original', span: 'byRow' }] },
      ['month-column-missing'],
    ],
    ['the same figure in two columns', { columns: [...columns, { ...columns[1]!, column: 5 }] }, ['same-figure-twice']],
    ['a printed deviation in an unknown sign', { sign: null }, ['sign-missing']],
  ])('%s', (_, more, codes) => {
    expect(mappingFaults(mapping(more)).map(({ code }) => code)).toEqual(codes);
  });
});
