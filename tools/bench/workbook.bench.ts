import { Readable } from 'node:stream';
import { stream } from 'exceljs';
import { BenchServer } from './bench-server';
import { subtreeOfSize } from './report.bench';
import { BenchResult, inTurns, round } from './timing';
import { writeWorkbookFloor } from './workbook-floor';

const WANTED_ROWS = 50_000;
const ROUNDS = 3;

/** A workbook of about 50,000 rows against hand-made XML of as many rows and cells; the server's memory and the longest stop of its event loop. */
export async function benchWorkbook(server: BenchServer): Promise<BenchResult[]> {
  const probe = await subtreeOfSize(server, 150);
  const rowsPerUnit = (await extentOf(await server.get(pathOf(probe.unitId)))).rows / probe.units;
  const { unitId, units } = await subtreeOfSize(server, WANTED_ROWS / rowsPerUnit);
  const { rows, cells } = await extentOf(await server.get(pathOf(unitId)));
  const columns = Math.round(cells / rows);
  let times: [number, number] = [0, 0];
  const strain = await server.strainOf(async () => {
    times = await inTurns(
      ROUNDS,
      () => server.get(pathOf(unitId)),
      () => writeWorkbookFloor(rows, columns),
    );
  });
  const [ours, floor] = times;
  const { size } = server;
  const what = `workbook of ${units} units, ${rows} rows, ${columns} cells a row`;
  return [
    { name: `${what}, against hand-made XML`, size, value: round(ours), unit: 'ms', floor: round(floor), ratio: round(ours / floor) },
    { name: `${what}: peak memory of the server`, size, value: round(strain.peakBytes / 1e6, 0), unit: 'MB', floor: null, ratio: null },
    { name: `${what}: longest stop of the event loop`, size, value: round(strain.longestStopMs, 0), unit: 'ms', floor: null, ratio: null },
  ];
}

const pathOf = (unitId: number): string => `/api/reports/units/${unitId}/workbook`;

/** How many rows and filled cells the sheets of a workbook have in all. */
async function extentOf(workbook: Buffer): Promise<{ rows: number; cells: number }> {
  const extent = { rows: 0, cells: 0 };
  const reader = new stream.xlsx.WorkbookReader(Readable.from([workbook]), {
    worksheets: 'emit',
    styles: 'ignore',
    sharedStrings: 'ignore',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  for await (const sheet of reader) {
    for await (const row of sheet) {
      extent.rows++;
      extent.cells += row.actualCellCount;
    }
  }
  return extent;
}
