import { parentPort, workerData } from 'node:worker_threads';
import type { Row, Sheet } from '@kaskade/domain';
import { readCsv } from './csv';
import { recognize } from './recognize';
import { ReadingBudget, SheetRows } from './sheet-rows';
import { SpreadsheetError } from './spreadsheet-error';
import type { ReadingMessage, ReadingTask } from './worker-messages';
import { readXlsx } from './xlsx';

/** Runs in a thread of its own: reads one file, posts its sheets, ends. */
const CELLS_PER_MESSAGE = 5_000;
/** The main thread takes a slice over in a turn of its own; one more is on its way meanwhile. */
const SLICES_UNDERWAY = 2;
/** The same whatever the file is called: a renamed file is the same file. */
const CSV_SHEET = 'csv';

function post(message: ReadingMessage): void {
  parentPort?.postMessage(message);
}

const { taken } = workerData as ReadingTask;
let posted = 0;

/** Waits until the main thread has taken over what it was sent before: it has others to answer. */
function postRows(rows: readonly Row[]): void {
  for (let seen = Atomics.load(taken, 0); posted - seen >= SLICES_UNDERWAY; seen = Atomics.load(taken, 0)) Atomics.wait(taken, 0, seen);
  post({ kind: 'rows', rows });
  posted++;
}

function postSheet({ name, hidden, rows }: Sheet): void {
  post({ kind: 'sheet', name, hidden });
  let from = 0;
  let cells = 0;
  rows.forEach((row, at) => {
    cells += row.length + 1;
    if (cells < CELLS_PER_MESSAGE) return;
    postRows(rows.slice(from, at + 1));
    from = at + 1;
    cells = 0;
  });
  if (from < rows.length) postRows(rows.slice(from));
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
