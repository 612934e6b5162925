import { Database, databaseAddress } from '@kaskade/persistence';
import { Configuration, readConfiguration } from '@kaskade/platform';

/**
 * Makes the database that the settings name ready for the server: the schema is brought to the newest version.
 * @returns the settings that were read
 * @throws ConfigurationError when a setting is wrong
 */
export async function prepareDatabase(environment: NodeJS.ProcessEnv): Promise<Configuration> {
  const configuration = readConfiguration(environment);
  const database = await Database.open(databaseAddress(configuration.databaseUrl, configuration.dataFolder));
  try {
    for (const name of await database.migrate()) console.log(`Migrated: ${name}`);
  } finally {
    await database.close();
  }
  return configuration;
}
