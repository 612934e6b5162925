/** Where statements are run: the open database, or the transaction of a unit of work. */
export interface SqlSource {
  query<T extends object>(sql: string, parameters?: readonly unknown[]): Promise<T[]>;
}

/** `?, ?, ?` for an IN list; an empty list matches nothing. */
export function placeholders(values: readonly unknown[]): string {
  return values.length === 0 ? 'NULL' : values.map(() => '?').join(', ');
}

/** What is written to a search column: SQLite's LIKE knows the case of ASCII letters only. */
export function searchable(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb');
}

/** A condition that finds every word in one of the columns, with its parameters; true for an empty search. */
export function containsWords(columns: readonly string[], search: string | undefined): { sql: string; parameters: string[] } {
  const words = searchable(search ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const oneWord = `(${columns.map((column) => `${column} LIKE ? ESCAPE '!'`).join(' OR ')})`;
  return {
    sql: words.length === 0 ? '1 = 1' : words.map(() => oneWord).join(' AND '),
    parameters: words.flatMap((word) => columns.map(() => `%${word.replace(/[!%_]/g, '!$&')}%`)),
  };
}
