import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { Database } from '@kaskade/persistence';
import { AuditSealing, Clock, ConfigurationError, readConfiguration } from '@kaskade/platform';
import { createApp } from './create-app';

async function main(): Promise<void> {
  const configuration = readConfiguration(process.env);
  const app = await createApp({ configuration, clock: new Clock() });
  if (await app.get(Database).needsMigration()) {
    await app.close();
    throw new ConfigurationError('The database is older than this version. Run: npm run db:migrate');
  }
  await app.listen(configuration.port, configuration.host);
  app.get(AuditSealing).start();
  new Logger('Kaskade').log(`ready on ${await app.getUrl()}`);
}

main().catch((error: unknown) => {
  const isPortTaken = (error as { code?: unknown }).code === 'EADDRINUSE';
  if (isPortTaken)
    console.error('The port is in use by another program, perhaps another Kaskade. Stop that one, or choose a port: PORT=3001 npm start');
  else console.error(error instanceof ConfigurationError ? error.message : error);
  process.exit(1);
});
