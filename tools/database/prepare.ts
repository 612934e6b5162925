import { Database, databaseAddress, Unit } from '@kaskade/persistence';
import { Clock, Configuration, readConfiguration } from '@kaskade/platform';
import { seedDemo } from '../demo-data/main';

/**
 * Makes the database that the settings name ready for the server: the schema is brought to the newest version, and in demo mode an
 * empty database gets the demo municipality.
 * @returns the settings that were read
 * @throws ConfigurationError when a setting is wrong
 */
export async function prepareDatabase(environment: NodeJS.ProcessEnv): Promise<Configuration> {
  const configuration = readConfiguration(environment);
  const database = await Database.open(databaseAddress(configuration.databaseUrl, configuration.dataFolder, configuration.databaseTlsCa));
  try {
    for (const name of await database.migrate()) console.log(`Migrated: ${name}`);
    if (configuration.mode === 'demo' && !(await database.repository(Unit).exists())) {
      console.log('Making the demo municipality …');
      await seedDemo(database.writer, { size: 'demo', today: new Clock().today() });
    }
  } finally {
    await database.close();
  }
  return configuration;
}
