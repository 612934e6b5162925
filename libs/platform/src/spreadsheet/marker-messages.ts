import type { SpreadsheetErrorCode } from './spreadsheet-error';

/** What is said of a cell: it becomes the cell's comment. */
export interface CellNote {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  readonly text: string;
}

/** What the marking process is given. */
export interface MarkingTask {
  readonly bytes: Uint8Array;
  readonly notes: readonly CellNote[];
}

/** What it answers, once. */
export type MarkingAnswer =
  | { readonly kind: 'marked'; readonly bytes: Uint8Array }
  | {
      readonly kind: 'refused';
      readonly code: SpreadsheetErrorCode;
      readonly params: Readonly<Record<string, string | number>>;
      /** Of an error that nobody expected: for the log, since it may be ours to mend. */
      readonly stack: string | null;
    };
