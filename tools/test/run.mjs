// npm test: check, unit, medium and e2e on SQLite and on MariaDB, browser; side by side. The last line says `N passed, N failed`.
// --without-mariadb, --without-browser: leave those out where they cannot run (never under CI=true). --verbose: all output.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSteps } from '../check/steps.mjs';
import { runSteps, stopRunningSteps } from '../steps/run-steps.mjs';
import { ensureChromium } from './chromium.mjs';
import { freePort, startMariadb } from './mariadb.mjs';
import { MissingProgramError } from './programs.mjs';
import { countTests, sumUp } from './reports.mjs';

/** @typedef {import('../steps/run-steps.mjs').Step} Step */

const { values: options } = parseArgs({
  options: { 'without-mariadb': { type: 'boolean' }, 'without-browser': { type: 'boolean' }, verbose: { type: 'boolean' } },
});
const withMariadb = !options['without-mariadb'];
const withBrowser = !options['without-browser'];
if (process.env['CI'] === 'true' && !(withMariadb && withBrowser)) {
  console.error('Under CI=true nothing is left out.');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'kaskade-tests-'));
/** @type {import('./mariadb.mjs').PrivateMariadb | null} */
let mariadb = null;

async function cleanUp() {
  stopRunningSteps();
  await mariadb?.stop();
  mariadb = null;
  rmSync(folder, { recursive: true, force: true });
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => void cleanUp().finally(() => process.exit(130)));
}

/** @param {string} name @param {string} project @param {Record<string, string>} [env] @returns {Step} */
const jest = (name, project, env = {}) => ({
  name,
  command: [
    'node',
    'node_modules/jest/bin/jest.js',
    '--selectProjects',
    project,
    '--ci',
    '--maxWorkers=1',
    '--json',
    `--outputFile=${reportOf(name)}`,
  ],
  env,
});

/** @param {string} name */
const reportOf = (name) => join(folder, `${name.replaceAll(' ', '-')}.json`);

/** @returns {Promise<Step[]>} */
async function testSteps() {
  const sqlite = { KASKADE_TEST_DB: 'sqlite' };
  const server = { KASKADE_TEST_DB: 'mariadb', KASKADE_TEST_MARIADB_URL: mariadb?.url ?? '' };
  const browser = {
    KASKADE_BROWSER_REPORT: reportOf('browser'),
    KASKADE_BROWSER_PORT: String(await freePort()),
    KASKADE_BROWSER_DATA: join(folder, 'browser-data'),
  };
  return [
    jest('unit', 'unit'),
    jest('medium on SQLite', 'medium-together', sqlite),
    ...(withMariadb ? [jest('medium on MariaDB', 'medium-together', server)] : []),
    jest('e2e on SQLite', 'e2e-together', sqlite),
    ...(withMariadb ? [jest('e2e on MariaDB', 'e2e-together', server)] : []),
    ...(withBrowser
      ? [
          {
            name: 'browser',
            command: ['node', 'node_modules/@playwright/test/cli.js', 'test'],
            env: browser,
            after: ['build'],
          },
        ]
      : []),
  ];
}

/** What takes longest begins first, so that nothing is left to run alone at the end; the browser's needs the build. */
const FIRST = ['build', 'e2e on MariaDB', 'browser', 'e2e on SQLite', 'unit', 'medium on MariaDB', 'lint'];

/** @param {Step} step */
const placeOf = ({ name }) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);

const start = performance.now();
try {
  if (withBrowser) ensureChromium();
  if (withMariadb) mariadb = await startMariadb();
  const steps = [...checkSteps, ...(await testSteps())].sort((a, b) => placeOf(a) - placeOf(b));
  const results = await runSteps(steps, { width: Math.min(availableParallelism(), 4), verbose: options.verbose ?? false });
  const counted = results.map((result) => ({ ...result, count: countTests(reportOf(result.name)) }));
  console.log('');
  for (const { name, outcome, seconds, count } of counted) {
    console.log(
      `${name.padEnd(28)} ${outcome.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s${count ? `  ${count.passed} passed, ${count.failed} failed` : ''}`,
    );
  }
  if (!withMariadb) console.log('LEFT OUT: everything on MariaDB');
  if (!withBrowser) console.log('LEFT OUT: the browser tests');
  const { passed, failed } = sumUp(counted);
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s in all\n${passed} passed, ${failed} failed`);
  if (failed > 0) process.exitCode = 1;
} catch (error) {
  if (error instanceof MissingProgramError)
    console.error(`${error.message}\n(--without-mariadb and --without-browser leave those tests out.)`);
  else console.error(error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
} finally {
  await cleanUp();
}
