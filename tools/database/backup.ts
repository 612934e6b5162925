import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Clock, readConfiguration } from '@kaskade/platform';
import { makeBackup, sumLines } from './backups';
import { openExistingDatabase } from './existing-database';

/** `npm run db:backup -- FILE`: everything in the database, as it is at one instant, in one file; the server may go on meanwhile. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error('Which file? npm run db:backup -- kaskade-2026-11-22.backup');
  const database = await openExistingDatabase(readConfiguration(process.env));
  try {
    console.log(sumLines(await makeBackup(database, file, new Clock().now())));
    console.log(`Backed up to ${file} (${(statSync(file).size / 1e6).toFixed(1)} MB), which was read again and is whole.`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
