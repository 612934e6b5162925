// node tools/start/run-built.mjs PATH [arguments …]: builds the server where it is stale and runs dist/PATH.js.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildWhenStale, builds, installWhenNeeded, PreparationError, requireNode, root } from './workspace.mjs';

const [path = '', ...args] = process.argv.slice(2);
try {
  process.chdir(root);
  requireNode();
  installWhenNeeded();
  buildWhenStale([builds.server]);
} catch (error) {
  if (!(error instanceof PreparationError)) throw error;
  console.error(error.message);
  process.exit(1);
}
if (existsSync('.env')) process.loadEnvFile('.env');
const program = join(root, 'dist', `${path}.js`);
process.argv = [process.execPath, program, ...args];
await import(program);
