import { createHash } from 'node:crypto';
import { stream } from 'exceljs';
import { LoadedReport } from '../facts/load-report';
import { DATA_COLUMNS } from './data-columns';
import { dataRows } from './data-rows';
import { SheetWriter } from './sheet-writer';
import { Turns } from './turns';
import { SheetTitle } from './workbook-words';
import { workbookText as text } from './workbook-text.nb';

/** Columns that hold numbers; all others are text. */
const NUMBERS = /id$|^Vekt$|^Utført$|^Av$|øre$|^Id$/;

/** The flat rows that everything else can be computed from. */
export async function writeData(
  workbook: stream.xlsx.WorkbookWriter,
  report: LoadedReport,
  title: SheetTitle,
  turns: Turns,
): Promise<void> {
  const columns = DATA_COLUMNS.map((heading) => ({
    heading,
    width: heading === 'Navn' ? 40 : 13,
    format: NUMBERS.test(heading) ? ('id' as const) : ('text' as const),
  }));
  const sheet = new SheetWriter(workbook, { ...title, name: text.sheets.data, columns, frozenColumns: 2 }, turns);
  for (const row of dataRows(report)) await sheet.write(row);
  sheet.commit();
}

/** SHA-256 over the rows of Data: each as a JSON list, a line break behind it. */
export async function dataHash(report: LoadedReport, turns: Turns): Promise<string> {
  const hash = createHash('sha256');
  for (const row of dataRows(report)) {
    hash.update(`${JSON.stringify(row)}\n`);
    await turns.next();
  }
  return hash.digest('hex');
}
