import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { Database, DatabaseAddress, databaseAddress, grantStatements } from '@kaskade/persistence';
import { migrateNew } from './migrated';
import { StatementLog } from './statement-log';

/** An empty, migrated database of its own on the engine that this test run is for. */
export interface TestDatabase {
  readonly database: Database;
  readonly address: DatabaseAddress;
  readonly statements: StatementLog;
  /** Closes and removes it. */
  drop(): Promise<void>;
}

/** sqlite (default) or mariadb, by `KASKADE_TEST_DB`. */
export const testEngine = process.env['KASKADE_TEST_DB'] === 'mariadb' ? 'mariadb' : 'sqlite';

export interface TestPlace {
  address: DatabaseAddress;
  databaseUrl: string | undefined;
  folder: string;
  remove(): Promise<void>;
}

/** A place for a new database: a temporary file, or a new schema on the server of `KASKADE_TEST_MARIADB_URL`. */
export async function createTestAddress(): Promise<TestPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-test-'));
  if (testEngine === 'sqlite') {
    return {
      address: databaseAddress(undefined, folder),
      databaseUrl: undefined,
      folder,
      remove: () => Promise.resolve(rmSync(folder, { recursive: true, force: true })),
    };
  }
  const server = process.env['KASKADE_TEST_MARIADB_URL'];
  if (!server) throw new Error('KASKADE_TEST_DB=mariadb needs KASKADE_TEST_MARIADB_URL, such as mariadb://root@127.0.0.1:3306');
  const name = `kaskade_test_${randomBytes(6).toString('hex')}`;
  await onServer(server, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  const databaseUrl = `${server.replace(/\/$/, '')}/${name}`;
  return {
    address: databaseAddress(databaseUrl, ''),
    databaseUrl,
    folder,
    remove: async () => {
      await onServer(server, `DROP DATABASE IF EXISTS ${name}`, `DROP USER IF EXISTS '${name}'@'%'`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Opens an empty, migrated database; `statements` counts what is sent to it. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const place = await createTestAddress();
  const statements = new StatementLog();
  await migrateNew(place.address);
  const database = await Database.open(place.address, statements);
  return {
    database,
    address: place.address,
    statements,
    drop: async () => {
      await database.close();
      await place.remove();
    },
  };
}

/**
 * Migrates as whoever may do anything, and answers the address by which the application connects: on MariaDB as a user who has the rights
 * of `db:grants` and no others, so that every journey over HTTP shows that they are enough.
 */
export async function prepareForApplication({ address, databaseUrl }: TestPlace): Promise<string | undefined> {
  await migrateNew(address);
  if (!databaseUrl) return undefined;
  const url = new URL(databaseUrl.replace(/^mariadb:/, 'mysql:'));
  const user = url.pathname.slice(1);
  const grants = grantStatements({ database: user, user, host: '%' });
  await onServer(databaseUrl, `CREATE USER '${user}'@'%' IDENTIFIED BY '${user}'`, ...grants);
  url.username = user;
  url.password = user;
  return url.href.replace(/^mysql:/, 'mariadb:');
}

async function onServer(url: string, ...statements: string[]): Promise<void> {
  const connection = await createConnection(url.replace(/^mariadb:/, 'mysql:'));
  for (const sql of statements) await connection.query(sql);
  await connection.end();
}
