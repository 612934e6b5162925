import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Logger } from '@nestjs/common';
import type { Row, Spreadsheet } from '@kaskade/domain';
import { SPREADSHEET_LIMITS } from './limits';
import { recognize } from './recognize';
import { SpreadsheetError } from './spreadsheet-error';
import type { ReadingMessage, ReadingTask } from './worker-messages';

const WORKER_FILE = join(__dirname, __filename.endsWith('.ts') ? 'worker-from-source.js' : 'worker.js');
/** Stack for a parser that doesn't recurse; young generation small, since cells live until they are posted. */
const STACK_MEGABYTES = 4;
const YOUNG_MEGABYTES = 32;

let readersAtWork = 0;
const waiting: (() => void)[] = [];

/**
 * Reads an uploaded xlsx or csv in a thread of its own with a cap on memory and time; the server survives whatever happens there.
 * @param fileName as uploaded: only its ending counts.
 * @param milliseconds the longest that reading may take.
 * @returns every sheet by name (a csv's is `csv`), hidden ones without rows. `rows[r][c]` counts from 0, null is an empty place.
 * @throws SpreadsheetError with a code for whatever is refused (security lines 17 and 21).
 */
export async function readSpreadsheet(
  buffer: Buffer,
  fileName: string,
  milliseconds: number = SPREADSHEET_LIMITS.readingMilliseconds,
): Promise<Spreadsheet> {
  recognize(buffer, fileName);
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  return inTurn(() => readInThread({ bytes: new Uint8Array(buffer), fileName, taken }, milliseconds));
}

/** Files are worked with a few at a time; beyond a short queue the sender is asked to come back. */
export async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (readersAtWork >= SPREADSHEET_LIMITS.readers) {
    if (waiting.length >= SPREADSHEET_LIMITS.waiting) throw new SpreadsheetError('too-many-readers');
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  readersAtWork++;
  try {
    return await work();
  } finally {
    readersAtWork--;
    waiting.shift()?.();
  }
}

function readInThread(task: ReadingTask, milliseconds: number): Promise<Spreadsheet> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER_FILE, {
      workerData: task,
      transferList: [task.bytes.buffer],
      // The thread needs nothing from the environment, where secrets live.
      env: {},
      resourceLimits: {
        maxOldGenerationSizeMb: SPREADSHEET_LIMITS.workerHeapMegabytes,
        maxYoungGenerationSizeMb: YOUNG_MEGABYTES,
        stackSizeMb: STACK_MEGABYTES,
      },
    });
    const sheets: { name: string; hidden: boolean; rows: Row[] }[] = [];
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      worker.removeAllListeners();
      // A thread that is being ended may still report: nobody is waiting for that any more.
      worker.on('error', () => undefined);
      void worker.terminate();
      finish();
    };
    const refuse = (error: Error): void => end(() => reject(error));
    const timer = setTimeout(
      () => refuse(new SpreadsheetError('reading-took-too-long', { seconds: Math.ceil(milliseconds / 1000) })),
      milliseconds,
    );
    worker.on('message', (message: ReadingMessage) => {
      if (message.kind === 'sheet') sheets.push({ name: message.name, hidden: message.hidden, rows: [] });
      else if (message.kind === 'rows') {
        for (const row of message.rows) sheets[sheets.length - 1]?.rows.push(row);
        // In the next turn, so that whoever else waits for the main thread comes first.
        setImmediate(() => {
          Atomics.add(task.taken, 0, 1);
          Atomics.notify(task.taken, 0);
        });
      } else if (message.kind === 'refused') refuse(new SpreadsheetError(message.code, message.params));
      else end(() => resolve({ sheets }));
    });
    worker.on('error', (error: NodeJS.ErrnoException) => refuse(asRefusal(error)));
    worker.on('exit', () => refuse(new SpreadsheetError('reading-needed-too-much')));
  });
}

/** What stopped the thread: its memory, a thread that could not be started (ours to mend), or bytes that no workbook should have. */
function asRefusal(error: NodeJS.ErrnoException): Error {
  if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return new SpreadsheetError('reading-needed-too-much');
  if (/^(ERR_)?(WORKER|MODULE)_/.test(error.code ?? '')) return error;
  new Logger('readSpreadsheet').warn(`a file stopped its reader: ${error.stack ?? error.message}`);
  return new SpreadsheetError('workbook-damaged');
}
