import { EntityManager, ObjectLiteral } from 'typeorm';
import { DemoRows, entityOf } from './rows';

/** SQLite takes at most 32,766 placeholders in a statement; a server's packets are far larger than this many values. */
const VALUES_PER_STATEMENT = 12_000;

/** Writes all rows in bulk: hundreds of thousands in seconds. The database must be migrated and empty. */
export async function writeRows(manager: EntityManager, rows: DemoRows): Promise<void> {
  for (const table of Object.keys(entityOf) as (keyof DemoRows)[]) await insertAll(manager, entityOf[table], rows[table]);
}

/** Inserts rows with their ids, in bulk. */
export async function insertAll(manager: EntityManager, entity: new () => ObjectLiteral, rows: readonly ObjectLiteral[]): Promise<void> {
  const { tableName, columns } = manager.connection.getMetadata(entity);
  const { driver } = manager.connection;
  const rowsPerStatement = Math.floor(VALUES_PER_STATEMENT / columns.length);
  const names = columns.map((column) => driver.escape(column.databaseName)).join(', ');
  const placeholders = `(${columns.map(() => '?').join(', ')})`;
  for (let start = 0; start < rows.length; start += rowsPerStatement) {
    const chunk = rows.slice(start, start + rowsPerStatement);
    const values = chunk.flatMap((row) =>
      columns.map((column) => driver.preparePersistentValue(row[column.propertyName], column) as unknown),
    );
    await manager.query(`INSERT INTO ${driver.escape(tableName)} (${names}) VALUES ${chunk.map(() => placeholders).join(', ')}`, values);
  }
}
