import { BenchServer } from './bench-server';
import { reportNodeByNode } from './node-by-node';
import { BenchResult, inTurns, median, millisecondsOf, round } from './timing';

/** The root's report over HTTP against the report made node by node. */
export async function benchRootReport(server: BenchServer, year: number): Promise<BenchResult> {
  const rootId = await rootOf(server);
  const [ours, theirs] = await inTurns(
    server.size === 'M' ? 5 : 9,
    () => server.get(`/api/reports/units/${rootId}`),
    () => reportNodeByNode(server.database, rootId, year),
  );
  const engine = server.database.engine === 'sqlite' ? 'SQLite' : 'MariaDB';
  const name = `root report over HTTP, times faster than node by node (${engine})`;
  return { name, size: server.size, value: round(ours), unit: 'ms', floor: round(theirs), ratio: round(theirs / ours) };
}

/** What it costs a subtree of about 150 units to have a larger organization around it; and a middle leader's report. */
export async function benchGrowth(small: BenchServer, large: BenchServer): Promise<BenchResult[]> {
  const [inSmall, inLarge] = [await subtreeOfSize(small, 150), await subtreeOfSize(large, 150)];
  const [ours, theirs] = await inTurns(
    15,
    () => large.get(`/api/reports/units/${inLarge.unitId}`),
    () => small.get(`/api/reports/units/${inSmall.unitId}`),
  );
  const middle = await subtreeOfSize(large, 600);
  const reports = [];
  for (let index = 0; index < 7; index++) reports.push(await millisecondsOf(() => large.get(`/api/reports/units/${middle.unitId}`)));
  return [
    {
      name: `report of ${inLarge.units} units in the large organization, against ${inSmall.units} in the small one`,
      size: 'M',
      value: round(ours),
      unit: 'ms',
      floor: round(theirs),
      ratio: round(ours / theirs),
    },
    {
      name: `report of a middle leader (${middle.units} units)`,
      size: 'M',
      value: round(median(reports)),
      unit: 'ms',
      floor: null,
      ratio: null,
    },
  ];
}

export async function rootOf(server: BenchServer): Promise<number> {
  const [root] = await server.database.query<{ unitId: number }>('SELECT unitId FROM placement WHERE parentUnitId IS NULL');
  return root!.unitId;
}

/** The unit whose subtree comes nearest to `wanted` units, with how many it has. */
export async function subtreeOfSize(server: BenchServer, wanted: number): Promise<{ unitId: number; units: number }> {
  const placements = await server.database.query<{ unitId: number; parentUnitId: number | null }>(
    'SELECT unitId, parentUnitId FROM placement',
  );
  const parentOf = new Map(placements.map((placement) => [placement.unitId, placement.parentUnitId]));
  const sizes = new Map<number, number>();
  for (const { unitId } of placements) {
    for (let at: number | null | undefined = unitId; at; at = parentOf.get(at)) sizes.set(at, (sizes.get(at) ?? 0) + 1);
  }
  const [nearest] = [...sizes].sort((a, b) => Math.abs(a[1] - wanted) - Math.abs(b[1] - wanted) || a[0] - b[0]);
  const [unitId, units] = nearest!;
  return { unitId, units };
}
