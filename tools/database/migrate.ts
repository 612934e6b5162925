import { Database, databaseAddress } from '@kaskade/persistence';
import { readConfiguration } from '@kaskade/platform';

/** `npm run db:migrate`: brings the schema to the newest version, as a step of its own. Nothing else is touched. */
async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const database = await Database.open(databaseAddress(configuration.databaseUrl, configuration.dataFolder, configuration.databaseTlsCa));
  try {
    const names = await database.migrate();
    console.log(names.length === 0 ? 'The schema is up to date.' : names.map((name) => `Migrated: ${name}`).join('\n'));
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
