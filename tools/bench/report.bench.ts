import { BenchServer } from './bench-server';
import { reportNodeByNode } from './node-by-node';
import { BenchResult, inTurns, median, millisecondsOf, round } from './timing';

/** The root's report over HTTP against the report made node by node; and what it costs to have a larger organization around the same subtree. */
export async function benchReport(small: BenchServer, large: BenchServer, year: number): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const server of [small, large]) {
    const rootId = await rootOf(server);
    const rounds = server.size === 'M' ? 3 : 7;
    const [ours, theirs] = await inTurns(
      rounds,
      () => server.get(`/api/reports/units/${rootId}`),
      () => reportNodeByNode(server.database, rootId, year),
    );
    results.push({ name: 'root report over HTTP, times faster than node by node', size: server.size, value: round(ours), unit: 'ms', floor: round(theirs), ratio: round(theirs / ours) });
  }
  const [inSmall, inLarge] = [await subtreeOfSize(small, 150), await subtreeOfSize(large, 150)];
  const times = await inTurns(
    9,
    () => large.get(`/api/reports/units/${inLarge}`),
    () => small.get(`/api/reports/units/${inSmall}`),
  );
  results.push({ name: 'report of about 150 units as the organization grows S→M', size: 'M', value: round(times[0]), unit: 'ms', floor: round(times[1]), ratio: round(times[0] / times[1]) });
  const middle = await subtreeOfSize(large, 600);
  const reports = [];
  for (let index = 0; index < 7; index++) reports.push(await millisecondsOf(() => large.get(`/api/reports/units/${middle}`)));
  results.push({ name: 'report of a middle leader (about 600 units)', size: 'M', value: round(median(reports)), unit: 'ms', floor: null, ratio: null });
  return results;
}

export async function rootOf(server: BenchServer): Promise<number> {
  const [root] = await server.database.query<{ unitId: number }>('SELECT unitId FROM placement WHERE parentUnitId IS NULL');
  return root!.unitId;
}

/** The unit whose subtree comes nearest to `wanted` units. */
export async function subtreeOfSize(server: BenchServer, wanted: number): Promise<number> {
  const placements = await server.database.query<{ unitId: number; parentUnitId: number | null }>('SELECT unitId, parentUnitId FROM placement');
  const parentOf = new Map(placements.map((placement) => [placement.unitId, placement.parentUnitId]));
  const sizes = new Map<number, number>();
  for (const { unitId } of placements) {
    for (let at: number | null | undefined = unitId; at; at = parentOf.get(at)) sizes.set(at, (sizes.get(at) ?? 0) + 1);
  }
  const [nearest] = [...sizes].sort((a, b) => Math.abs(a[1] - wanted) - Math.abs(b[1] - wanted) || a[0] - b[0]);
  return nearest![0];
}
