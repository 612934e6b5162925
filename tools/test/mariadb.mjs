// A private MariaDB server for tests: own data directory, own port, no password, bound to loopback, fast rather than durable.
// As a program: node tools/test/mariadb.mjs --directory DIR --port PORT (runs until it is interrupted)
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureProgram } from './programs.mjs';

const START_TIMEOUT_MS = 60_000;

/** What a crash would take is of no use to a test: nothing waits for the disk, neither rows nor the tables that each test makes and drops. */
const NOT_DURABLE = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-flush-method=nosync',
  '--skip-innodb-doublewrite',
  '--loose-debug-no-sync',
  '--loose-skip-sync-frm',
];

/**
 * @typedef {object} PrivateMariadb
 * @property {string} url `mariadb://root@127.0.0.1:PORT`; the tests add database names of their own
 * @property {number} pid
 * @property {() => Promise<void>} stop stops the server and, if the directory was made here, removes it
 */

/** @returns {Promise<number>} a port that is free on loopback at the moment */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

/**
 * Starts a server and answers when it takes connections.
 * @param {{ directory?: string, port?: number, durable?: boolean, more?: string[] }} [options] default: a temporary directory, a free port, fast rather than durable; `more` are arguments besides
 * @returns {Promise<PrivateMariadb>}
 */
export async function startMariadb(options = {}) {
  const mariadbd = ensureProgram(['mariadbd', 'mysqld'], 'mariadb-server');
  const installDb = ensureProgram(['mariadb-install-db', 'mysql_install_db'], 'mariadb-server');
  const admin = ensureProgram(['mariadb-admin', 'mysqladmin'], 'mariadb-server');
  const directory = resolve(options.directory ?? mkdtempSync(join(tmpdir(), 'kaskade-mariadb-')));
  const port = options.port ?? (await freePort());
  const data = join(directory, 'data');
  const socket = join(directory, 's.sock');
  const user = userInfo().username;
  mkdirSync(directory, { recursive: true });

  if (!existsSync(join(data, 'mysql'))) {
    // --force: also where the machine cannot look its own name up.
    const made = spawnSync(
      installDb,
      ['--no-defaults', `--user=${user}`, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--force', '--skip-test-db'],
      { encoding: 'utf8' },
    );
    if (made.status !== 0) throw new Error(`mariadb-install-db failed:\n${made.stdout}${made.stderr}`);
  }

  const logFile = join(directory, 'server.log');
  const log = openSync(logFile, 'a');
  const server = spawn(
    mariadbd,
    [
      '--no-defaults',
      `--user=${user}`,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${join(directory, 'pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      '--skip-log-bin',
      ...(options.durable ? ['--innodb-flush-log-at-trx-commit=1'] : NOT_DURABLE),
      '--performance-schema=OFF',
      '--character-set-server=utf8mb4',
      '--default-time-zone=+00:00',
      ...(options.more ?? []),
    ],
    { stdio: ['ignore', log, log], detached: true },
  );
  const stopped = new Promise((done) => server.once('exit', done));
  const pid = server.pid;
  if (pid === undefined) throw new Error(`${mariadbd} could not be started`);

  const deadline = Date.now() + START_TIMEOUT_MS;
  while (spawnSync(admin, ['--no-defaults', '-S', socket, '-uroot', 'ping']).status !== 0) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL');
      throw new Error(`MariaDB did not start:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
    }
    await sleep(100);
  }
  return {
    url: `mariadb://root@127.0.0.1:${port}`,
    pid,
    stop: async () => {
      server.kill('SIGTERM');
      await Promise.race([stopped, sleep(20_000, undefined, { ref: false }).then(() => server.kill('SIGKILL'))]);
      if (!options.directory) rmSync(directory, { recursive: true, force: true });
    },
  };
}

async function main() {
  const { values } = parseArgs({
    options: { directory: { type: 'string' }, port: { type: 'string' }, more: { type: 'string', multiple: true } },
  });
  const mariadb = await startMariadb({
    ...(values.directory === undefined ? {} : { directory: values.directory }),
    ...(values.port === undefined ? {} : { port: Number(values.port) }),
    ...(values.more === undefined ? {} : { more: values.more }),
  });
  console.log(mariadb.url);
  const keepAlive = setInterval(() => undefined, 60_000);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => {
      clearInterval(keepAlive);
      void mariadb.stop();
    });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
