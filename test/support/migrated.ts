import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, format } from 'mysql2/promise';
import { Logger } from 'typeorm';
import { Database, DatabaseAddress } from '@kaskade/persistence';

/** What the first database of this process came to: those after it are made the same without working it out again. */
let migratedFile: Buffer | undefined;
let sent: { readonly to: string; readonly sql: string } | undefined;

/**
 * Brings a new, empty database to the newest schema. The first of each process by the migrations themselves; SQLite’s others are copies of
 * its file, MariaDB’s are sent the statements that the migrations sent, all at once.
 */
export async function migrateNew(address: DatabaseAddress): Promise<void> {
  if (address.kind === 'sqlite') {
    if (migratedFile) writeFileSync(address.file, migratedFile);
    else migratedFile = await migrate(address, undefined, (database) => wholeCopy(database, `${address.file}.copy`));
    return;
  }
  const to = new URL(address.url).pathname.slice(1);
  if (!sent) {
    const recorder = new Recorder();
    await migrate(address, recorder);
    sent = { to, sql: recorder.statements.join(';\n') };
    return;
  }
  const connection = await createConnection({
    uri: address.url,
    charset: 'UTF8MB4_UNICODE_520_CI',
    timezone: 'Z',
    multipleStatements: true,
  });
  // TypeORM writes the name of the database before that of its own table.
  await connection.query(sent.sql.replaceAll(sent.to, to));
  await connection.end();
}

async function migrate<T>(address: DatabaseAddress, logger?: Logger, then?: (database: Database) => Promise<T>): Promise<T | undefined> {
  const database = await Database.open(address, logger);
  await database.migrate();
  const result = await then?.(database);
  await database.close();
  return result;
}

/** Also what is still in the journal beside the file. */
async function wholeCopy(database: Database, file: string): Promise<Buffer> {
  await database.writer.query('VACUUM INTO ?', [file]);
  const copy = readFileSync(file);
  rmSync(file);
  return copy;
}

/** Takes down what a migration writes, with its parameters in place. */
class Recorder implements Logger {
  readonly statements: string[] = [];

  logQuery(query: string, parameters: (string | number | Date | null)[] = []): void {
    if (!/^\s*(SELECT|SHOW)\b/i.test(query)) this.statements.push(format(query, parameters, false, 'Z'));
  }

  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}
