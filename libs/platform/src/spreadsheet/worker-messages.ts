import type { Row } from '@kaskade/domain';
import type { SpreadsheetErrorCode } from './spreadsheet-error';

/** What the reading thread is given. */
export interface ReadingTask {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly fileName: string;
  /** One number: how many slices of rows have been taken over. The thread waits for it, so that slices never queue up for the main thread. */
  readonly taken: Int32Array;
}

/** What it answers: sheets in slices of rows, so that taking them over never keeps the main thread long; then the end. */
export type ReadingMessage =
  | { readonly kind: 'sheet'; readonly name: string; readonly hidden: boolean }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] }
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: SpreadsheetErrorCode; readonly params: Readonly<Record<string, string | number>> };
