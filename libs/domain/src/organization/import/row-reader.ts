import { Cell, cellText, shownCell } from '../../spreadsheet';
import { addDays, Day, isDay } from '../day';
import { comparable, nearMatch } from '../near-match';
import { ImportFault } from './import-sheets';
import { ImportRow } from './read-import-sheets';

/** Reads the cells of one row and notes what is wrong with each. What cannot be read is undefined, and the row is then not used. */
export class RowReader {
  constructor(
    readonly row: ImportRow,
    private readonly faults: ImportFault[],
  ) {}

  /** Whether the sheet has the field's column. */
  has(field: string): boolean {
    return this.row.cells.has(field);
  }

  fault(field: string, code: string, params: Readonly<Record<string, string | number>> = {}, suggestion: string | null = null): undefined {
    const cell = this.row.cells.get(field);
    this.faults.push({
      sheet: this.row.sheet.name,
      row: this.row.row,
      field,
      cell: cell?.at ?? null,
      found: cell ? foundText(cell.cell) : '',
      code,
      params,
      suggestion,
    });
    return undefined;
  }

  /** What the cell shows; undefined, with a fault, when that is not known. Empty: ''. */
  shown(field: string): string | undefined {
    const cell = this.row.cells.get(field)?.cell ?? null;
    if (cell?.kind === 'formula-without-result') return this.fault(field, 'formula-without-result');
    if (cell && shownCell(cell)?.kind === 'error') return this.fault(field, 'cell-holds-error');
    return cellText(cell);
  }

  /** A text that must be there, at most `length` long. */
  text(field: string, length: number): string | undefined {
    const text = this.shown(field);
    if (text === undefined) return undefined;
    if (text === '') return this.fault(field, 'cell-empty');
    return text.length > length ? this.fault(field, 'text-too-long', { length }) : text;
  }

  /** A whole number from 0; undefined when empty or wrong. */
  wholeNumber(field: string, most: number): number | undefined {
    const text = this.text(field, 20);
    if (text === undefined) return undefined;
    const value = Number(text);
    return Number.isInteger(value) && value >= 0 && value <= most ? value : this.fault(field, 'not-a-whole-number-to', { most });
  }

  /** A number with up to two decimals, as hundredths; null: empty. */
  hundredths(field: string): number | null | undefined {
    const text = this.shown(field);
    if (text === undefined) return undefined;
    if (text === '') return null;
    const plain = text.replace(/[\s\u00a0]/gu, '').replace(',', '.');
    if (!/^\d{1,5}(\.\d+)?$/.test(plain)) return this.fault(field, 'not-a-number');
    const value = Number(plain) * 100;
    return Math.abs(value - Math.round(value)) < 1e-6 ? Math.round(value) : this.fault(field, 'too-many-decimals');
  }

  /** A day, as a date cell or as written: 17.05.2026 or 2026-05-17. null: empty. */
  day(field: string): Day | null | undefined {
    const text = this.shown(field);
    if (text === undefined) return undefined;
    if (text === '') return null;
    const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    const day = written ? `${written[3]}-${written[2]!.padStart(2, '0')}-${written[1]!.padStart(2, '0')}` : text;
    return isDay(day) ? day : this.fault(field, 'day-does-not-exist');
  }

  /** First day (must be there) and, from the last day, the exclusive end; `formerEnd` when the sheet has no column for it. */
  span(formerEnd: Day | null): { validFrom: Day; validTo: Day | null } | undefined {
    const validFrom = this.day('validFrom');
    if (validFrom === null) return this.fault('validFrom', 'cell-empty');
    const last = this.has('validTo') ? this.day('validTo') : formerEnd && addDays(formerEnd, -1);
    if (validFrom === undefined || last === undefined) return undefined;
    if (last !== null && last < validFrom) return this.fault('validTo', 'ends-before-it-begins');
    return { validFrom, validTo: last === null ? null : addDays(last, 1) };
  }

  /** One of a few words. */
  oneOf<T>(field: string, words: Readonly<Record<string, T>>): T | undefined {
    const text = this.text(field, 60);
    if (text === undefined) return undefined;
    const word = Object.keys(words).find((each) => comparable(each) === comparable(text));
    return word === undefined
      ? this.fault(field, 'not-in-list', { words: Object.keys(words).join(', ') }, nearMatch(text, Object.keys(words)))
      : words[word];
  }

  /** The stored row's id in the hidden column; null where there is none, or what stands there is none. */
  id(): number | null {
    const text = this.has('id') ? cellText(this.row.cells.get('id')?.cell ?? null) : '';
    return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : null;
  }
}

function foundText(cell: Cell | null): string {
  if (cell?.kind === 'formula-without-result') return `=${cell.formula}`;
  return cellText(cell);
}
