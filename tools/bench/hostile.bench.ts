import { readdirSync, readFileSync } from 'node:fs';
import { BenchServer } from './bench-server';
import { hostileFiles } from './hostile-files';
import { BenchResult, round } from './timing';

const ASKED_EVERY_MS = 50;
const READ = '/api/economy/imports/inspect';
const MARK = '/api/economy/imports/marked';
const NOTES = { notes: [{ sheet: 'a', cell: 'A1', text: 'Feil' }] };

/**
 * Sends every hostile spreadsheet, to be read and to be marked at the same time (as many as are worked with at once), while somebody asks
 * every 50 ms whether the server lives.
 * @throws Error when the server does not answer each of them with a refusal or a result, or is another process afterwards
 */
export async function benchHostile(server: BenchServer): Promise<BenchResult[]> {
  // Nobody of the workload imports figures: the chief officer, who is signed in, does.
  await server.database.writer.query(`UPDATE person SET roles = '["controller"]' WHERE id = 1`);
  const files = hostileFiles.map(({ what, name, make }) => ({ what, name, bytes: make() }));
  // Its first reader is started before anybody counts.
  await server.upload(READ, Buffer.from('a;b'), 'a.csv', NOTES);

  const living: number[] = [];
  const children = new ChildMemory(server.processId);
  const asking = setInterval(() => {
    const asked = performance.now();
    server.liveness().then(
      (milliseconds) => living.push(milliseconds),
      // A server that no longer answers is the worst answer of all.
      () => living.push(performance.now() - asked + 60_000),
    );
    children.look();
  }, ASKED_EVERY_MS);
  const strain = await server.strainOf(async () => {
    for (const { what, name, bytes } of files) {
      const asked = living.length;
      const [read, marked] = await Promise.all([READ, MARK].map((path) => server.upload(path, bytes, name, NOTES)));
      console.log(
        `      ${what}: read ${read}, mark ${marked}; /health/live in at most ${round(Math.max(0, ...living.slice(asked)), 0)} ms`,
      );
      if (`${read} ${marked}`.includes(' 5') || read?.startsWith('5')) throw new Error(`${what}: ${read}, ${marked}`);
    }
  });
  clearInterval(asking);
  const result = (name: string, value: number, unit: string): BenchResult => ({ name, size: 'S', value, unit, floor: null, ratio: null });
  return [
    result('hostile spreadsheets: files sent', files.length * 2, 'files'),
    result('hostile spreadsheets: slowest /health/live', round(Math.max(...living)), 'ms'),
    result('hostile spreadsheets: longest stop of the event loop', round(strain.longestStopMs), 'ms'),
    result('hostile spreadsheets: peak memory of the server', round(strain.peakBytes / 2 ** 20, 0), 'MiB'),
    result('hostile spreadsheets: peak memory of a marking process', round(children.peakBytes / 2 ** 20, 0), 'MiB'),
  ];
}

/** The most memory that a child of the process had; nothing where there is no /proc to read it from. */
class ChildMemory {
  peakBytes = 0;

  constructor(private readonly parent: number) {}

  look(): void {
    for (const entry of processes()) {
      const status = statusOf(entry);
      if (Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]) !== this.parent) continue;
      this.peakBytes = Math.max(this.peakBytes, Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) * 1024);
    }
  }
}

function processes(): string[] {
  return process.platform === 'linux' ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
}

function statusOf(processId: string): string {
  try {
    return readFileSync(`/proc/${processId}/status`, 'utf8');
  } catch {
    // It ended between being listed and being looked at.
    return '';
  }
}
