import { Database, databaseAddress, Unit } from '@kaskade/persistence';
import { Clock, readConfiguration } from '@kaskade/platform';
import { seedDemo } from '../demo-data/main';

const SIZES = ['demo', 'S', 'M'] as const;

/** `npm run db:seed -- [demo|S|M]`: fills a migrated, empty database with the demo municipality or a size to measure with. */
async function main(): Promise<void> {
  const size = SIZES.find((each) => each === (process.argv[2] ?? 'demo'));
  if (!size) throw new Error(`The size must be one of: ${SIZES.join(', ')}`);
  const configuration = readConfiguration(process.env);
  const database = await Database.open(databaseAddress(configuration.databaseUrl, configuration.dataFolder));
  try {
    if (await database.repository(Unit).exists()) throw new Error('The database is not empty: nothing was written.');
    await seedDemo(database.writer, { size, today: new Clock().today() });
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
