import { addressOf, positionOf, type Cell, type PlainCell } from '@kaskade/domain';
import { dayOfSerial } from './cell-formats';
import { SPREADSHEET_LIMITS } from './limits';
import type { SheetRows } from './sheet-rows';
import { SpreadsheetError } from './spreadsheet-error';
import { readXml } from './xml';

/** What the cells of a sheet refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly isDayStyle: readonly boolean[];
  readonly countsFrom1904: boolean;
}

interface OpenCell {
  readonly column: number;
  readonly row: number;
  readonly type: string;
  readonly style: number;
  value: string;
  formula: string | null;
}

/** Streams a worksheet part into `rows`. Only filled cells are kept: formats that reach to the last row cost nothing. */
export function readWorksheet(part: Uint8Array, context: CellContext, rows: SheetRows): void {
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let into: 'value' | 'formula' | null = null;
  let phonetic = 0;
  readXml(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        if (!Number.isInteger(row) || row < 0) throw new SpreadsheetError('workbook-damaged');
      } else if (name === 'c') {
        const position = attributes.r === undefined ? { column: column + 1, row } : positionOf(attributes.r);
        if (!position) throw new SpreadsheetError('workbook-damaged');
        column = position.column;
        cell = { ...position, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', formula: null };
      } else if (cell && name === 'f') {
        cell.formula = '';
        into = 'formula';
      } else if (cell && (name === 'v' || name === 't') && phonetic === 0) into = 'value';
      else if (name === 'rPh') phonetic++;
    },
    text: (text) => {
      if (!cell || !into) return;
      if (into === 'formula') cell.formula += text;
      else cell.value += text;
      if (cell.value.length > SPREADSHEET_LIMITS.charactersPerCell) throw new SpreadsheetError('too-much-text');
    },
    close: (name) => {
      if (name === 'v' || name === 't' || name === 'f') into = null;
      else if (name === 'rPh') phonetic--;
      else if (name === 'c' && cell) {
        const read = finishedCell(cell, context);
        if (read) rows.put(cell.column, cell.row, read);
        cell = null;
      }
    },
  });
}

/** Null for a cell that is only formatted. */
function finishedCell(cell: OpenCell, context: CellContext): Cell | null {
  const at = addressOf(cell.column, cell.row);
  const result = cell.value === '' && cell.type !== 'str' ? null : plainCell(cell, at, context);
  if (cell.formula === null) return result && result.kind === 'text' && result.text.trim() === '' ? null : result;
  return result
    ? { kind: 'formula-with-result', at, formula: cell.formula, result }
    : { kind: 'formula-without-result', at, formula: cell.formula };
}

function plainCell(cell: OpenCell, at: string, context: CellContext): PlainCell | null {
  switch (cell.type) {
    case 's': {
      const text = context.sharedStrings[Number(cell.value)];
      if (text === undefined) throw new SpreadsheetError('workbook-damaged');
      return { kind: 'text', at, text };
    }
    case 'str':
    case 'inlineStr':
      return { kind: 'text', at, text: unescaped(cell.value) };
    case 'b':
      return { kind: 'boolean', at, value: cell.value.trim() === '1' };
    case 'e':
      return { kind: 'error', at, error: cell.value };
    case 'd':
      return { kind: 'day', at, day: cell.value.slice(0, 10) };
    default:
      return numberCell(cell, at, context);
  }
}

function numberCell(cell: OpenCell, at: string, context: CellContext): PlainCell {
  const value = Number(cell.value);
  if (!Number.isFinite(value)) throw new SpreadsheetError('workbook-damaged');
  const day = context.isDayStyle[cell.style] ? dayOfSerial(value, context.countsFrom1904) : null;
  return day === null ? { kind: 'number', at, value } : { kind: 'day', at, day };
}

/** The workbook's table of texts, runs of differently formatted text joined, readings aids left out. */
export function readSharedStrings(part: Uint8Array): string[] {
  const strings: string[] = [];
  let current: string | null = null;
  let inText = false;
  let phonetic = 0;
  readXml(part, {
    open: (name) => {
      if (name === 'si') current = '';
      else if (name === 't') inText = phonetic === 0;
      else if (name === 'rPh') phonetic++;
    },
    text: (text) => {
      if (current !== null && inText) current += text;
    },
    close: (name) => {
      if (name === 't') inText = false;
      else if (name === 'rPh') phonetic--;
      else if (name === 'si') {
        strings.push(unescaped(current ?? ''));
        current = null;
      }
    },
  });
  return strings;
}

/** Excel writes characters that XML can't hold as `_x000D_`. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
