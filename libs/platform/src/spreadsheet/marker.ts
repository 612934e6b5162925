import { markWorkbook } from './mark-workbook';
import type { MarkingAnswer, MarkingTask } from './marker-messages';
import { SpreadsheetError } from './spreadsheet-error';

/** Runs in a process of its own: marks one workbook, answers, ends. */
function answer(message: MarkingAnswer): void {
  process.send?.(message, () => process.disconnect());
}

process.once('message', ({ bytes, notes }: MarkingTask) => {
  markWorkbook(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), notes).then(
    (marked) => answer({ kind: 'marked', bytes: marked }),
    (error: unknown) => {
      const isRefusal = error instanceof SpreadsheetError;
      const { code, params } = isRefusal ? error : new SpreadsheetError('workbook-not-marked');
      answer({ kind: 'refused', code, params, stack: isRefusal ? null : String((error as Error).stack) });
    },
  );
});
