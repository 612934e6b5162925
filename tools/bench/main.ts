import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Clock } from '@kaskade/platform';
import { benchSendChange, benchMyAgreement } from './agreement.bench';
import { BenchServer } from './bench-server';
import { benchGrowth, benchRootReport } from './report.bench';
import { benchSaveMeasure } from './save-measure.bench';
import { benchStart, benchWebScript } from './start.bench';
import { benchHostile } from './hostile.bench';
import { BenchResult } from './timing';
import { benchWorkbook } from './workbook.bench';

interface MariadbLauncher {
  startMariadb(options: { durable: boolean }): Promise<{ url: string; stop(): Promise<void> }>;
  freePort(): Promise<number>;
}

/**
 * `npm run bench`: everything of docs/performance.md at S and M, on a durable MariaDB of its own; writes bench-results.json. With names
 * (`npm run bench -- report save`) only those parts: embedded, report, agreement, save, goal, workbook, start, hostile.
 */
async function main(): Promise<void> {
  const root = process.cwd();
  const launcher = (await import(pathToFileURL(join(root, 'tools/test/mariadb.mjs')).href)) as MariadbLauncher;
  const today = new Clock().today();
  const year = Number(today.slice(0, 4));
  const mariadb = await launcher.startMariadb({ durable: true });
  const results: BenchResult[] = [];
  const chosen = process.argv.slice(2);
  const wants = (part: string): boolean => chosen.length === 0 || chosen.includes(part);
  const note = (more: BenchResult[]): void => {
    results.push(...more);
    for (const { name, size, value, unit, floor, ratio } of more)
      console.log(`${size.padEnd(5)}${name}: ${value} ${unit}${floor === null ? '' : ` (floor ${floor}, ratio ${ratio})`}`);
  };
  try {
    console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
    if (wants('embedded')) {
      const embedded = await BenchServer.start(null, 'M', today);
      note([await benchRootReport(embedded, year)]);
      await embedded.stop();
    }
    if (['report', 'agreement', 'save', 'goal', 'workbook'].some(wants)) {
      const small = await BenchServer.start(mariadb.url, 'S', today);
      const large = await BenchServer.start(mariadb.url, 'M', today);
      if (wants('report'))
        note([await benchRootReport(small, year), await benchRootReport(large, year), ...(await benchGrowth(small, large))]);
      if (wants('agreement')) note([...(await benchMyAgreement(small)), ...(await benchMyAgreement(large))]);
      if (wants('save')) note(await benchSaveMeasure(large));
      if (wants('goal')) note(await benchSendChange(small, large));
      await small.stop();
      if (wants('workbook')) note(await benchWorkbook(large));
      await large.stop();
    }
    if (wants('hostile')) {
      const small = await BenchServer.start(null, 'S', today);
      note(await benchHostile(small));
      await small.stop();
    }
    if (wants('start')) {
      note(await benchStart(root, await launcher.freePort()));
      note(benchWebScript(root));
    }
  } finally {
    await mariadb.stop();
  }
  writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  // A server that still runs would keep this process, and with it itself, alive.
  process.exit(1);
});
