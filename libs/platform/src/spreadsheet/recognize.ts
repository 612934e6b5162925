import { SPREADSHEET_LIMITS } from './limits';
import { SpreadsheetError } from './spreadsheet-error';

/** How a zip archive begins, and how Excel's files before 2007 and every encrypted one do. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const SEARCHED_FOR_CONTROL_CHARACTERS = 64 * 1024;

/**
 * Tells what an upload is by its first bytes; the name must agree, since a name that lies is a mistake or a trick.
 * @throws SpreadsheetError for anything but xlsx and csv.
 */
export function recognize(bytes: Uint8Array, fileName: string): 'xlsx' | 'csv' {
  const { packedBytes } = SPREADSHEET_LIMITS;
  if (bytes.length === 0) throw new SpreadsheetError('file-empty');
  if (bytes.length > packedBytes) throw new SpreadsheetError('file-too-large', { bytes: bytes.length, limit: packedBytes });
  if (startsWith(bytes, COMPOUND_FILE)) throw new SpreadsheetError('old-or-encrypted-workbook');

  const extension = /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (startsWith(bytes, ZIP)) {
    if (extension === 'xlsm' || extension === 'xltm') throw new SpreadsheetError('workbook-with-macros');
    if (extension !== 'xlsx') throw new SpreadsheetError('name-and-content-differ', { extension });
    return 'xlsx';
  }
  if (!looksLikeText(bytes)) throw new SpreadsheetError('not-a-spreadsheet');
  if (extension !== 'csv' && extension !== 'txt') throw new SpreadsheetError('name-and-content-differ', { extension });
  return 'csv';
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Text has no control characters but tab and line ends; UTF-16 is told by its byte order mark. */
function looksLikeText(bytes: Uint8Array): boolean {
  if (isUtf16(bytes)) return true;
  const end = Math.min(bytes.length, SEARCHED_FOR_CONTROL_CHARACTERS);
  for (let index = 0; index < end; index++) {
    const byte = bytes[index]!;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) return false;
  }
  return !startsWith(bytes, [...Buffer.from('%PDF')]) && !startsWith(bytes, [...Buffer.from('{\\rtf')]);
}

/** Whether a byte order mark says UTF-16. */
export function isUtf16(bytes: Uint8Array): boolean {
  return startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
}
