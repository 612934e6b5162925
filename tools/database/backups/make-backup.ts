import { createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Database } from '@kaskade/persistence';
import { BackupHeader, backupLines, BackupPart, TableAdder, TableSum } from './backup-file';
import { checkBackup } from './check-backup';
import { StoredTables } from './stored-tables';

/**
 * Writes everything that the database holds at one instant to a file, while others go on working. The rows go through, some at a time;
 * the file is read and checked before it gets its name.
 * @param file must not be there yet
 * @returns the rows and checksums of each table
 */
export async function makeBackup(database: Database, file: string, now: Date): Promise<TableSum[]> {
  const partial = `${file}.part`;
  await refuseTaken(file);
  await refuseTaken(partial);
  try {
    // Everything that Kaskade knows is in it: nobody but the owner reads it.
    const written = createWriteStream(partial, { flags: 'wx', mode: 0o600, flush: true });
    await pipeline(Readable.from(backupLines(snapshot(database, now))), createGzip(), written);
    const { sums } = await checkBackup(partial);
    await refuseTaken(file);
    await rename(partial, file);
    return sums;
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function refuseTaken(file: string): Promise<void> {
  const isTaken = await access(file).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new Error(`${file} is there already: choose another name`);
}

/** One transaction that sees the database as it is when it begins, on a connection of its own. */
async function* snapshot(database: Database, now: Date): AsyncGenerator<BackupPart> {
  const runner = database.reader.createQueryRunner();
  const stored = new StoredTables(runner);
  try {
    if (stored.engine === 'sqlite') await runner.query('BEGIN');
    else {
      await runner.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
      await runner.query('START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY');
    }
    const tables = await stored.described();
    yield { header: await headerOf(stored, now) };
    for (const table of tables) {
      yield { table };
      const adder = new TableAdder(table.name);
      for await (const rows of stored.rows(table)) {
        adder.add(rows);
        yield { rows };
      }
      yield { sum: adder.sum() };
    }
  } finally {
    await runner.query('ROLLBACK');
    await runner.release();
  }
}

async function headerOf(stored: StoredTables, now: Date): Promise<BackupHeader> {
  const names = await stored.names();
  if (!names.includes('migrations')) throw new Error('There is no Kaskade in this database: no migration has run');
  const migrations = await stored.ask<{ name: string }>(
    `SELECT name FROM ${stored.quote('migrations')} ORDER BY ${stored.quote('timestamp')}`,
  );
  const heads = names.includes('audit_seal')
    ? await stored.ask<{ entryId: number; hash: string }>('SELECT entryId, hash FROM audit_seal ORDER BY entryId DESC LIMIT 1')
    : [];
  return {
    kaskadeBackup: 1,
    madeAt: now.toISOString(),
    engine: stored.engine,
    migrations: migrations.map(({ name }) => name),
    auditHead: heads[0] ? { entryId: heads[0].entryId, hash: heads[0].hash } : null,
  };
}
