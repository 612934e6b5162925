import { getMetadataArgsStorage } from 'typeorm';
import { entities } from './entities';

/** What the runtime user of a server may do: rows of every table, and of the audit log only to add and to read. No tables are made or changed by it. */
const ROWS = 'SELECT, INSERT, UPDATE, DELETE';
const RIGHTS: Readonly<Record<string, string>> = { audit_entry: 'SELECT, INSERT', audit_seal: 'SELECT, INSERT' };

export interface RuntimeUser {
  readonly database: string;
  readonly user: string;
  /** From where it connects; `%` for anywhere. */
  readonly host: string;
}

/**
 * The statements that give the runtime user what it needs and nothing else, whatever it had before: to be run again after a migration
 * that makes a table.
 * @throws Error when a name holds a sign that no such name needs
 */
export function grantStatements({ database, user, host }: RuntimeUser): string[] {
  for (const name of [database, user, host]) {
    if (!/^[\w.%:-]{1,80}$/.test(name)) throw new Error(`“${name}” is not a name of a database, user or host`);
  }
  const account = `'${user}'@'${host}'`;
  const tables = getMetadataArgsStorage().tables.filter(({ target }) => entities.includes(target as never));
  const rights: [string, string][] = tables.map(({ name }) => [name!, RIGHTS[name!] ?? ROWS]);
  return [
    `REVOKE ALL PRIVILEGES, GRANT OPTION FROM ${account}`,
    // At start the server looks whether every migration has run.
    ...[...rights.sort(), ['migrations', 'SELECT']].map(([table, right]) => `GRANT ${right} ON \`${database}\`.\`${table}\` TO ${account}`),
  ];
}
