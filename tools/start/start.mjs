// npm start: from a fresh clone to a running Kaskade. Installs and builds only what has changed; the data stays.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildWhenStale, builds, installWhenNeeded, PreparationError, requireNode, root } from './workspace.mjs';

const READY_TIMEOUT_MS = 60_000;

try {
  process.chdir(root);
  requireNode();
  installWhenNeeded();
  buildWhenStale([builds.server, builds.web]);
} catch (error) {
  if (!(error instanceof PreparationError)) throw error;
  console.error(error.message);
  process.exit(1);
}

if (existsSync('.env')) process.loadEnvFile('.env');
process.env['KASKADE_WEB'] ??= join(root, 'dist/web');
// A demo is watched by a person: its terminal shows what goes wrong, and the address.
if ((process.env['KASKADE_MODE'] ?? 'demo') === 'demo') process.env['KASKADE_LOG_LEVEL'] ??= 'warn';

const { prepareDatabase } = await import(join(root, 'dist/tools/database/prepare.js'));
const { host, port } = await prepareDatabase(process.env);
// The server runs in this process: a signal reaches it directly, and its exit code is ours.
await import(join(root, builds.server.result));
await announce(`http://${host === '127.0.0.1' || host === '::1' ? 'localhost' : host}:${port}`);

/** @param {string} address */
async function announce(address) {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    const ready = await fetch(`${address}/health/ready`).catch(() => null);
    if (ready?.ok) {
      console.log(`\nKaskade is ready: ${address}\n`);
      return;
    }
    await sleep(50, undefined, { ref: false });
  }
  console.error(`The server is up, but ${address}/health/ready does not answer 200: is the database away?`);
}
