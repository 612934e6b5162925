import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** A value as it stands in a backup, the same for every engine: days as YYYY-MM-DD, instants in ISO 8601, yes and no as 1 and 0, bytes in base64. */
export type Cell = string | number | null;
export type Row = readonly Cell[];

export type ColumnKind = 'whole' | 'text' | 'day' | 'instant' | 'bytes';

/** A table as it is stored. */
export interface StoredTable {
  readonly name: string;
  /** The one column of its primary key. */
  readonly key: string;
  readonly columns: readonly { readonly name: string; readonly kind: ColumnKind }[];
  /** The id that the next row gets, where the database gives ids: that of a deleted row is not given again. */
  readonly nextId: number | null;
}

/** The first line of a backup. */
export interface BackupHeader {
  readonly kaskadeBackup: 1;
  readonly madeAt: string;
  readonly engine: 'sqlite' | 'mysql';
  /** The schema's version: names of the migrations that had run, oldest first. */
  readonly migrations: readonly string[];
  /** The newest link of the audit log's chain; null where there is none. */
  readonly auditHead: { readonly entryId: number; readonly hash: string } | null;
}

/** How many rows a table has, and the SHA-256 of their lines. */
export interface TableSum {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

/** What a backup is made of, in this order: a header, then each table with its rows and their sum. */
export type BackupPart = { header: BackupHeader } | { table: StoredTable } | { rows: readonly Row[] } | { sum: TableSum };

/** The file is no backup, cut short, or not what was written. */
export class DamagedBackup extends Error {}

/** Adds up the rows of one table. */
export class TableAdder {
  private readonly hash = createHash('sha256');
  private rows = 0;

  constructor(private readonly name: string) {}

  /** @returns the rows as lines, as they stand in the file */
  add(rows: readonly Row[]): string {
    const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    this.hash.update(lines);
    this.rows += rows.length;
    return lines;
  }

  sum(): TableSum {
    return { name: this.name, rows: this.rows, sha256: this.hash.digest('hex') };
  }
}

/** The lines of a backup; the last one holds a sum over all lines before it. */
export async function* backupLines(parts: AsyncIterable<BackupPart>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const part of parts) {
    const lines = 'rows' in part ? part.rows.map((row) => `${JSON.stringify(row)}\n`).join('') : `${JSON.stringify(part)}\n`;
    hash.update(lines);
    yield lines;
  }
  yield `${JSON.stringify({ end: hash.digest('hex') })}\n`;
}

const ROWS_AT_ONCE = 500;

/**
 * Reads a backup and checks it on the way: what comes last is only right when the whole file is.
 * @throws DamagedBackup as soon as something does not fit
 */
export async function* readBackup(file: string): AsyncGenerator<BackupPart> {
  const hash = createHash('sha256');
  let adder: TableAdder | undefined;
  let rows: Row[] = [];
  let ended = false;
  let isFirst = true;
  for await (const line of linesOf(file)) {
    if (ended) throw new DamagedBackup('something stands after the end');
    const value = parsed(line);
    if (isFirst !== 'header' in value) throw new DamagedBackup('this is no backup of Kaskade');
    isFirst = false;
    if (Array.isArray(value)) {
      if (!adder) throw new DamagedBackup('a row stands outside of a table');
      rows.push(value as Row);
    }
    if (rows.length > 0 && (!Array.isArray(value) || rows.length === ROWS_AT_ONCE)) {
      adder?.add(rows);
      yield { rows };
      rows = [];
    }
    if ('end' in value) {
      if (adder || value.end !== hash.digest('hex')) throw new DamagedBackup('the file is not what was written');
      ended = true;
      continue;
    }
    hash.update(`${line}\n`);
    if (Array.isArray(value)) continue;
    const part = value as Exclude<BackupPart, { rows: unknown }>;
    if ('table' in part) adder = new TableAdder(part.table.name);
    else if ('sum' in part) {
      if (JSON.stringify(adder?.sum()) !== JSON.stringify(part.sum))
        throw new DamagedBackup(`the rows of ${part.sum.name} are not what was written`);
      adder = undefined;
    } else if (!('header' in part)) throw new DamagedBackup('a line is of no known kind');
    yield part;
  }
  if (!ended) throw new DamagedBackup('the file is cut short');
}

function parsed(line: string): object & { end?: unknown } {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    throw new DamagedBackup('a line cannot be read');
  }
  throw new DamagedBackup('a line is of no known kind');
}

/** Far more than any row has; a file without line ends must not fill the memory. */
const LONGEST_LINE = 64 * 2 ** 20;

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<string>) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      if (rest.length > LONGEST_LINE) throw new DamagedBackup('a line is too long');
      yield* lines;
    }
  } catch (error) {
    if (String((error as { code?: unknown }).code).startsWith('Z_')) throw new DamagedBackup('the file is cut short, or no gzip file');
    throw error;
  } finally {
    source.destroy();
  }
  if (rest !== '') throw new DamagedBackup('the file is cut short');
}
