import { addressOf, Cell, Spreadsheet } from '../../spreadsheet';
import { isDay } from '../day';
import { ImportFault, importSheets, SheetKey } from './import-sheets';
import { OrganizationImport, planOrganizationImport } from './import-organization';
import { OrganizationRows } from './organization-plan';

type Value = string | number | null | { formula: string };
type Sheets = Partial<Record<SheetKey, Value[][]>>;

const NOTHING: OrganizationRows = { levels: [], units: [], placements: [], persons: [], leaderships: [], costCentres: [], ownerships: [] };
const TODAY = '2026-05-04';

/** A right organization, one row a line, the id column empty. */
const RIGHT: Record<SheetKey, Value[][]> = {
  levels: [
    [null, 0, 'Rådmann'],
    [null, 1, 'Kommunalsjef'],
    [null, 2, 'Seksjonsleder'],
  ],
  units: [
    [null, 1000, 'Fjelldal kommune', 'Rådmann', null, '2026-01-01', null],
    [null, 3000, 'Helse og omsorg', 'Kommunalsjef', 'Fjelldal kommune', '2026-01-01', null],
    [null, 4000, 'Oppvekst', 'Kommunalsjef', 1000, '01.01.2026', null],
    [null, 3400, 'Hjemmetjenester', 'Seksjonsleder', 3000, '2026-01-01', null],
  ],
  persons: [
    [null, 'Ragnhild@fjelldal.example', 'Ragnhild Lie', null, 'Ja'],
    [null, 'hans@fjelldal.example', 'Hans Nes', 'Kommunalsjef', null],
  ],
  leaders: [
    [null, 'Fjelldal kommune', 'ragnhild@fjelldal.example', 'Fast', '2026-01-01', null, null],
    [null, 3000, 'Hans Nes', 'Fast', '2026-01-01', '2026-08-31', '42,5'],
  ],
  costCentres: [
    [null, 3424, 'Hjemmetjenester', 3400, '2026-01-01', null],
    [null, 9999, 'Ikke fordelt', null, null, null],
  ],
};

function cellOf(value: Value, at: string): Cell | null {
  if (value === null) return null;
  if (typeof value === 'number') return { kind: 'number', at, value };
  if (typeof value === 'object') return { kind: 'formula-without-result', at, formula: value.formula };
  return isDay(value) ? { kind: 'day', at, day: value } : { kind: 'text', at, text: value };
}

function fileOf(sheets: Sheets, titleRows: string[] = []): Spreadsheet {
  return {
    sheets: importSheets.flatMap(({ key, name, columns }) => {
      const rows = sheets[key];
      if (!rows) return [];
      const all: Value[][] = [...titleRows.map((title) => [title]), columns.map(({ heading }) => heading), ...rows];
      return [{ name, hidden: false, rows: all.map((row, r) => row.map((value, c) => cellOf(value, addressOf(c, r)))) }];
    }),
  };
}

/** The right organization with one sheet's rows changed. */
const changed = (key: SheetKey, change: (rows: Value[][]) => void): Sheets => {
  const sheets = structuredClone(RIGHT);
  change(sheets[key]);
  return sheets;
};
const plan = (sheets: Sheets, stored = NOTHING): OrganizationImport => planOrganizationImport(fileOf(sheets), stored, TODAY);
const told = ({ faults }: OrganizationImport): [string, string | null, string][] =>
  faults.map(({ sheet, cell, code }) => [sheet, cell, code]);

/** What the import of a file would leave in the database. */
function stored(sheets: Sheets): OrganizationRows {
  const { plan: written, faults } = plan(sheets);
  expect(faults).toEqual([]);
  const positive = <T extends object>(row: T): T =>
    Object.fromEntries(Object.entries(row).map(([field, value]) => [field, typeof value === 'number' && value < 0 ? -value : value])) as T;
  const rows = Object.fromEntries(Object.entries(written).map(([kind, { added }]) => [kind, added.map((row) => positive(row))]));
  return rows as unknown as OrganizationRows;
}

