import { parentPort, workerData } from 'node:worker_threads';
import type { Sheet } from '@kaskade/domain';
import { readCsv } from './csv';
import { recognize } from './recognize';
import { ReadingBudget, SheetRows } from './sheet-rows';
import { SpreadsheetError } from './spreadsheet-error';
import type { ReadingMessage, ReadingTask } from './worker-messages';
import { readXlsx } from './xlsx';

/** Runs in a thread of its own: reads one file, posts its sheets, ends. */
const ROWS_PER_MESSAGE = 1000;
/** The same whatever the file is called: a renamed file is the same file. */
const CSV_SHEET = 'csv';

function post(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}

function postSheet({ name, hidden, rows }: Sheet): void {
  post({ kind: 'sheet', name, hidden });
  for (let at = 0; at < rows.length; at += ROWS_PER_MESSAGE) post({ kind: 'rows', rows: rows.slice(at, at + ROWS_PER_MESSAGE) });
}

function read({ bytes, fileName }: ReadingTask): void {
  if (recognize(bytes, fileName) === 'xlsx') readXlsx(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), postSheet);
  else {
    const rows = new SheetRows(new ReadingBudget());
    readCsv(bytes, rows);
    postSheet({ name: CSV_SHEET, hidden: false, rows: rows.rows });
  }
}

try {
  read(workerData as ReadingTask);
  post({ kind: 'done' });
} catch (error) {
  if (!(error instanceof SpreadsheetError)) throw error;
  post({ kind: 'refused', code: error.code, params: error.params });
}
