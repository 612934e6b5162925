import { inflateRawSync } from 'node:zlib';
import { Answer } from './asker';
import { mayKnow } from './expected';
import { CANARY, PLACES, Role } from './places';

const MARKER = new RegExp(`${CANARY}-([a-zæøå-]+)-(${[...PLACES, 'leave'].join('|').toLowerCase()})(?![a-zæøå])`, 'giu');

/** Looks for markers in what somebody was answered, and remembers those that were not theirs to know. */
export class Leaks {
  readonly found = new Set<string>();
  /** How many answers were looked through, and how many markers stood in them. */
  answers = 0;
  markers = 0;

  look(role: Role, where: string, answer: Pick<Answer, 'bytes'>): void {
    this.answers++;
    for (const [marker, what, place] of textOf(answer.bytes).matchAll(MARKER)) {
      this.markers++;
      if (!mayKnow(role, what!.toLowerCase(), place!.toLowerCase())) this.found.add(`${role}: ${where}: ${marker}`);
    }
  }
}

/** Text as it is; a workbook with its entries unpacked. */
export function textOf(bytes: Buffer): string {
  return bytes.subarray(0, 2).toString('latin1') === 'PK' ? unzip(bytes).join('\n') : bytes.toString('utf8');
}

/** The entries of a zip file, by its central directory. */
function unzip(file: Buffer): string[] {
  const texts: string[] = [];
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    texts.push((file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString('utf8'));
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return texts;
}
