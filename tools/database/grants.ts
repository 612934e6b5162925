import { parseArgs } from 'node:util';
import { grantStatements } from '@kaskade/persistence';
import { readConfiguration } from '@kaskade/platform';

/**
 * `npm run -s db:grants -- --user kaskade [--host %] [--database kaskade]`: prints the statements that give the user which the server runs
 * as exactly what it needs. The user is made by hand, with its password; migrations are run by another.
 */
function main(): void {
  const { values } = parseArgs({
    options: { user: { type: 'string' }, host: { type: 'string', default: '%' }, database: { type: 'string' } },
  });
  const database = values.database ?? databaseOf(readConfiguration(process.env).databaseUrl);
  if (!values.user || !database) {
    throw new Error(
      'Say who the server runs as: npm run -s db:grants -- --user kaskade --database kaskade (the database is else that of DATABASE_URL)',
    );
  }
  console.log(`${grantStatements({ database, user: values.user, host: values.host }).join(';\n')};`);
}

function databaseOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : decodeURIComponent(new URL(url).pathname.slice(1)) || undefined;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
