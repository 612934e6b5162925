import { Day } from '../organization/day';

/** What a cell shows without a formula. */
export type PlainCell =
  | { readonly kind: 'text'; readonly at: string; readonly text: string }
  | { readonly kind: 'number'; readonly at: string; readonly value: number }
  | { readonly kind: 'day'; readonly at: string; readonly day: Day }
  | { readonly kind: 'boolean'; readonly at: string; readonly value: boolean }
  /** An error value such as `#REF!`. */
  | { readonly kind: 'error'; readonly at: string; readonly error: string };

/** One cell of an uploaded sheet; `at` is its A1 address. */
export type Cell =
  | PlainCell
  | { readonly kind: 'formula-with-result'; readonly at: string; readonly formula: string; readonly result: PlainCell }
  | { readonly kind: 'formula-without-result'; readonly at: string; readonly formula: string };

/** The cells of one row by column, the first column at 0; null where the sheet is empty. */
export type Row = readonly (Cell | null)[];

/** One sheet: `rows[0]` is row 1. Rows end at their last filled cell, the sheet at its last filled row. */
export interface Sheet {
  readonly name: string;
  /** Hidden in the workbook: named to the reader, never imported (domain §5). */
  readonly hidden: boolean;
  readonly rows: readonly Row[];
}

/** An uploaded file as plain data; a csv has one sheet. */
export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
}

/** `0, 0` → `A1`; both counted from 0. */
export function addressOf(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The position of an A1 address, counted from 0; null for anything else. */
export function positionOf(address: string): { column: number; row: number } | null {
  const parts = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address);
  if (!parts) return null;
  const column = [...parts[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number(parts[2]) - 1 };
}

/** The cell at a position, or null beyond the filled part of the sheet. */
export function cellAt(sheet: Sheet, column: number, row: number): Cell | null {
  return sheet.rows[row]?.[column] ?? null;
}

/** A cell by what it shows: the stored result of a formula, null for a formula that has none. */
export function shownCell(cell: Cell): PlainCell | null {
  if (cell.kind === 'formula-with-result') return cell.result;
  return cell.kind === 'formula-without-result' ? null : cell;
}

/** What a cell shows, as text with single spaces and none around; '' for an empty cell. */
export function cellText(cell: Cell | null): string {
  const shown = cell && shownCell(cell);
  if (!shown) return '';
  switch (shown.kind) {
    case 'text':
      return shown.text.replace(/\s+/gu, ' ').trim();
    case 'number':
      return String(shown.value);
    case 'day':
      return shown.day;
    case 'boolean':
      return shown.value ? 'TRUE' : 'FALSE';
    case 'error':
      return shown.error;
  }
}
