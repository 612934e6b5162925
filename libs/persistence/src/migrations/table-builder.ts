import { Table, TableColumnOptions } from 'typeorm';

/** How the columns of the migrations are written down: the same few types as in `columns.ts`, frozen with the migration. */
export const id = (): TableColumnOptions => ({
  name: 'id',
  type: 'integer',
  isPrimary: true,
  isGenerated: true,
  generationStrategy: 'increment',
});
export const whole = (name: string): TableColumnOptions => ({ name, type: 'integer' });
export const line = (name: string, length: number): TableColumnOptions => ({ name, type: 'varchar', length: String(length) });
export const prose = (name: string): TableColumnOptions => ({ name, type: 'text' });
export const bytes = (name: string): TableColumnOptions => ({ name, type: 'blob' });
export const ore = (name: string): TableColumnOptions => ({ name, type: 'bigint' });
export const day = (name: string): TableColumnOptions => ({ name, type: 'date' });
export const instant = (name: string): TableColumnOptions => ({ name, type: 'datetime', precision: 3 });
export const flag = (name: string): TableColumnOptions => ({ name, type: 'boolean' });
export const optional = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isNullable: true });
export const key = (column: TableColumnOptions): TableColumnOptions => ({ ...column, isPrimary: true });

/** column → referenced table; the constraint is `fk_<name>` and its index `ix_<name>`. */
export type ForeignKeys = Record<string, { name: string; table: string }>;
/** name → columns. */
export type Indexes = Record<string, string[]>;

/** A table with named keys and indexes, the same on every engine. */
export function table(
  name: string,
  columns: TableColumnOptions[],
  keys: { references?: ForeignKeys; uniques?: Indexes; indexes?: Indexes } = {},
): Table {
  const references = Object.entries(keys.references ?? {});
  return new Table({
    name,
    columns,
    foreignKeys: references.map(([column, target]) => ({
      name: `fk_${target.name}`,
      columnNames: [column],
      referencedTableName: target.table,
      referencedColumnNames: ['id'],
      onDelete: 'NO ACTION',
      onUpdate: 'NO ACTION',
    })),
    uniques: Object.entries(keys.uniques ?? {}).map(([unique, columnNames]) => ({ name: unique, columnNames })),
    indices: [
      ...references.map(([column, target]) => ({ name: `ix_${target.name}`, columnNames: [column] })),
      ...Object.entries(keys.indexes ?? {}).map(([index, columnNames]) => ({ name: index, columnNames })),
    ],
  });
}
