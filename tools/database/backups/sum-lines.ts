import { TableSum } from './backup-file';

/** Rows and checksum of each table and in all, as `db:backup` and `db:restore` both print them: to be held against each other. */
export function sumLines(sums: readonly TableSum[]): string {
  const lines = sums.map(({ name, rows, sha256 }) => `${name.padEnd(24)} ${String(rows).padStart(10)}  ${sha256}`);
  const rows = sums.reduce((total, sum) => total + sum.rows, 0);
  return [...lines, `${`${sums.length} tables`.padEnd(24)} ${String(rows).padStart(10)}`].join('\n');
}
