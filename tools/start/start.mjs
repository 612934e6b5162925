// npm start: from a fresh clone to a running Kaskade. Installs and builds only what has changed; the data stays.
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildWhenStale, builds, installWhenNeeded, PreparationError, prepareDatabase, requireNode, root } from './workspace.mjs';

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

const { host, port } = await prepareDatabase();
// The server runs in this process: a signal reaches it directly, and its exit code is ours.
await import(join(root, builds.server.result));
endWithNpm();
await announce(host, port);

/** npm does not hand SIGTERM on through the shell that it starts us in: when that shell is gone, so is the reason to run. */
function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  setInterval(() => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

/** Prints the address once the server answers that it is ready. @param {string} host @param {number} port */
async function announce(host, port) {
  const address = `http://${['127.0.0.1', '::1'].includes(host) ? 'localhost' : host}:${port}`;
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (Date.now() < deadline) {
    if ((await statusOf(host, port, '/health/ready')) === 200) {
      console.log(`\nKaskade is ready: ${address}\n`);
      return;
    }
    await sleep(50, undefined, { ref: false });
  }
  console.error(`The server runs, but ${address}/health/ready does not answer 200: is the database away?`);
}

/** @param {string} host @param {number} port @param {string} path @returns {Promise<number | undefined>} undefined while nobody answers */
function statusOf(host, port, path) {
  return new Promise((done) => {
    // No agent: a connection kept alive would hold the server when it is told to stop.
    const request = get({ host, port, path, agent: false }, (response) => {
      response.resume();
      done(response.statusCode);
    });
    request.once('error', () => done(undefined));
  });
}