describe('an organization from a workbook', () => {
  it('goes in whole', () => {
    const result = plan(RIGHT);
    expect(result.faults).toEqual([]);
    expect(result.sheets).toMatchObject([
      { sheet: 'Nivåer', rows: 3, new: 3 },
      { sheet: 'Enheter', rows: 4, new: 4 },
      { sheet: 'Personer', rows: 2, new: 2 },
      { sheet: 'Ledere', rows: 2, new: 2 },
      { sheet: 'Ansvar', rows: 2, new: 2, wrong: 0 },
    ]);
    const { added } = result.plan.leaderships;
    expect(added).toMatchObject([{ validTo: null }, { validFrom: '2026-01-01', validTo: '2026-09-01', fteHundredths: 4250 }]);
    expect(result.plan.persons.added[0]).toMatchObject({ userName: 'ragnhild@fjelldal.example', active: true });
  });

  it('changes nothing the second time', () => {
    const result = plan(RIGHT, stored(RIGHT));
    expect(result.faults).toEqual([]);
    for (const { rows, unchanged } of result.sheets) expect(unchanged).toBe(rows);
    for (const { added, changed: differing } of Object.values(result.plan)) expect([...added, ...differing]).toEqual([]);
  });

  it('leaves what the file lacks as it is, and needs not have every sheet', () => {
    const result = plan({ units: [[null, 3400, 'Hjemmetjenester nord', 'Seksjonsleder', 3000, '2026-01-01', null]] }, stored(RIGHT));
    expect(result.faults).toEqual([]);
    expect(result.plan.units.changed).toMatchObject([{ name: 'Hjemmetjenester nord' }]);
    expect(Object.values(result.plan).flatMap(({ added }) => [...added])).toEqual([]);
  });

  it('knows a row by its hidden id when its code is changed, and a copied row as a new one', () => {
    const before = stored(RIGHT);
    const placement = before.placements.find(({ unitId }) => before.units.find(({ id }) => id === unitId)?.code === '3400')!;
    const row = (code: number, name: string): Value[] => [placement.id, code, name, 'Seksjonsleder', 3000, '2026-01-01', null];
    expect(plan({ units: [row(3401, 'Hjemmetjenester')] }, before).plan.units).toMatchObject({ added: [], changed: [{ code: '3401' }] });
    const copied = plan({ units: [row(3500, 'Sykehjem'), row(3400, 'Hjemmetjenester')] }, before);
    expect(copied.faults).toEqual([]);
    expect(copied.plan.units).toMatchObject({ added: [{ code: '3500' }], changed: [] });
  });

  it('takes a unit that was moved as several rows', () => {
    const sheets = changed('units', (rows) => {
      rows[3]![6] = '2026-08-31';
      rows.push([null, 3400, 'Hjemmetjenester', 'Seksjonsleder', 'Oppvekst', '2026-09-01', null]);
    });
    expect(plan(sheets).faults).toEqual([]);
    expect(plan(sheets).plan.units.added).toHaveLength(4);
    expect(plan(sheets).plan.placements.added).toHaveLength(5);
  });

  it('reads past title rows above the heading', () => {
    const result = planOrganizationImport(fileOf(RIGHT, ['Fjelldal kommune', 'Organisasjon per 1. januar']), NOTHING, TODAY);
    expect(result.faults).toEqual([]);
    expect(result.plan.units.added).toHaveLength(4);
  });

  it('names hidden and unknown sheets and leaves them out', () => {
    const { sheets } = fileOf(RIGHT);
    const more = [
      { name: 'Arkiv 2024', hidden: true, rows: [[{ kind: 'text' as const, at: 'A1', text: 'Kode' }]] },
      { name: 'Notater', hidden: false, rows: [] },
      { name: 'Les meg', hidden: false, rows: [] },
    ];
    const result = planOrganizationImport({ sheets: [...sheets, ...more] }, NOTHING, TODAY);
    expect(result).toMatchObject({ faults: [], hiddenSheets: ['Arkiv 2024'], unknownSheets: ['Notater'] });
  });

  it.each<[string, Sheets, [string, string | null, string][]]>([
    ['duplicate codes', changed('units', (rows) => (rows[2]![1] = 3000)), [['Enheter', 'B4', 'duplicate-code']]],
    ['an unknown parent', changed('units', (rows) => (rows[3]![4] = 'Hjemmetjenste')), [['Enheter', 'E5', 'unit-unknown']]],
    [
      'a cycle',
      changed('units', (rows) => (rows[1]![4] = 3400)),
      [
        ['Enheter', 'E3', 'cycle'],
        ['Enheter', 'D3', 'level-not-below-parent'],
        ['Enheter', 'E5', 'cycle'],
      ],
    ],
    [
      'overlapping placements',
      changed('units', (rows) => rows.push([null, 3400, 'Hjemmetjenester', 'Seksjonsleder', 4000, '2026-05-01', null])),
      [['Enheter', 'F6', 'overlapping-placements']],
    ],
    ['a second root', changed('units', (rows) => (rows[2]![4] = null)), [['Enheter', 'E4', 'several-roots']]],
    ['31 February', changed('units', (rows) => (rows[3]![5] = '31.02.2026')), [['Enheter', 'F5', 'day-does-not-exist']]],
    ['a missing first day', changed('leaders', (rows) => (rows[1]![4] = null)), [['Ledere', 'E3', 'cell-empty']]],
    [
      'an end before the beginning',
      changed('leaders', (rows) => (rows[1]![5] = '2025-12-31')),
      [['Ledere', 'F3', 'ends-before-it-begins']],
    ],
    ['a level that is none', changed('units', (rows) => (rows[3]![3] = 'Seksjonslder')), [['Enheter', 'D5', 'level-unknown']]],
    [
      'a level not below the parent’s',
      changed('units', (rows) => (rows[3]![3] = 'Kommunalsjef')),
      [['Enheter', 'D5', 'level-not-below-parent']],
    ],
    [
      'a parent that is there too late',
      changed('units', (rows) => (rows[1]![5] = '2026-03-01')),
      [
        ['Enheter', 'E5', 'parent-not-there'],
        ['Ledere', 'E3', 'unit-absent'],
      ],
    ],
    [
      'two levels of one rank',
      changed('levels', (rows) => (rows[2]![1] = 1)),
      [
        ['Nivåer', 'B4', 'rank-twice'],
        ['Enheter', 'D5', 'level-not-below-parent'],
      ],
    ],
    [
      'a rank that is no number',
      changed('levels', (rows) => rows.push([null, 'fire', 'Fagleder'])),
      [['Nivåer', 'B5', 'not-a-whole-number-to']],
    ],
    [
      'two permanent leaders at once',
      changed('leaders', (rows) => rows.push([null, 3000, 'ragnhild@fjelldal.example', 'Fast', '2026-08-31', null, null])),
      [['Ledere', 'E4', 'two-permanent-leaders']],
    ],
    [
      'two acting leaders at once',
      changed('leaders', (rows) => {
        rows.push([null, 4000, 'Ragnhild Lie', 'Konstituert', '2026-03-01', null, null]);
        rows.push([null, 4000, 'Hans Nes', 'konstituert', '2026-04-01', null, null]);
      }),
      [['Ledere', 'E5', 'two-acting-leaders']],
    ],
    ['an unknown leader', changed('leaders', (rows) => (rows[1]![2] = 'Hans Næss')), [['Ledere', 'C3', 'person-unknown']]],
    ['a word that is none', changed('leaders', (rows) => (rows[1]![3] = 'Fastt')), [['Ledere', 'D3', 'not-in-list']]],
    ['an FTE that is no number', changed('leaders', (rows) => (rows[1]![6] = 'mange')), [['Ledere', 'G3', 'not-a-number']]],
    ['half a user name', changed('persons', (rows) => (rows[1]![1] = 'hans@fjelldal')), [['Personer', 'B3', 'user-name-incomplete']]],
    [
      'one person twice',
      changed('persons', (rows) => rows.push([null, 'HANS@fjelldal.example', 'Hans', null, null])),
      [['Personer', 'B4', 'person-twice']],
    ],
    [
      'a cost centre owned twice',
      changed('costCentres', (rows) => rows.push([null, 3424, 'Hjemmetjenester', 3000, '2026-02-01', null])),
      [['Ansvar', 'B4', 'cost-centre-owned-twice']],
    ],
    [
      'a cost centre with two names',
      changed('costCentres', (rows) => rows.push([null, 3424, 'Hjemmehjelp', null, null, null])),
      [['Ansvar', 'B4', 'cost-centre-told-twice']],
    ],
    [
      'a formula without a stored result',
      changed('costCentres', (rows) => (rows[0]![2] = { formula: 'FINN.RAD(B2;A:B;2)' })),
      [['Ansvar', 'C2', 'formula-without-result']],
    ],
    ['an empty name', changed('units', (rows) => (rows[3]![2] = null)), [['Enheter', 'C5', 'cell-empty']]],
    [
      'a name that two units have',
      changed('units', (rows) =>
        rows.push(
          [null, 4400, 'Hjemmetjenester', 'Seksjonsleder', 4000, '2026-01-01', null],
          [null, 1, 'Natt', 'Avdeling', 'Hjemmetjenester', '2026-01-01', null],
        ),
      ),
      [
        ['Enheter', 'D7', 'level-unknown'],
        ['Enheter', 'E7', 'unit-ambiguous'],
      ],
    ],
    ['a name that is too long', changed('units', (rows) => (rows[3]![2] = 'x'.repeat(201))), [['Enheter', 'C5', 'text-too-long']]],
  ])('tells %s', (_, sheets, faults) => {
    expect(told(plan(sheets))).toEqual(faults);
  });

  it('suggests what was meant', () => {
    const [fault] = plan(changed('units', (rows) => (rows[3]![4] = 'Helse og omsog'))).faults as [ImportFault];
    expect(fault).toMatchObject({ found: 'Helse og omsog', suggestion: 'Helse og omsorg', row: 5 });
  });

  it('shows the formula that has no result', () => {
    const [fault] = plan(changed('units', (rows) => (rows[3]![2] = { formula: 'A1' }))).faults as [ImportFault];
    expect(fault.found).toBe('=A1');
  });

  it('tells a column that is missing, and a file with none of the sheets', () => {
    const file = fileOf(RIGHT);
    const units = file.sheets[1]!;
    const withoutCode = {
      ...units,
      rows: [units.rows[0]!.map((cell) => (cell?.at === 'B1' ? ({ ...cell, text: 'Koder' } as Cell) : cell)), ...units.rows.slice(1)],
    };
    const result = planOrganizationImport({ sheets: [file.sheets[0]!, withoutCode] }, NOTHING, TODAY);
    expect(result.faults).toMatchObject([
      { code: 'heading-missing', sheet: 'Enheter', row: 1, found: 'Koder', params: { heading: 'Kode' } },
    ]);
    expect(planOrganizationImport({ sheets: [{ name: 'Ark1', hidden: false, rows: [] }] }, NOTHING, TODAY).faults).toMatchObject([
      { code: 'import-sheets-missing' },
    ]);
  });

  it('counts a row once, as wrong when anything in it is', () => {
    const result = plan(changed('leaders', (rows) => (rows[1] = [null, 'Ukjent', 'Ingen', 'Aldri', null, null, null])));
    expect(result.sheets.find(({ sheet }) => sheet === 'Ledere')).toMatchObject({ rows: 2, new: 1, wrong: 1 });
    expect(result.faults).toHaveLength(4);
  });

  it('tells what a change does to units that the file lacks', () => {
    const result = plan({ units: [[null, 3000, 'Helse og omsorg', 'Kommunalsjef', 1000, '2026-01-01', '2026-06-30']] }, stored(RIGHT));
    expect(told(result)).toEqual([
      ['Enheter', 'G2', 'parent-not-there-elsewhere'],
      ['Enheter', 'G2', 'unit-absent-elsewhere'],
    ]);
  });
});
