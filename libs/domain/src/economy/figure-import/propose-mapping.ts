import { DeviationSign } from '../deviation';
import { AmountScale } from '../money';
import { cellAt, cellText, Sheet } from '../../spreadsheet';
import { CostCentreDirectory } from './cost-centre-directory';
import { ColumnMapping, FigureMapping, isAmountColumn } from './figure-mapping';
import { isLabelRole, readHeading } from './heading-words';
import { lastMonthNamed } from './month-words';
import { amountIn } from './printed-control';
import { readTable } from './table-rows';
import { rowTree } from './total-rows';

/** A first guess at how to read a sheet; null is what the user must say themselves. */
export interface ProposedMapping extends Omit<FigureMapping, 'scale' | 'year'> {
  readonly year: number | null;
  readonly scale: AmountScale | null;
}

const ROWS_SEARCHED = 30;
/** A proposal is made of the file alone. */
const NO_CENTRES = new CostCentreDirectory([]);

/**
 * Proposes how to read a sheet, from its headings, what stands above them, the file's name, and the deviations it prints.
 * @param headingRow as the sheet shows it, from 1, where the user has said it; otherwise it is searched for.
 */
export function proposeMapping(sheet: Sheet, fileName: string, headingRow?: number): ProposedMapping {
  const heading = headingRow === undefined ? headingIndex(sheet) : headingRow - 1;
  const title = [fileName, ...sheet.rows.slice(0, heading).flatMap((row) => row.map(cellText))].join(' ').toLocaleLowerCase('nb');
  const headings = (sheet.rows[heading] ?? []).map((cell) => readHeading(cellText(cell)));
  const all = [title, ...headings.map(({ words }) => words)].join(' ');
  const year = latestYear(title) ?? latestYear(all);
  const month = lastMonthNamed(title) ?? Number(/(?<!\d)(?:19|20)\d{2}[-_. ]?(0[1-9]|1[0-2])(?!\d)/.exec(title)?.[1] ?? 0);

  // Where a row says its month, an amount is that month's unless its heading says otherwise: a year's would count once a month.
  const hasMonths = headings.some(({ role }) => role === 'month');
  const taken = new Set<string>();
  const columns = headings.map((read, column): ColumnMapping => {
    const once = isLabelRole(read.role) || read.role === 'forecast' || read.role === 'forecastDeviation';
    const role = once && taken.has(read.role) ? (read.role === 'costCentre' && !taken.has('name') ? 'name' : 'ignored') : read.role;
    taken.add(role);
    if (role !== 'original' && role !== 'revised' && role !== 'actual' && role !== 'deviation') return { column, role };
    const span = read.span ?? (hasMonths ? 'byRow' : role === 'original' ? 'year' : month > 0 && !read.year ? 'toDate' : 'year');
    const toMonth = span === 'toDate' || span === 'month' ? (read.month ?? (month || undefined)) : undefined;
    const ownYear = read.year !== null && read.year !== year ? read.year : undefined;
    return { column, role, span, ...(toMonth === undefined ? {} : { toMonth }), ...(ownYear === undefined ? {} : { year: ownYear }) };
  });
  const proposed = { sheet: sheet.name, headingRow: heading + 1, columns: settled(columns), totalRows: [], detailRows: [] };
  return { ...proposed, year, scale: scaleIn(all), sign: signOf(sheet, { ...proposed, year: year ?? 0, scale: 'kroner', sign: null }) };
}

/** The row with most known headings, the first of equals. */
function headingIndex(sheet: Sheet): number {
  let best = 0;
  let most = 0;
  sheet.rows.slice(0, ROWS_SEARCHED).forEach((row, index) => {
    const known = row.filter((cell) => cell?.kind === 'text' && readHeading(cellText(cell)).role !== 'ignored').length;
    if (known > most) [best, most] = [index, known];
  });
  return best;
}

/** A revised budget without a word on its span, beside one to date, is the year's; the same figure is only proposed once. */
function settled(columns: readonly ColumnMapping[]): ColumnMapping[] {
  const seen = new Set<string>();
  return columns.map((column) => {
    if (!isAmountColumn(column)) return column;
    const key = [column.role, column.span, column.toMonth, column.year].join(' ');
    if (!seen.has(key)) {
      seen.add(key);
      return column;
    }
    const annual = { column: column.column, role: column.role, span: 'year' as const };
    const annualKey = [annual.role, annual.span, undefined, undefined].join(' ');
    if (column.role !== 'revised' || seen.has(annualKey)) return { column: column.column, role: 'ignored' };
    seen.add(annualKey);
    return annual;
  });
}

function latestYear(text: string): number | null {
  const years = [...text.matchAll(/(?<!\d)(20\d{2})(?!\d{3,})/g)].map((match) => Number(match[1]));
  return years.length === 0 ? null : Math.max(...years);
}

function scaleIn(text: string): AmountScale | null {
  if (/\b1\s?000\b|\btusen\b|\btkr\b|\b1000\b/u.test(text)) return 'thousands';
  if (/\bmill(?:ion(?:er)?)?\b|\bmnok\b/u.test(text)) return 'millions';
  return /\bhele kr(?:oner)?\b|\bi kr(?:oner)?\b/u.test(text) ? 'kroner' : null;
}

/** Which sign makes the printed deviations of most lowest rows right; null where nothing tells. */
function signOf(sheet: Sheet, mapping: FigureMapping): DeviationSign | null {
  const table = readTable(sheet, mapping);
  let [minus, plus] = [0, 0];
  for (const index of rowTree(table.rows, mapping, NO_CENTRES).lowest) {
    const row = table.rows[index]!;
    table.amountColumns.forEach((column, place) => {
      const printed = row.amounts[place];
      const budget = amountIn(table, row, 'revised', column);
      const actual = amountIn(table, row, 'actual', column);
      if (column.role !== 'deviation' || typeof printed !== 'number' || budget === null || actual === null || budget === actual) return;
      if (Math.abs(printed - (budget - actual)) < Math.abs(printed + (budget - actual))) minus++;
      else plus++;
    });
  }
  return minus === plus ? null : minus > plus ? 'minus-is-overspending' : 'plus-is-overspending';
}

/** The headings as the sheet prints them, for the screen where columns are mapped. */
export function headingsOf(sheet: Sheet, headingRow: number): string[] {
  const width = Math.max(0, ...sheet.rows.slice(headingRow - 1, headingRow + ROWS_SEARCHED).map((row) => row.length));
  return Array.from({ length: width }, (_, column) => cellText(cellAt(sheet, column, headingRow - 1)));
}
