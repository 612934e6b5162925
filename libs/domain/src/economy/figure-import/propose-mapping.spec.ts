import { addressOf, Row, Sheet } from '../../spreadsheet';
import { CostCentreDirectory } from './cost-centre-directory';
import { interpretFigures } from './interpret-figures';
import { proposeMapping } from './propose-mapping';

const sheetOf = (...rows: readonly (readonly (string | number)[])[]): Sheet => ({
  name: 'Tall',
  hidden: false,
  rows: rows.map((row, r): Row =>
    row.map((content, c) => {
      const at = addressOf(c, r);
      return typeof content === 'number' ? { kind: 'number', at, value: content } : { kind: 'text', at, text: content };
    }),
  ),
});
const spans = (...headings: string[]): string[] =>
  proposeMapping(sheetOf(headings, ['3400', 1]), 'tall 2026.xlsx').columns.map(({ role, span }) => (span ? `${role} ${span}` : role));

describe('a file with a month column of its own', () => {
  it('has every amount by row, wherever the column stands', () => {
    expect(spans('Ansvar', 'Måned', 'Vedtatt budsjett', 'Regulert budsjett', 'Regnskap')).toEqual([
      'costCentre',
      'month',
      'original byRow',
      'revised byRow',
      'actual byRow',
    ]);
    expect(spans('Ansvar', 'Vedtatt budsjett 2026', 'Regnskap 2026', 'Periode')).toEqual([
      'costCentre',
      'original byRow',
      'actual byRow',
      'month',
    ]);
  });

  it('believes a heading that says the year, or to date', () => {
    expect(spans('Ansvar', 'Måned', 'Årsbudsjett', 'Regnskap hittil')).toEqual(['costCentre', 'month', 'revised year', 'actual toDate']);
  });

  it('notes a column read as the whole year’s, by its heading', () => {
    const sheet = sheetOf(['Ansvar', 'Måned', 'Årsbudsjett', 'Regnskap'], ['3400', 11, 380_000, 401_234]);
    const { year: _, ...proposed } = proposeMapping(sheet, 'tall.xlsx');
    const directory = new CostCentreDirectory([{ costCentreId: 1, code: '3400', name: 'Sone', unitName: null }]);
    const read = (columns = proposed.columns) =>
      interpretFigures(sheet, { ...proposed, columns, year: 2026, scale: 'kroner' }, directory, { revisedOre: () => null }).problems;
    expect(read()).toEqual([{ severity: 'note', code: 'year-among-months', row: 1, at: 'C1', params: { content: 'Årsbudsjett' } }]);
    expect(read(proposed.columns.map((column) => (column.role === 'revised' ? { ...column, span: 'byRow' } : column)))).toEqual([]);
  });
});

describe('a file without months in its rows', () => {
  it('has the adopted budget for the year, and the rest to the month that the title names', () => {
    const sheet = sheetOf(['Regnskap august 2026'], ['Ansvar', 'Vedtatt budsjett', 'Budsjett', 'Regnskap'], ['3400', 1, 2, 3]);
    expect(proposeMapping(sheet, 'tall.xlsx').columns.map(({ span, toMonth }) => [span, toMonth])).toEqual([
      [undefined, undefined],
      ['year', undefined],
      ['toDate', 8],
      ['toDate', 8],
    ]);
  });
});
