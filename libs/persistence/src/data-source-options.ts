import { mkdirSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { dirname } from 'node:path';
import libsql from 'libsql';
import { DataSourceOptions, Logger } from 'typeorm';
import { entities } from './entities';
import { migrations } from './migrations';

/** Where the data is: a file of the embedded SQLite, or the address of a MySQL or MariaDB server. */
export type DatabaseAddress = { kind: 'sqlite'; file: string } | { kind: 'mysql' | 'mariadb'; url: string; tlsCa?: string | undefined };

/**
 * Reads a `DATABASE_URL`: `mysql://…` or `mariadb://…`; without one the embedded database is `<dataFolder>/kaskade.sqlite`.
 * @param tlsCaFile the authority that signed the server's certificate; with it the connection is TLS or none at all
 * @throws Error naming the setting when the scheme is another.
 */
export function databaseAddress(databaseUrl: string | undefined, dataFolder: string, tlsCaFile?: string): DatabaseAddress {
  if (!databaseUrl) return { kind: 'sqlite', file: `${dataFolder}/kaskade.sqlite` };
  const scheme = /^(mysql|mariadb):\/\//.exec(databaseUrl)?.[1];
  if (scheme === 'mysql' || scheme === 'mariadb') {
    // mysql2 holds a certificate against a name only: behind an address anybody with a certificate of the authority could stand.
    const { hostname } = new URL(databaseUrl);
    if (tlsCaFile && isIP(hostname.replace(/^\[|\]$/g, '')))
      throw new Error('DATABASE_URL must have a host name with DATABASE_TLS_CA, not an address');
    const tlsCa = tlsCaFile ? readFileSync(tlsCaFile, 'utf8') : undefined;
    return { kind: scheme, url: databaseUrl.replace(/^mariadb:/, 'mysql:'), tlsCa };
  }
  throw new Error('DATABASE_URL must begin with mysql:// or mariadb://');
}

interface EmbeddedStatement {
  run(...parameters: unknown[]): unknown;
  all(...parameters: unknown[]): unknown;
}

interface EmbeddedDatabase {
  exec(sql: string): void;
  prepare(sql: string): EmbeddedStatement;
}

/**
 * Hands a statement its parameters as one list. libsql takes a lone object for named parameters and null for an object: a statement whose
 * only parameter is null, such as an UPDATE that clears one field, fails otherwise.
 */
function bindAsList(database: EmbeddedDatabase): void {
  const prepare = database.prepare.bind(database);
  database.prepare = (sql) => {
    const statement = prepare(sql);
    const [run, all] = [statement.run.bind(statement), statement.all.bind(statement)];
    statement.run = (...parameters) => run(parameters);
    statement.all = (...parameters) => all(parameters);
    return statement;
  };
}

/** TypeORM options proved to give the same schema, without drift, on both engines. */
export function dataSourceOptions(address: DatabaseAddress, logger?: Logger): DataSourceOptions {
  const options = {
    entities,
    migrations,
    migrationsTransactionMode: 'each' as const,
    synchronize: false,
    logging: logger ? ('all' as const) : false,
    ...(logger ? { logger } : {}),
  };
  if (address.kind === 'sqlite') {
    mkdirSync(dirname(address.file), { recursive: true });
    return {
      ...options,
      type: 'better-sqlite3',
      database: address.file,
      // libsql ships its binary inside npm packages: nothing to compile, nothing to download.
      driver: libsql,
      enableWAL: true,
      prepareDatabase: (database: EmbeddedDatabase) => {
        bindAsList(database);
        database.exec('PRAGMA synchronous = NORMAL');
        database.exec('PRAGMA busy_timeout = 5000');
        database.exec('PRAGMA foreign_keys = ON');
      },
    } as DataSourceOptions;
  }
  return {
    ...options,
    type: address.kind,
    url: address.url,
    charset: 'UTF8MB4_UNICODE_520_CI',
    timezone: 'Z',
    supportBigNumbers: true,
    // Days are strings on both engines, also in raw SQL; instants stay Date.
    dateStrings: ['DATE'],
    extra: { connectionLimit: 20 },
    // Encrypted to whoever answers is worth little: the certificate must be of the authority, and name the host that was asked for.
    ...(address.tlsCa ? { ssl: { ca: address.tlsCa, rejectUnauthorized: true, verifyIdentity: true, minVersion: 'TLSv1.2' } } : {}),
  } as DataSourceOptions;
}
