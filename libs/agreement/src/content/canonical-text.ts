import { createHash } from 'node:crypto';
import { AgreementContent } from '@kaskade/domain';
import { canonicalize } from 'json-canonicalize';

/** The longest part of a snapshot: no column of running text holds more than 64 kB on MariaDB, and no character takes more than 4 bytes. */
const PART_LENGTH = 15_000;

/** The content as canonical JSON (RFC 8785), and the SHA-256 over its UTF-8 bytes in hexadecimal. */
export function frozenText(content: AgreementContent): { readonly text: string; readonly hash: string } {
  const text = canonicalize(content);
  return { text, hash: hashOf(text) };
}

/** The hash of a canonical text. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** The text in parts of at most 15,000 UTF-16 units, none of them ending inside a character. */
export function partsOfText(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + PART_LENGTH;
    const splitsCharacter = end < text.length && isHighSurrogate(text.charCodeAt(end - 1));
    parts.push(text.slice(start, splitsCharacter ? end - 1 : end));
    start = splitsCharacter ? end - 1 : end;
  }
  return parts;
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
