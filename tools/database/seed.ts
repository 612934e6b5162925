import { parseArgs } from 'node:util';
import { Database, databaseAddress, Unit } from '@kaskade/persistence';
import { Clock, readConfiguration } from '@kaskade/platform';
import { seedDemo, WorkloadSize } from '../demo-data/main';

const SIZES: readonly ('demo' | WorkloadSize)[] = ['demo', 'S', 'M'];

/** `npm run db:seed -- --size demo|S|M`: fills an empty database with made-up data. A database that holds units is left alone. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { size: { type: 'string', default: 'demo' } } });
  const size = SIZES.find((name) => name === values.size);
  if (!size) throw new Error(`--size must be one of ${SIZES.join(', ')}`);
  const configuration = readConfiguration(process.env);
  const database = await Database.open(databaseAddress(configuration.databaseUrl, configuration.dataFolder, configuration.databaseTlsCa));
  try {
    await database.migrate();
    if (await database.repository(Unit).exists())
      throw new Error('The database holds an organization already: made-up data goes into an empty one only.');
    await seedDemo(database.writer, { size, today: new Clock().today() });
    console.log(`Filled with made-up data, size ${size}.`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
