import { DataSource } from 'typeorm';
import { AuditVerdict, Database, DatabaseAddress, dataSourceOptions, verifyAuditLog } from '@kaskade/persistence';
import { BackupHeader, Cell, ColumnKind, Row, StoredTable, readBackup, TableSum } from './backup-file';
import { checkBackup } from './check-backup';
import { makeBackup } from './make-backup';
import { StoredTables } from './stored-tables';

/** How much goes into one statement: far under the limits of both engines on placeholders and on the size of a statement. */
const MOST_CELLS = 10_000;
const MOST_CHARACTERS = 2 ** 20;

export interface Restored {
  readonly header: BackupHeader;
  readonly sums: TableSum[];
  /** What following the audit log's chain said; null for a backup from before there was one. */
  readonly audit: AuditVerdict | null;
  /** The backup of what was thrown away; null when there was nothing. */
  readonly replaced: string | null;
  /** Migrations that this version has besides: `npm run db:migrate` runs them. */
  readonly migrationsToRun: number;
}

/**
 * Puts a backup into a database, of whichever engine. The file is read to its end before anything is written; all rows come in one
 * transaction, and are read back and compared with the file before it is committed.
 * @param options.replace throws away what the database holds, after a backup of it beside `file`; without it only an empty one is taken
 * @throws DamagedBackup, or Error when the database is not empty or the backup is of a newer version
 */
export async function restoreBackup(
  address: DatabaseAddress,
  file: string,
  options: { replace: false } | { replace: true; now: Date },
): Promise<Restored> {
  const { header, sums } = await checkBackup(file);
  const { migrations, ...rest } = dataSourceOptions(address);
  const known = (migrations as (new () => { name: string })[]).map((Migration) => [new Migration().name, Migration] as const);
  const unknown = header.migrations.filter((name) => !known.some(([each]) => each === name));
  if (unknown.length > 0) throw new Error(`The backup is of a newer version of Kaskade: this one does not know ${unknown.join(', ')}`);
  const wanted = known.filter(([name]) => header.migrations.includes(name)).map(([, Migration]) => Migration);
  const replaced = options.replace ? await backUpReplaced(address, file, options.now) : null;
  const source = await new DataSource({ ...rest, migrations: wanted }).initialize();
  try {
    await makeEmpty(source, options.replace);
    await source.runMigrations();
    await load(source, file, sums);
  } catch (error) {
    if (replaced === null) throw error;
    throw new Error(`${(error as Error).message}. What the database held before is in ${replaced}`, { cause: error });
  } finally {
    await source.destroy();
  }
  return { header, sums, replaced, audit: await followAuditLog(address, header), migrationsToRun: known.length - wanted.length };
}

/** Keeps what is about to be thrown away: when loading fails, or the wrong database was named, it is all that is left. */
async function backUpReplaced(address: DatabaseAddress, file: string, now: Date): Promise<string | null> {
  const database = await Database.open(address);
  try {
    const names = await new StoredTables(database.reader.createQueryRunner()).names();
    if (names.every((name) => name.startsWith('sqlite_'))) return null;
    if (!names.includes('migrations')) throw new Error('What the database holds is not Kaskade, or half of it: empty it by hand');
    const replaced = `${file}.replaced-${now.toISOString().replaceAll(/[:.]/g, '-')}.backup`;
    await makeBackup(database, replaced, now);
    return replaced;
  } finally {
    await database.close();
  }
}

/** What a new database holds before anybody has used it. Whoever makes a template of their own is a person besides. */
const PUT_IN_BY_MIGRATIONS: readonly string[] = ['migrations', 'template', 'template_version'];

/** Drops all tables, when that loses nothing or is asked for. */
async function makeEmpty(source: DataSource, replace: boolean): Promise<void> {
  const runner = source.createQueryRunner();
  const stored = new StoredTables(runner);
  try {
    const names = (await stored.names()).filter((name) => !name.startsWith('sqlite_'));
    for (const name of names.filter((each) => !PUT_IN_BY_MIGRATIONS.includes(each) && !replace)) {
      const rows = await stored.ask(`SELECT 1 FROM ${stored.quote(name)} LIMIT 1`);
      if (rows.length > 0) throw new Error('The database is not empty: restore into an empty one, or lose what it holds with --replace');
    }
    await setForeignKeys(stored, false);
    for (const name of names) await runner.query(`DROP TABLE ${stored.quote(name)}`);
    await setForeignKeys(stored, true);
  } finally {
    await runner.release();
  }
}

async function load(source: DataSource, file: string, sums: readonly TableSum[]): Promise<void> {
  const runner = source.createQueryRunner();
  const stored = new StoredTables(runner);
  try {
    await setForeignKeys(stored, false);
    await runner.startTransaction();
    let tables: StoredTable[];
    try {
      for (const { name } of await stored.described()) await stored.ask(`DELETE FROM ${stored.quote(name)}`);
      tables = await insertAll(stored, file);
      await compare(stored, tables, sums);
      await runner.commitTransaction();
    } catch (error) {
      await runner.rollbackTransaction();
      throw error;
    }
    await continueIds(stored, tables);
    await setForeignKeys(stored, true);
  } finally {
    await runner.release();
  }
}

