import { types } from 'node:util';
import { QueryRunner, TableColumn } from 'typeorm';
import { Cell, ColumnKind, Row, StoredTable, TableAdder, TableSum } from './backup-file';

/** Migrations are the header's. Sessions and the counts of the present minute end with the database: after a restore people sign in anew. */
const LEFT_OUT = ['migrations', 'session', 'rate_window', 'sqlite_sequence'];
const ROWS_AT_ONCE = 500;

const KINDS: Readonly<Record<string, ColumnKind>> = {
  integer: 'whole',
  int: 'whole',
  bigint: 'whole',
  boolean: 'whole',
  tinyint: 'whole',
  varchar: 'text',
  text: 'text',
  date: 'day',
  datetime: 'instant',
  blob: 'bytes',
};

/** An open connection to a database of either engine. */
export class StoredTables {
  readonly engine: 'sqlite' | 'mysql';

  constructor(readonly runner: QueryRunner) {
    this.engine = runner.connection.options.type === 'better-sqlite3' ? 'sqlite' : 'mysql';
  }

  quote(name: string): string {
    return this.runner.connection.driver.escape(name);
  }

  /** The names of all tables, whatever they hold. */
  async names(): Promise<string[]> {
    const rows = await this.ask<{ name: string }>(
      this.engine === 'sqlite'
        ? `SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
        : `SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE() ORDER BY TABLE_NAME`,
    );
    return rows.map(({ name }) => name);
  }

  /** The tables that a backup holds, by name. */
  async described(): Promise<StoredTable[]> {
    const names = (await this.names()).filter((name) => !LEFT_OUT.includes(name) && !name.startsWith('sqlite_'));
    const nextIds = await this.nextIds();
    const tables = await this.runner.getTables(names);
    return tables
      .map(({ name: path, columns, primaryColumns }) => {
        const name = path.split('.').at(-1) ?? path;
        const [key, ...more] = primaryColumns.map((column) => column.name);
        if (key === undefined || more.length > 0) throw new Error(`${name} has no primary key of one column`);
        const given = columns.some((column) => column.isGenerated);
        return {
          name,
          key,
          columns: columns.map((column) => ({ name: column.name, kind: kindOf(name, column) })),
          nextId: given ? (nextIds.get(name) ?? 1) : null,
        };
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** All rows of a table by its key, in the order of their bytes whatever the collation, some at a time. */
  async *rows({ name, key, columns }: StoredTable): AsyncGenerator<Row[]> {
    const isText = columns.some((column) => column.name === key && column.kind === 'text');
    const inBytes = (value: string): string => (isText && this.engine === 'mysql' ? `CAST(${value} AS BINARY)` : value);
    const ordered = inBytes(this.quote(key));
    const wanted = columns.map((column) => this.quote(column.name)).join(', ');
    let last: unknown;
    for (;;) {
      const after = last === undefined ? '' : `WHERE ${ordered} > ${inBytes('?')}`;
      const found = await this.ask<Record<string, unknown>>(
        `SELECT ${wanted} FROM ${this.quote(name)} ${after} ORDER BY ${ordered} LIMIT ${ROWS_AT_ONCE}`,
        last === undefined ? [] : [last],
      );
      if (found.length > 0)
        yield found.map((row) => columns.map((column) => cellOf(row[column.name], column.kind, `${name}.${column.name}`)));
      if (found.length < ROWS_AT_ONCE) return;
      last = found.at(-1)?.[key];
    }
  }

  async sum(table: StoredTable): Promise<TableSum> {
    const adder = new TableAdder(table.name);
    for await (const rows of this.rows(table)) adder.add(rows);
    return adder.sum();
  }

  ask<T>(sql: string, parameters: unknown[] = []): Promise<T[]> {
    return this.runner.query(sql, parameters) as Promise<T[]>;
  }

  private async nextIds(): Promise<Map<string, number>> {
    // MySQL 8 answers from a day-old note of it otherwise.
    if (this.runner.connection.options.type === 'mysql') await this.runner.query('SET SESSION information_schema_stats_expiry = 0');
    const rows = await this.ask<{ name: string; nextId: number | string | null }>(
      this.engine === 'sqlite'
        ? 'SELECT name, seq + 1 AS nextId FROM sqlite_sequence'
        : 'SELECT TABLE_NAME AS name, AUTO_INCREMENT AS nextId FROM information_schema.TABLES WHERE TABLE_SCHEMA = DATABASE()',
    );
    return new Map(rows.map(({ name, nextId }) => [name, Number(nextId ?? 1)]));
  }
}

function kindOf(table: string, { name, type }: TableColumn): ColumnKind {
  const kind = KINDS[type.replace(/\(.*$/, '').toLowerCase()];
  if (!kind) throw new Error(`${table}.${name} is of the type ${type}, which a backup does not know`);
  return kind;
}

/** A value as the engine answers it, in the spelling of backups. */
function cellOf(value: unknown, kind: ColumnKind, place: string): Cell {
  if (value === null) return null;
  if (kind === 'whole') {
    const whole = Number(value);
    if (!Number.isSafeInteger(whole)) throw new Error(`${place} holds ${whole}, which is no whole number`);
    return whole;
  }
  if (kind === 'instant' && value instanceof Date) return value.toISOString();
  if (kind === 'bytes') return bytesOf(value, place).toString('base64');
  if (typeof value !== 'string') throw new Error(`${place} holds something other than text`);
  return kind === 'instant' ? new Date(`${value.replace(' ', 'T')}Z`).toISOString() : value;
}

/** The embedded engine answers bytes as the memory that they stand in, or as a view of it. */
function bytesOf(value: unknown, place: string): Buffer {
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength);
  if (types.isAnyArrayBuffer(value)) return Buffer.from(value);
  throw new Error(`${place} holds something other than bytes`);
}
