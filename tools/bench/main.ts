import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Clock } from '@kaskade/platform';
import { benchEditGoal, benchMyAgreement } from './agreement.bench';
import { BenchServer } from './bench-server';
import { benchGrowth, benchRootReport } from './report.bench';
import { benchSaveMeasure } from './save-measure.bench';
import { benchStart, benchWebScript } from './start.bench';
import { BenchResult } from './timing';
import { benchWorkbook } from './workbook.bench';

interface MariadbLauncher {
  startMariadb(options: { durable: boolean }): Promise<{ url: string; stop(): Promise<void> }>;
  freePort(): Promise<number>;
}

/** `npm run bench`: everything of docs/performance.md at S and M, on a durable MariaDB of its own; writes bench-results.json. */
async function main(): Promise<void> {
  const root = process.cwd();
  const launcher = (await import(pathToFileURL(join(root, 'tools/test/mariadb.mjs')).href)) as MariadbLauncher;
  const today = new Clock().today();
  const year = Number(today.slice(0, 4));
  const mariadb = await launcher.startMariadb({ durable: true });
  const results: BenchResult[] = [];
  const note = (more: BenchResult[]): void => {
    results.push(...more);
    for (const { name, size, value, unit, floor, ratio } of more) console.log(`${size.padEnd(5)}${name}: ${value} ${unit}${floor === null ? '' : ` (floor ${floor}, ratio ${ratio})`}`);
  };
  try {
    console.log(`${cpus().length} × ${cpus()[0]?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`);
    const embedded = await BenchServer.start(null, 'M', today);
    note([await benchRootReport(embedded, year)]);
    await embedded.stop();
    const small = await BenchServer.start(mariadb.url, 'S', today);
    const large = await BenchServer.start(mariadb.url, 'M', today);
    note([await benchRootReport(small, year), await benchRootReport(large, year)]);
    note(await benchGrowth(small, large));
    note(await benchMyAgreement(small));
    note(await benchMyAgreement(large));
    note(await benchSaveMeasure(large));
    note(await benchEditGoal(small, large));
    await small.stop();
    note(await benchWorkbook(large));
    await large.stop();
    note(await benchStart(root, await launcher.freePort()));
    note(benchWebScript(root));
  } finally {
    await mariadb.stop();
  }
  writeFileSync('bench-results.json', `${JSON.stringify(results, null, 2)}\n`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
