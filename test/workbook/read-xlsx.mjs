import { inflateRawSync } from 'node:zlib';

/**
 * @typedef {string | number | null} Cell
 *
 * Reads a workbook with nothing but the format's own rules, so that what checks the product's files shares no code with what writes them.
 * @param {Buffer} file
 * @returns {Map<string, Cell[][]>} sheet name → rows of stored values, by row and column from 0; a formula by its stored result
 */
export function readXlsx(file) {
  const entries = unzip(file);
  const xml = (/** @type {string} */ name) => entries.get(name)?.toString('utf8') ?? '';
  const targets = new Map(
    [...xml('xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  const strings = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => textOf(item));
  /** @type {Map<string, Cell[][]>} */
  const sheets = new Map();
  for (const [tag] of xml('xl/workbook.xml').matchAll(/<sheet\b[^>]*>/g)) {
    const target = targets.get(attribute(tag, 'r:id')) ?? '';
    sheets.set(decode(attribute(tag, 'name')), rowsOf(xml(`xl/${target.replace(/^\/?(xl\/)?/, '')}`), strings));
  }
  return sheets;
}

/**
 * The entries of a zip file by name, from its central directory.
 * @param {Buffer} file
 */
function unzip(file) {
  let end = file.length - 22;
  while (file.readUInt32LE(end) !== 0x06054b50) end--;
  /** @type {Map<string, Buffer>} */
  const entries = new Map();
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const nameLength = file.readUInt16LE(at + 28);
    const start = file.readUInt32LE(at + 42);
    const name = file.toString('utf8', at + 46, at + 46 + nameLength);
    const data = start + 30 + file.readUInt16LE(start + 26) + file.readUInt16LE(start + 28);
    const packed = file.subarray(data, data + size);
    entries.set(name, method === 0 ? packed : inflateRawSync(packed));
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/**
 * @param {string} xml
 * @param {string[]} strings
 */
function rowsOf(xml, strings) {
  /** @type {Cell[][]} */
  const rows = [];
  for (const [, rowTag = '', body] of xml.matchAll(/<row\b([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    /** @type {Cell[]} */
    const cells = [];
    for (const [, tag = '', content = ''] of (body ?? '').matchAll(/<c\b([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)) {
      cells[columnOf(attribute(tag, 'r'))] = valueOf(attribute(tag, 't'), content, strings);
    }
    rows[Number(attribute(rowTag, 'r')) - 1] = Array.from(cells, (cell) => cell ?? null);
  }
  return Array.from(rows, (row) => row ?? []);
}

/**
 * @param {string} type
 * @param {string} content
 * @param {string[]} strings
 * @returns {Cell}
 */
function valueOf(type, content, strings) {
  const value = /<v[^>]*>(.*?)<\/v>/s.exec(content)?.[1];
  if (type === 'inlineStr') return textOf(content);
  if (value === undefined) return null;
  if (type === 's') return strings[Number(value)] ?? null;
  return type === 'str' || type === 'e' ? decode(value) : Number(value);
}

/**
 * `BC12` → 54.
 * @param {string} reference
 */
function columnOf(reference) {
  return [...(/^[A-Z]+/.exec(reference)?.[0] ?? '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** @param {string} xml */
function textOf(xml) {
  return [...xml.matchAll(/<t\b[^>]*>(.*?)<\/t>/gs)].map(([, text = '']) => decode(text)).join('');
}

/**
 * @param {string} tag
 * @param {string} name
 */
function attribute(tag, name) {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1] ?? '';
}

/** @type {Readonly<Record<string, string>>} */
const NAMED = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @param {string} text */
function decode(text) {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (/** @type {string} */ _, /** @type {string} */ hex, /** @type {string} */ digits, /** @type {string} */ name) => {
      if (hex) return String.fromCodePoint(parseInt(hex, 16));
      if (digits) return String.fromCodePoint(Number(digits));
      return NAMED[name] ?? '';
    },
  );
}
