// What has to be there before anything can run: Node, the installed packages and the built programs. Plain Node, no package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's folder. */
export const root = join(import.meta.dirname, '../..');

/**
 * One of the two builds, with everything that its result depends on.
 * @typedef {object} Build
 * @property {string} name
 * @property {string[]} sources files and folders
 * @property {string} result the file that a successful build leaves
 * @property {string[]} command arguments to Node
 */

/** @type {Record<'server' | 'web', Build>} */
export const builds = {
  server: {
    name: 'server',
    sources: [
      'apps/server',
      'libs',
      'tools/database',
      'tools/demo-data',
      'tools/bench',
      'tools/faults',
      'nest-cli.json',
      'package-lock.json',
      'tsconfig.json',
      'tsconfig.base.json',
    ],
    result: 'dist/apps/server/src/main.js',
    command: ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'server'],
  },
  web: {
    name: 'web client',
    sources: ['apps/web', 'libs/domain', 'package-lock.json', 'tsconfig.base.json'],
    result: 'dist/web/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
  },
};

/** A step of getting ready that failed; what went wrong is on the terminal already. */
export class PreparationError extends Error {}

/** @throws {PreparationError} when Node is older than package.json's `engines` asks for */
export function requireNode() {
  const wanted = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node).replace(/[^\d.]/g, '');
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw new PreparationError(`Kaskade needs Node ${wanted} or newer; this is ${process.versions.node}.`);
  }
}

/** Runs `npm ci`, without any install script, when the installed packages are not those of package-lock.json. */
export function installWhenNeeded() {
  if (isInstalled()) return;
  console.log('Installing packages (npm ci) …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** npm leaves node_modules/.package-lock.json when an installation is complete: it has to name the same packages as ours. */
function isInstalled() {
  const installedFile = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedFile)) return false;
  /** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */
  const packagesOf = (/** @type {string} */ file) => /** @type {Packages} */ (JSON.parse(readFileSync(file, 'utf8')).packages);
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    // Optional packages are for other machines' processors.
    ([path, { version, optional, devOptional }]) =>
      path === '' || installed[path]?.version === version || (!installed[path] && (optional || devOptional)),
  );
}

/**
 * Builds what has changed since it was built, one after the other.
 * @param {Build[]} wanted
 */
export function buildWhenStale(wanted) {
  for (const build of wanted) {
    const stampFile = join(root, 'dist', `.${build.name.replace(' ', '-')}.built-from`);
    const stamp = digest(build.sources);
    if (existsSync(join(root, build.result)) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) continue;
    console.log(`Building the ${build.name} …`);
    rmSync(stampFile, { force: true });
    run(process.execPath, build.command);
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(stampFile, stamp);
  }
}

/** @param {string[]} paths @returns {string} a digest of the names and the content of all files below */
function digest(paths) {
  const hash = createHash('sha256');
  for (const path of paths) {
    const full = join(root, path);
    if (!existsSync(full)) continue;
    for (const file of filesBelow(full))
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} path @returns {string[]} the files below a folder, or the file itself, sorted */
function filesBelow(path) {
  const entries = readEntries(path);
  if (!entries) return [path];
  // Specs are no part of what is built.
  return entries
    .filter((entry) => !/[.-]spec\.tsx?$/.test(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)]));
}

/** @param {string} path @returns {import('node:fs').Dirent[] | null} null for a file */
function readEntries(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return null;
    throw error;
  }
}

/** @param {string} program @param {string[]} args */
function run(program, args) {
  const { status, error } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (error) throw new PreparationError(`${program} could not be started: ${error.message}`);
  if (status !== 0) throw new PreparationError(`${[program, ...args].join(' ')} ended with ${status}`);
}

/**
 * Migrates the database that the settings name, and gives an empty one the demo municipality in demo mode. Needs the built server.
 * @returns {Promise<{ host: string, port: number }>} the settings
 */
export async function prepareDatabase() {
  const { prepareDatabase: prepare } = await import(join(root, 'dist/tools/database/prepare.js'));
  return prepare(process.env);
}
