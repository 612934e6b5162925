import { fork } from 'node:child_process';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { SPREADSHEET_LIMITS } from './limits';
import type { CellNote, MarkingAnswer, MarkingTask } from './marker-messages';
import { inTurn } from './read-spreadsheet';
import { recognize } from './recognize';
import { SpreadsheetError } from './spreadsheet-error';
import type { Upload } from './upload';

const FROM_SOURCE = __filename.endsWith('.ts');
const MARKER_FILE = join(__dirname, FROM_SOURCE ? 'worker-from-source.js' : 'marker.js');

/**
 * Hands an uploaded workbook back with cells marked: coloured, with a comment. Done in a process of its own with a cap on memory and
 * time, since a thread that runs out of memory in one large step takes the server with it.
 * @throws SpreadsheetError for whatever reading refuses, and for a csv, which can't hold marks.
 */
export async function markSpreadsheet({ bytes, fileName }: Upload, notes: readonly CellNote[]): Promise<Buffer> {
  if (recognize(bytes, fileName) === 'csv') throw new SpreadsheetError('only-workbooks-are-marked');
  return inTurn(() => inProcess({ bytes, notes: notes.map(({ sheet, cell, text }) => ({ sheet, cell, text })) }));
}

function inProcess(task: MarkingTask): Promise<Buffer> {
  const { readingMilliseconds, workerHeapMegabytes } = SPREADSHEET_LIMITS;
  return new Promise((resolve, reject) => {
    const child = fork(MARKER_FILE, FROM_SOURCE ? ['marker'] : [], {
      // It needs nothing from the environment, where secrets live.
      env: {},
      execArgv: [`--max-old-space-size=${workerHeapMegabytes}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      // What is being ended may still fail: nobody is waiting for that any more.
      child.on('error', () => undefined);
      child.kill('SIGKILL');
      finish();
    };
    const refuse = (error: Error): void => end(() => reject(error));
    const timer = setTimeout(
      () => refuse(new SpreadsheetError('reading-took-too-long', { seconds: readingMilliseconds / 1000 })),
      readingMilliseconds,
    );
    child.on('message', (answer: MarkingAnswer) => {
      if (answer.kind === 'marked') return end(() => resolve(Buffer.from(answer.bytes)));
      if (answer.stack !== null) new Logger('markSpreadsheet').warn(`a workbook could not be marked: ${answer.stack}`);
      refuse(new SpreadsheetError(answer.code, answer.params));
    });
    child.on('error', refuse);
    child.on('exit', () => refuse(new SpreadsheetError('reading-needed-too-much')));
    child.send(task, (error) => error && refuse(error));
  });
}
