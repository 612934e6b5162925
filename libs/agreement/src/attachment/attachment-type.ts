import { isUtf8 } from 'node:buffer';

/** What an attachment may be, by the last part of its name and by what its bytes say. */
export interface AttachmentType {
  readonly extension: string;
  readonly mediaType: string;
}

interface KnownType extends AttachmentType {
  readonly extensions: readonly string[];
  matches(bytes: Buffer): boolean;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const beginsWith =
  (...signature: number[]) =>
  (bytes: Buffer): boolean =>
    bytes.subarray(0, signature.length).equals(Buffer.from(signature));
const isZip = beginsWith(0x50, 0x4b, 0x03, 0x04);

/** Names of parts stand uncompressed in an archive. One with macros is not taken, whatever its name says. */
const isOfficeFile =
  (mainPart: string) =>
  (bytes: Buffer): boolean =>
    isZip(bytes) && bytes.includes('[Content_Types].xml') && bytes.includes(mainPart) && !bytes.includes('vbaProject.bin');

const KNOWN: readonly KnownType[] = [
  { extension: 'pdf', extensions: ['pdf'], mediaType: 'application/pdf', matches: beginsWith(0x25, 0x50, 0x44, 0x46, 0x2d) },
  {
    extension: 'docx',
    extensions: ['docx'],
    mediaType: `${OFFICE}.wordprocessingml.document`,
    matches: isOfficeFile('word/document.xml'),
  },
  { extension: 'xlsx', extensions: ['xlsx'], mediaType: `${OFFICE}.spreadsheetml.sheet`, matches: isOfficeFile('xl/workbook.xml') },
  { extension: 'png', extensions: ['png'], mediaType: 'image/png', matches: beginsWith(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a) },
  { extension: 'jpg', extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', matches: beginsWith(0xff, 0xd8, 0xff) },
  { extension: 'txt', extensions: ['txt'], mediaType: 'text/plain; charset=utf-8', matches: isPlainText },
];

/** The type of a file, held against both its name and its bytes; a code where it can't be taken. */
export function attachmentType(fileName: string, bytes: Buffer): AttachmentType | 'attachment-type-unknown' | 'attachment-type-mismatch' {
  const extension = /\.([^.]+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
  const known = KNOWN.find(({ extensions }) => extensions.includes(extension));
  if (!known) return 'attachment-type-unknown';
  return known.matches(bytes) ? { extension: known.extension, mediaType: known.mediaType } : 'attachment-type-mismatch';
}

/** UTF-8 without control characters other than tabs and line ends, so that nothing else passes as text. */
function isPlainText(bytes: Buffer): boolean {
  return isUtf8(bytes) && !/[\u0000-\u0008\u000B\u000E-\u001F\u007F]/.test(bytes.toString('utf8'));
}
