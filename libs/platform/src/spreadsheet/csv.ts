import { addressOf } from '@kaskade/domain';
import { isUtf16 } from './recognize';
import type { SheetRows } from './sheet-rows';
import { SpreadsheetError } from './spreadsheet-error';

const SEPARATORS = [';', '\t', ','] as const;
const LINES_LOOKED_AT = 50;

/**
 * Reads comma, semicolon or tab separated text in UTF-8 (with or without a mark), Windows-1252 or UTF-16. Every filled cell is
 * text: what it means is for whoever interprets the table.
 */
export function readCsv(bytes: Uint8Array, rows: SheetRows): void {
  const text = decode(bytes);
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  parse(body, hint?.[1] ?? separatorOf(body), rows);
}

/** Windows-1252 has a character for nearly every byte, so it is what remains when the bytes are no UTF-8. */
function decode(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder has no other way to say "not UTF-8".
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * The separator that cuts most lines into the same number of fields. Decimal commas make the comma look likely, so it only wins
 * over the others outright.
 */
function separatorOf(text: string): string {
  const lines = text
    .slice(0, 200_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, LINES_LOOKED_AT);
  let best: string = ';';
  let mostLines = 0;
  for (const separator of SEPARATORS) {
    const timesSeen = new Map<number, number>();
    for (const line of lines) {
      const cuts = line.split(separator).length - 1;
      if (cuts > 0) timesSeen.set(cuts, (timesSeen.get(cuts) ?? 0) + 1);
    }
    const sameCount = Math.max(0, ...timesSeen.values());
    if (sameCount > mostLines) [best, mostLines] = [separator, sameCount];
  }
  return best;
}

function parse(text: string, separator: string, rows: SheetRows): void {
  let column = 0;
  let row = 0;
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"' ? quotedField(text, at, row) : { content: '', end: at };
    at = quoted.end;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
    const content = quoted.content + text.slice(quoted.end, at);
    if (content.trim() !== '') rows.put(column, row, { kind: 'text', at: addressOf(column, row), text: content });

    if (text[at] === separator) column++;
    else {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      column = 0;
      row++;
    }
    at++;
  }
}

/** The text between quotes that begin at `start`, doubled quotes read as one; `end` is behind the closing quote. */
function quotedField(text: string, start: number, row: number): { content: string; end: number } {
  let content = '';
  let at = start + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) throw new SpreadsheetError('csv-unclosed-quote', { row: row + 1 });
    content += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { content, end: quote + 1 };
    content += '"';
    at = quote + 2;
  }
}
