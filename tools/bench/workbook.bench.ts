import { monitorEventLoopDelay } from 'node:perf_hooks';
import { BenchServer } from './bench-server';
import { rootOf } from './report.bench';
import { BenchResult, inTurns, median, millisecondsOf, round } from './timing';
import { writeWorkbookFloor } from './workbook-floor';

const COLUMNS = 15;

/** The whole workbook of the organization against hand-made XML with the rows of its sheet Data; its memory and longest stop of the event loop. */
export async function benchWorkbook(server: BenchServer, rounds: number): Promise<BenchResult[]> {
  const rootId = await rootOf(server);
  const [{ rows }] = (await server.database.query<{ rows: number }>(
    `SELECT (SELECT COUNT(*) FROM measure) + (SELECT COUNT(*) FROM figure) + (SELECT COUNT(*) FROM response) AS \`rows\``,
  )) as [{ rows: number }];
  const path = `/api/reports/units/${rootId}/workbook`;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let peakBytes = 0;
  const watch = setInterval(() => (peakBytes = Math.max(peakBytes, process.memoryUsage.rss())), 20);
  await server.get(path);
  delay.enable();
  const own = [];
  for (let round_ = 0; round_ < rounds; round_++) own.push(await millisecondsOf(() => server.get(path)));
  delay.disable();
  clearInterval(watch);
  const [, floor] = await inTurns(rounds, () => Promise.resolve(), () => writeWorkbookFloor(Number(rows), COLUMNS));
  const ours = median(own);
  const { size } = server;
  return [
    { name: `workbook of the whole organization, ${rows} rows of facts, against hand-made XML × ${COLUMNS} columns`, size, value: round(ours), unit: 'ms', floor: round(floor), ratio: round(ours / floor) },
    { name: 'workbook: peak memory of the whole process', size, value: round(peakBytes / 1e6, 0), unit: 'MB', floor: null, ratio: null },
    { name: 'workbook: longest stop of the event loop', size, value: round(delay.max / 1e6, 0), unit: 'ms', floor: null, ratio: null },
  ];
}
