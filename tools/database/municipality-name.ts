import { parseArgs } from 'node:util';
import { UnitOfWork } from '@kaskade/persistence';
import { Clock, readConfiguration } from '@kaskade/platform';
import { openExistingDatabase } from './existing-database';
import { setMunicipalityName } from './municipality/set-municipality-name';

/** `npm run municipality:name -- "Fjelldal kommune"`: what the municipality is called, on the sign-in page, in the header and in workbooks. */
async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) throw new Error('Which name? npm run municipality:name -- "Fjelldal kommune"');
  const database = await openExistingDatabase(readConfiguration(process.env));
  const clock = new Clock();
  try {
    console.log(`The municipality is called ${await setMunicipalityName(new UnitOfWork(database, () => clock.now()), name)}.`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
