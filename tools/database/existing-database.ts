import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Database, databaseAddress } from '@kaskade/persistence';
import { Configuration } from '@kaskade/platform';

/**
 * Opens the database that the settings name, for a tool that looks at what there is: of the embedded one, opening would else make an empty one.
 * @throws Error when it is not there
 */
export async function openExistingDatabase(
  settings: Pick<Configuration, 'databaseUrl' | 'dataFolder' | 'databaseTlsCa'>,
): Promise<Database> {
  const address = databaseAddress(settings.databaseUrl, settings.dataFolder, settings.databaseTlsCa);
  if (address.kind === 'sqlite' && !existsSync(address.file)) {
    throw new Error(
      `There is no database ${resolve(address.file)}. Without DATABASE_URL it is the embedded one, in the folder KASKADE_DATA`,
    );
  }
  return Database.open(address);
}
