import { Workbook } from 'exceljs';
import { readXlsx } from './xlsx';
import { storedZip } from './stored-zip';
import type { CellNote } from './marker-messages';
import { Zip } from './zip';

/** The light red of the screen's own marks. */
const MARKED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFBD9D9' } } as const;

/**
 * The workbook with cells coloured and commented; everything else as it was, as far as exceljs carries it over. Only called in a
 * process of its own: exceljs can be led to ask for more memory than there is, and that ends whatever process it is in.
 * @throws SpreadsheetError for a workbook that reading would refuse too; whatever exceljs throws for one that it can't carry over.
 */
export async function markWorkbook(bytes: Buffer, notes: readonly CellNote[]): Promise<Uint8Array> {
  readXlsx(bytes, () => undefined);
  const workbook = await load(unpacked(bytes));
  for (const { sheet, cell, text } of joined(notes)) {
    const target = workbook.getWorksheet(sheet)?.getCell(cell);
    if (!target) continue;
    // Cells share their styles: a copy, so that only this one is coloured.
    target.style = { ...target.style, fill: MARKED };
    target.note = text;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/**
 * The same archive without compression, every part unpacked within the limits: exceljs has nothing left to unpack, and sees no part that
 * the limits were not held against.
 */
function unpacked(bytes: Buffer): Buffer {
  const zip = Zip.open(bytes);
  return storedZip(zip.names.map((name) => ({ name, bytes: zip.read(name) })));
}

async function load(bytes: Buffer): Promise<Workbook> {
  const workbook = new Workbook();
  // Its type knows the Buffer of an older Node.
  await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

/** A cell with several faults has one comment. */
function joined(notes: readonly CellNote[]): CellNote[] {
  const byCell = new Map<string, CellNote>();
  for (const note of notes) {
    const key = `${note.cell} ${note.sheet}`;
    const before = byCell.get(key);
    byCell.set(key, before ? { ...before, text: `${before.text}\n\n${note.text}` } : note);
  }
  return [...byCell.values()];
}
