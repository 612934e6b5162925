import { addressOf, Cell, cellAt, cellText, Sheet, shownCell } from '../../spreadsheet';
import { amountOfNumber, AmountScale, parseAmount } from '../money';
import { ColumnMapping, ColumnRole, FigureMapping, isAmountColumn } from './figure-mapping';
import { ImportProblem } from './import-problem';

/** One row under the heading: its texts, and an amount in øre (or null) for each amount column, in the mapping's order. */
export interface TableRow {
  /** As the sheet shows it, from 1. */
  readonly row: number;
  readonly label: string;
  readonly labelAt: string;
  readonly name: string;
  readonly parent: string;
  readonly parentAt: string;
  readonly accountGroup: string;
  readonly month: string;
  readonly monthAt: string;
  readonly amounts: readonly (number | null)[];
}

export interface Table {
  /** The amount columns, in the order of `TableRow.amounts`. */
  readonly amountColumns: readonly ColumnMapping[];
  /** Rows with at least one amount; headings inside the table, footnotes and empty rows are left out. */
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
}

/** Reads the rows below the heading; every cell that can't be read is a problem of its own. */
export function readTable(sheet: Sheet, mapping: FigureMapping): Table {
  const problems: ImportProblem[] = [];
  const formulas = new Map<number, { count: number; row: number; at: string }>();
  const amountColumns = mapping.columns.filter(isAmountColumn);
  const columnOf = (role: ColumnRole): number => mapping.columns.find((column) => column.role === role)?.column ?? -1;
  const columns = {
    costCentre: columnOf('costCentre'),
    name: columnOf('name'),
    parent: columnOf('parent'),
    accountGroup: columnOf('accountGroup'),
    month: columnOf('month'),
  };
  const textAt = (column: number, index: number): string => (column < 0 ? '' : cellText(cellAt(sheet, column, index)));

  const rows: TableRow[] = [];
  for (let index = mapping.headingRow; index < sheet.rows.length; index++) {
    const row = index + 1;
    let filled = false;
    const amounts = amountColumns.map(({ column }) => {
      const cell = cellAt(sheet, column, index);
      if (!cell) return null;
      const read = readAmountCell(cell, mapping.scale);
      if (cell.kind === 'formula-with-result') {
        const seen = formulas.get(column);
        formulas.set(column, seen ? { ...seen, count: seen.count + 1 } : { count: 1, row, at: cell.at });
      }
      if (typeof read === 'number' || read === null) {
        filled ||= read !== null;
        return read;
      }
      filled = true;
      problems.push({ severity: 'error', code: read.code, row, at: cell.at, params: { content: contentOf(cell) } });
      return null;
    });
    if (!filled) continue;
    rows.push({
      row,
      label: textAt(columns.costCentre, index),
      labelAt: addressOf(Math.max(columns.costCentre, 0), index),
      name: textAt(columns.name, index),
      parent: textAt(columns.parent, index),
      parentAt: addressOf(Math.max(columns.parent, 0), index),
      accountGroup: textAt(columns.accountGroup, index),
      month: textAt(columns.month, index),
      monthAt: addressOf(Math.max(columns.month, 0), index),
      amounts,
    });
  }
  for (const { count, row, at } of formulas.values()) {
    problems.push({ severity: 'note', code: 'formulas-by-stored-result', row, at, params: { count } });
  }
  return { amountColumns, rows, problems };
}

type UnreadableCode = Extract<ImportProblem['code'], 'cell-holds-error' | 'formula-without-result' | `amount-${string}`>;

/** Øre, null for an empty cell, or why it can't be read. A formula counts by its stored result (domain §5). */
function readAmountCell(cell: Cell, scale: AmountScale): number | null | { code: UnreadableCode } {
  const shown = shownCell(cell);
  if (!shown) return { code: 'formula-without-result' };
  if (shown.kind === 'error') return { code: 'cell-holds-error' };
  if (shown.kind !== 'text' && shown.kind !== 'number') return { code: 'amount-not-a-number' };
  const read = shown.kind === 'number' ? amountOfNumber(shown.value, scale) : parseAmount(shown.text, scale);
  return read.ok ? read.amountOre : { code: read.code };
}

function contentOf(cell: Cell): string {
  return (cell.kind === 'formula-without-result' ? `=${cell.formula}` : cellText(cell)).slice(0, 80);
}
