import { parseArgs } from 'node:util';
import { UnitOfWork } from '@kaskade/persistence';
import { Clock, readConfiguration } from '@kaskade/platform';
import { openExistingDatabase } from './existing-database';
import { addPerson } from './person/add-person';

/** `npm run person:add -- --user-name ada@kommune.example --name "Ada Vik"`: the first one who signs in. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { 'user-name': { type: 'string' }, name: { type: 'string' } } });
  const userName = values['user-name']?.trim();
  const name = values.name?.trim();
  if (!userName || !name) throw new Error('Say who: npm run person:add -- --user-name ada@kommune.example --name "Ada Vik"');
  const database = await openExistingDatabase(readConfiguration(process.env));
  const clock = new Clock();
  try {
    await addPerson(new UnitOfWork(database, () => clock.now()), { userName, name });
    console.log(`${name} can sign in as ${userName} when the account has an app role of Kaskade.`);
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
