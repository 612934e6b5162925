import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  blockingProblems,
  CostCentreDirectory,
  interpretFigures,
  mappingFaults,
  proposeMapping,
  type FigureMapping,
  type InterpretedFigures,
  type ProposedMapping,
} from '@kaskade/domain';
import { readSpreadsheet } from '@kaskade/platform';

const FIXTURES = join(__dirname, '../../../../test/fixtures/figures');

interface CaseTable {
  readonly proposed: ProposedMapping;
  readonly read: (more?: Partial<FigureMapping>) => InterpretedFigures;
}

/** Reads a fixture with the mapping that is proposed for it; every unit of the file is a cost centre, by name. */
async function caseTable(file: string, fileName = file): Promise<CaseTable> {
  const sheet = (await readSpreadsheet(readFileSync(join(FIXTURES, file)), fileName)).sheets[0]!;
  const proposed = proposeMapping(sheet, fileName);
  const names = new Set(sheet.rows.flatMap((row) => row.flatMap((cell) => (cell?.kind === 'text' ? [cell.text.trim()] : []))));
  const directory = new CostCentreDirectory(
    [...names].map((name, index) => ({ costCentreId: index, code: `A${index}`, name, unitName: null })),
  );
  return {
    proposed,
    read: (more = {}) =>
      interpretFigures(sheet, { ...proposed, scale: 'thousands', year: proposed.year ?? 0, ...more }, directory, {
        revisedOre: () => null,
      }),
  };
}

const sums = ({ figures }: InterpretedFigures): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const { year, kind, span, toMonth, amountOre } of figures) {
    const key = `${year} ${kind} ${span} ${toMonth}`;
    found[key] = (found[key] ?? 0) + amountOre / 100_000;
  }
  return found;
};

describe('accounts of a whole municipality by service area, minus for overspending', () => {
  it('are proposed as they are meant', async () => {
    const { proposed } = await caseTable('accounts-by-service-area-2015.csv');
    expect(proposed).toEqual({
      sheet: 'csv',
      headingRow: 1,
      year: 2015,
      sign: 'minus-is-overspending',
      scale: null,
      totalRows: [],
      detailRows: [],
      columns: [
        { column: 0, role: 'parent' },
        { column: 1, role: 'costCentre' },
        { column: 2, role: 'actual', span: 'year' },
        { column: 3, role: 'original', span: 'year' },
        { column: 4, role: 'revised', span: 'year' },
        { column: 5, role: 'deviation', span: 'year' },
        { column: 6, role: 'actual', span: 'year', year: 2014 },
      ],
    });
  });

  it('add up to what is printed, with notes on the two deviations that are one off', async () => {
    const result = (await caseTable('accounts-by-service-area-2015.csv')).read();
    expect(sums(result)).toEqual({
      '2015 actual year 12': 3_095_859,
      '2015 original year 12': 2_926_800,
      '2015 revised year 12': 3_086_979,
      '2014 actual year 12': 2_979_693,
    });
    // The printed deviations of the sum and of row 7, and the printed sum of the year before, are rounded one by one.
    expect(result.problems.map(({ severity, code, at, params }) => [severity, code, at, Number(params.differenceOre) / 100_000])).toEqual([
      ['note', 'total-differs-by-rounding', 'F2', -1],
      ['note', 'total-differs-by-rounding', 'G2', 1],
      ['note', 'deviation-differs-by-rounding', 'F7', 1],
    ]);
  });
});

