import { addressOf, Cell, cellText, Sheet, Spreadsheet } from '../../spreadsheet';
import { comparable, nearMatch } from '../near-match';
import { ImportFault, ImportSheet, importSheets, SheetKey, Steps } from './import-sheets';

/** One filled row of a sheet, its cells by field; a field whose column is missing is not there. */
export interface ImportRow {
  readonly sheet: ImportSheet;
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, ImportCell>;
}

export interface ImportCell {
  readonly at: string;
  /** null: empty. */
  readonly cell: Cell | null;
}

export interface ImportWorkbook {
  readonly rows: Readonly<Record<SheetKey, readonly ImportRow[]>>;
  readonly faults: readonly ImportFault[];
  readonly hiddenSheets: readonly string[];
  readonly unknownSheets: readonly string[];
}

/** Titles may stand above the heading, down to this row. */
const ROWS_SEARCHED_FOR_HEADING = 20;
/** Sheets of the template that only explain. */
const EXPLAINING = 'les meg';

/** Finds the sheets, their headings and filled rows. Hidden sheets are left out and named; sheets may be missing, for what a file lacks stays as it is. */
export function* readImportSheets({ sheets }: Spreadsheet): Steps<ImportWorkbook> {
  const rows: Record<SheetKey, readonly ImportRow[]> = { levels: [], units: [], persons: [], leaders: [], costCentres: [] };
  const faults: ImportFault[] = [];
  const visible = sheets.filter((sheet) => !sheet.hidden);
  const known = new Set<Sheet>();
  for (const wanted of importSheets) {
    const sheet = visible.find(({ name }) => comparable(name) === comparable(wanted.name));
    if (!sheet) continue;
    known.add(sheet);
    rows[wanted.key] = yield* rowsOf(sheet, wanted, faults);
  }
  if (known.size === 0) {
    const params = { sheets: importSheets.map(({ name }) => name).join(', ') };
    faults.push({
      sheet: visible[0]?.name ?? '',
      row: null,
      field: '',
      cell: null,
      found: '',
      code: 'import-sheets-missing',
      params,
      suggestion: null,
    });
  }
  return {
    rows,
    faults,
    hiddenSheets: sheets.flatMap(({ hidden, name }) => (hidden ? [name] : [])),
    unknownSheets: visible.flatMap((sheet) => (known.has(sheet) || comparable(sheet.name) === EXPLAINING ? [] : [sheet.name])),
  };
}

function* rowsOf(sheet: Sheet, wanted: ImportSheet, faults: ImportFault[]): Steps<ImportRow[]> {
  const headingRow = headingRowOf(sheet, wanted);
  if (headingRow < 0) return [];
  const headings = sheet.rows[headingRow]!.map((cell) => comparable(cellText(cell)));
  const columns = wanted.columns.map((column) => ({ ...column, at: headings.indexOf(comparable(column.heading)) }));
  const missing = columns.filter(({ at, optional }) => at < 0 && !optional);
  for (const { heading, field } of missing) {
    const near = nearMatch(
      heading,
      sheet.rows[headingRow]!.map(cellText).filter((text) => text !== ''),
    );
    faults.push({
      sheet: wanted.name,
      row: headingRow + 1,
      field,
      cell: null,
      found: near ?? '',
      code: 'heading-missing',
      params: { heading },
      suggestion: heading,
    });
  }
  if (missing.length > 0) return [];
  const there = columns.filter(({ at }) => at >= 0);
  const rows: ImportRow[] = [];
  for (let index = headingRow + 1; index < sheet.rows.length; index++) {
    yield;
    const cells = sheet.rows[index]!;
    if (there.every(({ at, field }) => field === 'id' || isEmpty(cells[at] ?? null))) continue;
    const byField = new Map(there.map(({ field, at }) => [field, { at: addressOf(at, index), cell: cells[at] ?? null }]));
    rows.push({ sheet: wanted, row: index + 1, cells: byField });
  }
  return rows;
}

/** The row that looks most like the heading; −1 for a sheet without any. */
function headingRowOf(sheet: Sheet, { columns }: ImportSheet): number {
  const wanted = new Set(columns.map(({ heading }) => comparable(heading)));
  let best = -1;
  let most = 0;
  sheet.rows.slice(0, ROWS_SEARCHED_FOR_HEADING).forEach((row, index) => {
    const found = new Set(row.map((cell) => comparable(cellText(cell))).filter((text) => wanted.has(text))).size;
    if (found > most) [best, most] = [index, found];
  });
  return best;
}

function isEmpty(cell: Cell | null): boolean {
  return cell === null || (cell.kind !== 'formula-without-result' && cellText(cell) === '');
}
