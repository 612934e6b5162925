import { dayStyles } from './cell-formats';
import { ReadingBudget, SheetRows } from './sheet-rows';
import { SpreadsheetError } from './spreadsheet-error';
import type { SheetSink } from './sheet-sink';
import { refuseActiveParts, workbookParts } from './workbook-parts';
import { readSharedStrings, readWorksheet } from './worksheet';
import { Zip } from './zip';

/** Reads a workbook sheet by sheet. Hidden sheets are named, not read. */
export function readXlsx(bytes: Buffer, sink: SheetSink): void {
  const zip = Zip.open(bytes);
  refuseActiveParts(zip);
  const { sheets, sharedStringsPath, stylesPath, countsFrom1904 } = workbookParts(zip);
  if (!sheets.some((sheet) => !sheet.hidden && sheet.path !== null)) throw new SpreadsheetError('no-visible-sheet');
  const context = {
    sharedStrings: sharedStringsPath === null ? [] : readSharedStrings(zip.read(sharedStringsPath)),
    isDayStyle: stylesPath === null ? [] : dayStyles(zip.read(stylesPath)),
    countsFrom1904,
  };
  const budget = new ReadingBudget();
  for (const { name, hidden, path } of sheets) {
    const rows = new SheetRows(budget);
    if (!hidden && path !== null) readWorksheet(zip.read(path), context, rows);
    sink({ name, hidden, rows: rows.rows });
  }
}
