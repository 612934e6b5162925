import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from './visitor';

const ROOT = join(__dirname, '../..');

/** Four units in one line, each with its leader, and who is the other party of the topmost, and HR. */
export const TOWN = {
  units: ['Lindvik kommune', 'Oppvekst', 'Barnehager', 'Solbakken barnehage'],
  leaders: ['Tora Lindvik', 'Kari Oppdal', 'Sverre Sand', 'Ane Vold'],
  employerBody: 'Formannskapet',
  representative: 'Oda Ordal',
  hr: 'Hege Ruud',
  areas: ['Tjenester', 'Arbeidsmiljø'],
} as const;

/** The built server with that town and nothing more, on a day that the test says. */
export interface Town {
  readonly origin: string;
  /** It is that moment from now on. @param instant such as 2026-05-04T09:00:00Z */
  moveTo(instant: string): Promise<void>;
}

async function startTown(instant: string): Promise<Town & { stop(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-town-'));
  const env = { KASKADE_DATA: folder, DATABASE_URL: '', KASKADE_WEB: join(ROOT, 'dist/web'), KASKADE_MODE: 'demo' };
  // The clock of a town stands still, and so would the minute that is counted.
  const limits = { KASKADE_SIGN_INS_PER_MINUTE: '100000', KASKADE_LOG_LEVEL: 'warn' };
  const server = fork(join(__dirname, 'town.process.mjs'), [JSON.stringify({ town: TOWN, instant })], {
    env: { ...process.env, ...env, ...limits },
  });
  const port = await said<number>(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    moveTo: async (to) => {
      server.send(to);
      await said(server);
    },
    stop: async () => {
      const gone = once(server, 'exit');
      if (server.exitCode === null) {
        server.kill('SIGTERM');
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the process says next. @throws when it ends instead */
function said<T>(server: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`the server of the town ended with ${code}`));
    server.once('exit', ended);
    server.once('message', (message) => {
      server.off('exit', ended);
      resolve(message as T);
    });
  });
}

/** A test whose pages are of a town of its own, which begins on a day in January. */
export const test = base.extend<{ town: Town }>({
  town: async ({ browserName: _ }, use) => {
    const town = await startTown('2026-01-07T08:00:00Z');
    await use(town);
    await town.stop();
  },
  baseURL: ({ town }, use) => use(town.origin),
});
