/** Where statements are run: the open database, or the transaction of a unit of work. */
export interface SqlSource {
  query<T extends object>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
  /** Of a transaction: what its audit entries are about. */
  concerns?(subject: { readonly unitId?: number | null; readonly agreementId?: number | null }): void;
}

/** `?, ?, ?` for an IN list; an empty list matches nothing. */
export function placeholders(values: readonly unknown[]): string {
  return values.length === 0 ? 'NULL' : values.map(() => '?').join(', ');
}

/** Raw SQL answers an instant as a Date on MariaDB and as UTC text on SQLite. */
export function asInstant(value: string | Date): Date {
  return value instanceof Date ? value : new Date(`${value.replace(' ', 'T')}Z`);
}