async function insertAll(stored: StoredTables, file: string): Promise<StoredTable[]> {
  const tables: StoredTable[] = [];
  for await (const part of readBackup(file)) {
    if ('table' in part) tables.push(part.table);
    const table = tables.at(-1);
    if ('rows' in part && table) for (const rows of batches(part.rows)) await insert(stored, table, rows);
  }
  return tables;
}

async function insert(stored: StoredTables, { name, columns }: StoredTable, rows: readonly Row[]): Promise<void> {
  const values = rows.flatMap((row) => row.map((cell, index) => asStored(cell, columns[index]?.kind)));
  const oneRow = `(${columns.map(() => '?').join(', ')})`;
  const into = `${stored.quote(name)} (${columns.map((column) => stored.quote(column.name)).join(', ')})`;
  await stored.ask(`INSERT INTO ${into} VALUES ${rows.map(() => oneRow).join(', ')}`, values);
}

/** A cell as both engines take and keep it: 2026-11-22T08:00:00.000Z without its letters, base64 as the bytes that it means. */
function asStored(cell: Cell, kind: ColumnKind | undefined): Cell | Buffer {
  if (typeof cell !== 'string') return cell;
  if (kind === 'instant') return cell.replace('T', ' ').replace('Z', '');
  return kind === 'bytes' ? Buffer.from(cell, 'base64') : cell;
}

function* batches(rows: readonly Row[]): Generator<Row[]> {
  let batch: Row[] = [];
  let cells = 0;
  let characters = 0;
  for (const row of rows) {
    batch.push(row);
    cells += row.length;
    characters += row.reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
    if (cells < MOST_CELLS && characters < MOST_CHARACTERS) continue;
    yield batch;
    batch = [];
    cells = characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** What stands in the database now must be what the file says, table by table, and every reference must lead to a row. */
async function compare(stored: StoredTables, tables: readonly StoredTable[], sums: readonly TableSum[]): Promise<void> {
  const present = (await stored.described()).map(({ name }) => name);
  const missing = present.filter((name) => !tables.some((table) => table.name === name));
  if (missing.length > 0) throw new Error(`The backup does not hold ${missing.join(', ')}`);
  for (const [index, table] of tables.entries()) {
    const sum = await stored.sum(table);
    if (JSON.stringify(sum) !== JSON.stringify(sums[index]))
      throw new Error(`${table.name} is not what the backup holds; nothing was kept`);
  }
  for (const { name, foreignKeys } of await stored.runner.getTables(tables.map((table) => table.name))) {
    for (const { columnNames, referencedTableName, referencedColumnNames } of foreignKeys) {
      const [column = '', referenced = ''] = [columnNames[0], referencedColumnNames[0]];
      const [child, parent] = [name, referencedTableName].map((path) => stored.quote(path.split('.').at(-1) ?? path));
      const astray = await stored.ask(
        `SELECT 1 FROM ${child} c LEFT JOIN ${parent} p ON p.${stored.quote(referenced)} = c.${stored.quote(column)}
          WHERE c.${stored.quote(column)} IS NOT NULL AND p.${stored.quote(referenced)} IS NULL LIMIT 1`,
      );
      if (astray.length > 0) throw new Error(`${name}.${column} leads to rows that are not there; nothing was kept`);
    }
  }
}

/** The ids of rows that were deleted before the backup are not given again. On a server this is DDL: after the commit, and only counting up. */
async function continueIds(stored: StoredTables, tables: readonly StoredTable[]): Promise<void> {
  for (const { name, nextId } of tables) {
    if (nextId === null || nextId <= 1) continue;
    if (stored.engine === 'mysql') await stored.ask(`ALTER TABLE ${stored.quote(name)} AUTO_INCREMENT = ${Number(nextId)}`);
    else {
      await stored.ask('DELETE FROM sqlite_sequence WHERE name = ?', [name]);
      await stored.ask('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', [name, nextId - 1]);
    }
  }
}

/** Rows come table by table, before what they refer to. */
async function setForeignKeys({ engine, runner }: StoredTables, on: boolean): Promise<void> {
  await runner.query(engine === 'sqlite' ? `PRAGMA foreign_keys = ${on ? 'ON' : 'OFF'}` : `SET FOREIGN_KEY_CHECKS = ${on ? 1 : 0}`);
}

async function followAuditLog(address: DatabaseAddress, { migrations, auditHead }: BackupHeader): Promise<AuditVerdict | null> {
  if (!migrations.includes('Audit1798700200000')) return null;
  const database = await Database.open(address);
  try {
    return await verifyAuditLog(database, auditHead ?? undefined);
  } finally {
    await database.close();
  }
}
