import type { Cell, Row } from '@kaskade/domain';
import { SPREADSHEET_LIMITS } from './limits';
import { SpreadsheetError } from './spreadsheet-error';

/** Counts what a file asks for while it is read, over all its sheets. */
export class ReadingBudget {
  places = 0;
  characters = 0;
}

/**
 * The rows of one sheet while it is read. Places left empty before a filled cell cost as much as the cell: a single cell far out
 * in an otherwise empty sheet must not make the reader build what lies between.
 */
export class SheetRows {
  private readonly filled: (Cell | null)[][] = [];

  constructor(private readonly budget: ReadingBudget) {}

  get rows(): readonly Row[] {
    return this.filled;
  }

  /**
   * Puts a filled cell, `column` and `row` counted from 0.
   * @throws SpreadsheetError at the first cell beyond what a file may hold.
   */
  put(column: number, row: number, cell: Cell): void {
    const limits = SPREADSHEET_LIMITS;
    if (row >= limits.rowsPerSheet) throw new SpreadsheetError('too-many-rows', { limit: limits.rowsPerSheet });
    if (column >= limits.columns) throw new SpreadsheetError('too-many-columns', { limit: limits.columns });

    const missingRows = Math.max(0, row + 1 - this.filled.length);
    const missingColumns = Math.max(0, column + 1 - (this.filled[row]?.length ?? 0));
    this.budget.places += missingRows + missingColumns;
    if (this.budget.places > limits.cells) throw new SpreadsheetError('too-many-cells', { limit: limits.cells });

    const characters = charactersOf(cell);
    this.budget.characters += characters;
    if (characters > limits.charactersPerCell || this.budget.characters > limits.characters) {
      throw new SpreadsheetError('too-much-text', { limit: limits.characters });
    }

    while (this.filled.length <= row) this.filled.push([]);
    const cells = this.filled[row]!;
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
}

function charactersOf(cell: Cell): number {
  switch (cell.kind) {
    case 'text':
      return cell.text.length;
    case 'error':
      return cell.error.length;
    case 'formula-without-result':
      return cell.formula.length;
    case 'formula-with-result':
      return cell.formula.length + charactersOf(cell.result);
    default:
      return 0;
  }
}
