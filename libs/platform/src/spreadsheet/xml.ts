import { SaxesParser } from 'saxes';
import { SPREADSHEET_LIMITS } from './limits';
import { SpreadsheetError } from './spreadsheet-error';

const SLICE_BYTES = 64 * 1024;

/** What a reader of one XML part wants to hear; names come without their namespace prefix. */
export interface XmlListener {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Streams an XML part to the listener. No document type is accepted, so there are no entities beyond XML's own five: nothing
 * to expand and nothing outside to fetch.
 * @throws SpreadsheetError for a document type, broken XML or too deep nesting.
 */
export function readXml(bytes: Uint8Array, listener: XmlListener): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new SpreadsheetError('xml-with-document-type');
  });
  parser.on('error', () => {
    throw new SpreadsheetError('workbook-damaged');
  });
  parser.on('opentag', (tag) => {
    if (++depth > SPREADSHEET_LIMITS.xmlDepth) throw new SpreadsheetError('workbook-damaged');
    listener.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    listener.close?.(localName(tag.name));
  });
  if (listener.text) parser.on('text', (text) => listener.text?.(text));

  const decoder = new TextDecoder(encodingOf(bytes));
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    parser.write(decoder.decode(bytes.subarray(at, at + SLICE_BYTES), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

/** An attribute by its local name, whatever prefix the writer chose (`r:id`, `d3p1:id`). */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (name in attributes) return attributes[name];
  const prefixed = Object.keys(attributes).find((key) => key.endsWith(`:${name}`));
  return prefixed === undefined ? undefined : attributes[prefixed];
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}
