import { crc32 } from 'node:zlib';

const LOCAL_ENTRY = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const VERSION = 20;
const NAMES_ARE_UTF8 = 0x0800;

/** A zip archive of parts as they are, without compression. */
export function storedZip(parts: readonly { readonly name: string; readonly bytes: Buffer }[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes } of parts) {
    const path = Buffer.from(name, 'utf8');
    const about = describe(path, bytes);
    const local = Buffer.alloc(4);
    local.writeUInt32LE(LOCAL_ENTRY);
    pieces.push(local, about, path, bytes);
    directory.push(directoryEntry(about, at), path);
    at += local.length + about.length + path.length + bytes.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END_OF_DIRECTORY, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...pieces, entries, end]);
}

/** What a part's own header and the directory say alike: version, flags, method 0, no time, checksum, sizes, lengths. */
function describe(path: Buffer, bytes: Buffer): Buffer {
  const about = Buffer.alloc(26);
  about.writeUInt16LE(VERSION, 0);
  about.writeUInt16LE(NAMES_ARE_UTF8, 2);
  about.writeUInt32LE(crc32(bytes), 10);
  about.writeUInt32LE(bytes.length, 14);
  about.writeUInt32LE(bytes.length, 18);
  about.writeUInt16LE(path.length, 22);
  return about;
}

function directoryEntry(about: Buffer, headerAt: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(DIRECTORY_ENTRY, 0);
  entry.writeUInt16LE(VERSION, 4);
  about.copy(entry, 6);
  entry.writeUInt32LE(headerAt, 42);
  return entry;
}
