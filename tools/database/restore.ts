import { parseArgs } from 'node:util';
import { databaseAddress } from '@kaskade/persistence';
import { Clock, readConfiguration } from '@kaskade/platform';
import { checkBackup, DamagedBackup, Restored, restoreBackup, sumLines } from './backups';

/**
 * `npm run db:restore -- FILE`: puts a backup into the empty database that the settings name; `--replace` throws away what is there,
 * after a backup of it beside FILE.
 * `--check` only reads the file.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { replace: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error('Which file? npm run db:restore -- kaskade-2026-11-22.backup');
  if (values.check) {
    const { header, sums } = await checkBackup(file);
    console.log(`${sumLines(sums)}\n${file} is whole; made ${header.madeAt} from ${header.engine}. Nothing was written.`);
    return;
  }
  const { databaseUrl, dataFolder, databaseTlsCa } = readConfiguration(process.env);
  const how = values.replace ? { replace: true as const, now: new Clock().now() } : { replace: false as const };
  report(await restoreBackup(databaseAddress(databaseUrl, dataFolder, databaseTlsCa), file, how));
}

function report({ header, sums, audit, replaced, migrationsToRun }: Restored): void {
  console.log(sumLines(sums));
  if (replaced) console.log(`What the database held before is in ${replaced}.`);
  console.log(`Restored what was backed up ${header.madeAt}; read back from the database, rows and checksums are the same.`);
  if (migrationsToRun > 0) console.log(`The backup is of an older version. Bring the schema up to date: npm run db:migrate`);
  if (!audit) return;
  const { broken, checked, unsealed } = audit;
  if (!broken) return console.log(`The audit log's chain holds: ${checked} entries, and ${unsealed} not sealed yet.`);
  console.error(`The audit log's chain is broken at entry ${broken.entryId} (${broken.fault}), as it was when the backup was made.`);
  process.exitCode = 1;
}

main().catch((error: unknown) => {
  if (error instanceof DamagedBackup) console.error(`The backup is damaged: ${error.message}. Nothing was written.`);
  else console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
