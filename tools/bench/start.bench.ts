import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BenchResult, millisecondsOf, round } from './timing';

/** `npm start` from the command to /health/ready, the second time in the same folder. */
export async function benchStart(root: string, port: number): Promise<BenchResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-bench-start-'));
  try {
    await startOnce(root, folder, port);
    const value = round((await startOnce(root, folder, port)) / 1_000);
    return [{ name: 'npm start, second time, until ready', size: 'demo', value, unit: 's', floor: null, ratio: null }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce(root: string, dataFolder: string, port: number): Promise<number> {
  const environment = { ...process.env, PORT: String(port), KASKADE_DATA: dataFolder, KASKADE_LOG_LEVEL: 'silent', DATABASE_URL: '' };
  const address = `http://127.0.0.1:${port}/health/ready`;
  const child = spawn('npm', ['start'], { cwd: root, env: environment, stdio: 'ignore' });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const milliseconds = await millisecondsOf(() => readiness(address));
  child.kill('SIGTERM');
  await exited;
  // npm may be gone before the server is: the next start must not be answered by this one.
  while (await isReady(address)) await new Promise((resolve) => setTimeout(resolve, 50));
  return milliseconds;
}

async function readiness(address: string): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (!(await isReady(address))) {
    if (Date.now() > deadline) throw new Error('npm start was not ready in three minutes');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function isReady(address: string): Promise<boolean> {
  return fetch(address).then(
    (response) => response.ok,
    () => false,
  );
}

/** The scripts that the page asks for before anything is drawn: the entry, what it preloads, and the first screen's own. */
export function benchWebScript(root: string): BenchResult[] {
  const web = join(root, 'dist/web');
  const page = readFileSync(join(web, 'index.html'), 'utf8');
  const asked = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map((match) => match[1]!);
  const firstScreen = readdirSync(join(web, 'assets'))
    .filter((name) => /^sign-in.*\.js$/.test(name))
    .map((name) => `/assets/${name}`);
  const names = new Set([...asked, ...firstScreen]);
  const bytes = [...names].reduce((sum, name) => sum + gzipSync(readFileSync(join(web, name))).length, 0);
  return [
    { name: 'web: script of the first screen, gzipped', size: '-', value: round(bytes / 1_000, 0), unit: 'kB', floor: null, ratio: null },
  ];
}
