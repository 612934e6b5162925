import { inflateRawSync } from 'node:zlib';
import { SPREADSHEET_LIMITS } from './limits';
import { SpreadsheetError } from './spreadsheet-error';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

interface Entry {
  readonly packedSize: number;
  readonly size: number;
  readonly method: number;
  readonly headerAt: number;
}

/** A zip archive whose directory has been held against the limits; parts are unpacked one by one, when asked for. */
export class Zip {
  private constructor(
    private readonly bytes: Buffer,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  /** @throws SpreadsheetError when the directory is broken, or says that too much is inside. */
  static open(bytes: Buffer): Zip {
    const end = endOfDirectory(bytes);
    const count = bytes.readUInt16LE(end + 10);
    const { entries: mostEntries, unpackedBytes } = SPREADSHEET_LIMITS;
    if (count > mostEntries) throw new SpreadsheetError('workbook-too-many-parts', { parts: count, limit: mostEntries });

    const entries = new Map<string, Entry>();
    let at = bytes.readUInt32LE(end + 16);
    let total = 0;
    for (let index = 0; index < count; index++) {
      const { name, entry, next } = directoryEntry(bytes, at);
      if (entries.has(name)) throw damaged();
      entries.set(name, entry);
      total += entry.size;
      at = next;
    }
    if (total > unpackedBytes) throw new SpreadsheetError('workbook-unpacks-too-large', { bytes: total, limit: unpackedBytes });
    return new Zip(bytes, entries);
  }

  get names(): readonly string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * The part, unpacked; never more than the directory promised.
   * @throws SpreadsheetError when it is missing, damaged or larger than promised.
   */
  read(name: string): Buffer {
    const entry = this.entries.get(name);
    if (!entry) throw damaged();
    if (entry.headerAt + 30 > this.bytes.length || this.bytes.readUInt32LE(entry.headerAt) !== LOCAL_ENTRY) throw damaged();
    const dataAt = entry.headerAt + 30 + this.bytes.readUInt16LE(entry.headerAt + 26) + this.bytes.readUInt16LE(entry.headerAt + 28);
    const packed = this.bytes.subarray(dataAt, dataAt + entry.packedSize);
    if (packed.length !== entry.packedSize) throw damaged();
    const unpacked = entry.method === 0 ? packed : inflate(packed, entry.size);
    if (unpacked.length !== entry.size) throw damaged();
    return unpacked;
  }
}

/** Inflates at most the promised size: a directory that lies about a bomb is found here. */
function inflate(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (error) {
    if (error instanceof RangeError) throw new SpreadsheetError('workbook-unpacks-too-large', { limit: SPREADSHEET_LIMITS.unpackedBytes });
    throw damaged();
  }
}

function endOfDirectory(bytes: Buffer): number {
  const last = bytes.length - 22;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (bytes.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw damaged();
}

function directoryEntry(bytes: Buffer, at: number): { name: string; entry: Entry; next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
  const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1;
  if (encrypted) throw new SpreadsheetError('old-or-encrypted-workbook');
  const method = bytes.readUInt16LE(at + 10);
  if (method !== 0 && method !== 8) throw damaged();
  const nameLength = bytes.readUInt16LE(at + 28);
  const entry: Entry = {
    method,
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    headerAt: bytes.readUInt32LE(at + 42),
  };
  // 0xffffffff would send us to zip64 fields, which no file within the limits needs; it fails the size checks as it stands.
  return {
    name: bytes
      .toString('utf8', at + 46, at + 46 + nameLength)
      .replace(/\\/g, '/')
      .replace(/^\//, ''),
    entry,
    next: at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

function damaged(): SpreadsheetError {
  return new SpreadsheetError('workbook-damaged');
}