describe('accounts to date with forecast deviations, plus for overspending', () => {
  it('are proposed as they are meant', async () => {
    const { proposed } = await caseTable('upbringing-to-date-2021-08.csv');
    expect([proposed.year, proposed.sign, proposed.scale]).toEqual([2021, 'plus-is-overspending', null]);
    expect(proposed.columns).toEqual([
      { column: 0, role: 'parent' },
      { column: 1, role: 'costCentre' },
      { column: 2, role: 'actual', span: 'toDate', toMonth: 8 },
      { column: 3, role: 'revised', span: 'toDate', toMonth: 8 },
      { column: 4, role: 'deviation', span: 'toDate', toMonth: 8 },
      { column: 5, role: 'revised', span: 'year' },
      { column: 6, role: 'forecastDeviation' },
    ]);
  });

  it('add up to what is printed', async () => {
    const result = (await caseTable('upbringing-to-date-2021-08.csv')).read();
    expect(result.problems).toEqual([]);
    expect(sums(result)).toEqual({
      '2021 actual toDate 8': 1_543_001,
      '2021 revised toDate 8': 1_497_029,
      '2021 revised year 12': 2_227_364,
    });
    expect(result.forecasts.reduce((sum, { amountOre }) => sum + amountOre, 0) / 100_000).toBe(2_227_364 + 28_300);
  });

  it('read in the wrong sign, block on every row that has a deviation', async () => {
    const { problems } = (await caseTable('upbringing-to-date-2021-08.csv')).read({ sign: 'minus-is-overspending' });
    expect(problems.map(({ severity, row, at }) => `${severity} ${row} ${at}`)).toEqual(
      [2, 3, 4, 5, 6, 7].map((row) => `confirm ${row} E${row}`),
    );
  });

  it('has faults only while the user has not said what the file does not', async () => {
    const { proposed } = await caseTable('upbringing-to-date-2021-08.csv');
    expect(mappingFaults({ ...proposed, year: 2021, scale: 'thousands' })).toEqual([]);
  });
});

describe('a file with negative frames and a wrong printed total', () => {
  it('blocks on exactly the rows that are wrong, until they are accepted', async () => {
    const result = (await caseTable('negative-frames-wrong-total-2026-08.csv')).read();
    expect(sums(result)).toEqual({ '2026 revised year 12': -6_100, '2026 revised toDate 8': -4_030, '2026 actual toDate 8': -3_901 });
    expect(result.problems.map(({ severity, code, row, at }) => [severity, code, row, at])).toEqual([
      ['note', 'total-differs-by-rounding', 4, 'E4'],
      ['confirm', 'total-differs', 7, 'D7'],
      ['confirm', 'deviation-differs', 9, 'F9'],
    ]);
    expect(blockingProblems(result.problems, new Set()).map(({ row }) => row)).toEqual([7, 9]);
    expect(blockingProblems(result.problems, new Set([7])).map(({ row }) => row)).toEqual([9]);
    expect(blockingProblems(result.problems, new Set([7, 9]))).toEqual([]);
  });
});

describe('odd but good files', () => {
  it('Windows-1252 with semicolons, title rows, decimal commas and non-breaking spaces', async () => {
    const table = await caseTable('windows-1252-with-title-2026-07.csv');
    expect(table.proposed).toMatchObject({ headingRow: 4, year: 2026, scale: 'kroner', sign: 'minus-is-overspending' });
    const result = table.read({ scale: 'kroner' });
    expect(result.problems).toEqual([]);
    expect(result.figures.map(({ kind, span, toMonth, amountOre }) => [kind, span, toMonth, amountOre])).toEqual([
      ['revised', 'toDate', 7, 8_210_000_50],
      ['actual', 'toDate', 7, 8_262_000_00],
      ['revised', 'toDate', 7, -3_760_000_25],
      ['actual', 'toDate', 7, -3_702_000_75],
    ]);
  });

  it('UTF-8 with a byte order mark, U+2212 and months in columns', async () => {
    const table = await caseTable('months-in-columns-2026.csv');
    expect(table.proposed.columns.slice(2)).toEqual([
      { column: 2, role: 'actual', span: 'month', toMonth: 1 },
      { column: 3, role: 'actual', span: 'month', toMonth: 2 },
      { column: 4, role: 'revised', span: 'month', toMonth: 1 },
      { column: 5, role: 'revised', span: 'month', toMonth: 2 },
    ]);
    expect(sums(table.read())).toEqual({
      '2026 actual month 1': 90,
      '2026 actual month 2': 210,
      '2026 revised month 1': 95,
      '2026 revised month 2': 205,
    });
  });
});
