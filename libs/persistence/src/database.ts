import { DataSource, Logger, ObjectLiteral } from 'typeorm';
import { DatabaseAddress, dataSourceOptions } from './data-source-options';

/** A row of a raw SQL answer. */
export type SqlRow = Record<string, string | number | null>;

/**
 * The open database. All reads outside a unit of work go through `reader`, so that on SQLite, where a data source is one
 * connection, nobody reads what a transaction has written and may still take back.
 */
export class Database {
  constructor(
    readonly writer: DataSource,
    readonly reader: DataSource,
    readonly engine: 'sqlite' | 'mysql',
  ) {}

  /** Opens it outside the application: for tools and tests. */
  static async open(address: DatabaseAddress, logger?: Logger): Promise<Database> {
    const writer = await new DataSource(dataSourceOptions(address, logger)).initialize();
    const reader = await new DataSource(dataSourceOptions(address, logger)).initialize();
    return new Database(writer, reader, address.kind === 'sqlite' ? 'sqlite' : 'mysql');
  }

  /** Runs one read-only statement; `?` placeholders on both engines, answers as plain rows (days as strings, bigint as number or string). */
  async query<T extends object = SqlRow>(sql: string, parameters: readonly unknown[] = []): Promise<T[]> {
    return (await this.reader.query(sql, [...parameters])) as T[];
  }

  /** The read-only repository of an entity. */
  repository<T extends ObjectLiteral>(entity: new () => T) {
    return this.reader.getRepository<T>(entity);
  }

  /** Brings the schema to the newest version; names of the migrations that ran. */
  async migrate(): Promise<string[]> {
    const ran = await this.writer.runMigrations();
    return ran.map((migration) => migration.name);
  }

  /** Whether migrations wait to be run. */
  async needsMigration(): Promise<boolean> {
    return this.writer.showMigrations();
  }

  async close(): Promise<void> {
    await this.reader.destroy();
    await this.writer.destroy();
  }
}
