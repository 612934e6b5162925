import { Column, ForeignKey, Index, PrimaryGeneratedColumn, ValueTransformer } from 'typeorm';

/**
 * The column types that mean the same on SQLite and MariaDB, each with a name of its own, so that no entity has to know the traps:
 * `integer` keys, whole øre in bigint, days as strings, instants with milliseconds, and NO ACTION on every key.
 */

type Nullable = { nullable?: boolean };

/** bigint comes back as a string from MariaDB; amounts in øre are safe as numbers up to 2^53. */
const wholeNumber: ValueTransformer = {
  to: (value: number | null | undefined) => value,
  from: (value: string | number | null) => (value === null ? null : Number(value)),
};

/** A generated integer key. */
export const Id = () => PrimaryGeneratedColumn('increment', { type: 'integer' });

/** A key to another table, with its index. `name` is table and role, such as `placement_unit`; index and constraint are named after it. */
export function Reference(target: () => unknown, name: string, options: Nullable = {}): PropertyDecorator {
  return (entity, property) => {
    Column({ type: 'integer', nullable: options.nullable ?? false })(entity, property);
    Index(`ix_${name}`)(entity, property);
    ForeignKey(target as () => new () => object, { name: `fk_${name}`, onDelete: 'NO ACTION', onUpdate: 'NO ACTION' })(entity, property);
  };
}

/** A line of text of at most `length` characters. */
export const Line = (length: number, options: Nullable = {}) => Column({ type: 'varchar', length, nullable: options.nullable ?? false });

/** Running text, up to 64 kB. */
export const Prose = (options: Nullable = {}) => Column({ type: 'text', nullable: options.nullable ?? false });

/** A whole number. */
export const Whole = (options: Nullable = {}) => Column({ type: 'integer', nullable: options.nullable ?? false });

/** An amount of money in whole øre. */
export const Ore = (options: Nullable = {}) => Column({ type: 'bigint', nullable: options.nullable ?? false, transformer: wholeNumber });

/** A calendar day, `YYYY-MM-DD`. */
export const DayColumn = (options: Nullable = {}) => Column({ type: 'date', nullable: options.nullable ?? false });

/** An instant in UTC with milliseconds. */
export const Instant = (options: Nullable = {}) => Column({ type: 'datetime', precision: 3, nullable: options.nullable ?? false });

/** Yes or no. */
export const Flag = () => Column({ type: 'boolean' });

/** The embedded engine answers bytes as the memory that they stand in. */
const bytes: ValueTransformer = {
  to: (value: Buffer | null | undefined) => value,
  from: (value: Buffer | ArrayBuffer | null) => (value === null || Buffer.isBuffer(value) ? value : Buffer.from(value)),
};

/** Bytes, up to 64 kB. */
export const Bytes = () => Column({ type: 'blob', transformer: bytes });

/** A small plain value kept as JSON. */
export const Json = (options: Nullable = {}) => Column({ type: 'simple-json', nullable: options.nullable ?? false });

/** Counted up by every change; what `If-Match` is held against. Set by the code: TypeORM's VersionColumn does not guard. */
export const Version = () => Column({ type: 'integer' });
