import { BenchServer } from './bench-server';
import { rootOf } from './report.bench';
import { BenchResult, inTurns, round } from './timing';

interface GoalAnswer {
  version: number;
  areaId: number;
  principles: string;
  source: string;
  scope: string;
  text: string;
}

/** My agreement over HTTP against its own SELECTs sent bare, one after the other, by mysql2. */
export async function benchMyAgreement(server: BenchServer): Promise<BenchResult[]> {
  const agreementId = await agreementOfADeepLeader(server);
  const read = () => server.get(`/api/agreements/${agreementId}`);
  const statements = await server.statementsOf(read);
  const [ours, theirs] = await inTurns(41, read, async () => {
    for (const { sql, parameters } of statements) await server.raw.query(sql, parameters);
  });
  return [
    {
      name: 'my agreement over HTTP, against its bare SELECTs',
      size: server.size,
      value: round(ours),
      unit: 'ms',
      floor: round(theirs),
      ratio: round(ours / theirs),
    },
    { name: 'my agreement: statements', size: server.size, value: statements.length, unit: 'statements', floor: null, ratio: null },
  ];
}

/** Statements that sending a change of a shared goal of the chief officer takes: the same with 150 agreements below as with 5,000. */
export async function benchSendChange(small: BenchServer, large: BenchServer): Promise<BenchResult[]> {
  const counts: number[] = [];
  for (const server of [small, large]) {
    const goal = await server.getJson<GoalAnswer>('/api/goals/1');
    const { areaId, principles, source, scope, text } = goal;
    const input = { areaId, principles, source, scope, text, supportsGoalId: null, scopeUnitIds: [], title: 'Ny ordlyd' };
    await server.send('PUT', '/api/goals/1/change', 0, input);
    const weight = { weight: 'binding' };
    counts.push((await server.statementsOf(() => server.send('POST', '/api/goals/1/change/send', 1, weight))).length);
  }
  return [
    {
      name: 'send a change of a shared goal: statements with 5,000 agreements below, against 150',
      size: 'M',
      value: counts[1]!,
      unit: 'statements',
      floor: counts[0]!,
      ratio: round(counts[1]! / counts[0]!),
    },
  ];
}

/** A leader far down the tree, whose goals come through every level. */
async function agreementOfADeepLeader(server: BenchServer): Promise<number> {
  const rootId = await rootOf(server);
  const [row] = await server.database.query<{ id: number }>(
    `SELECT a.id FROM agreement a JOIN unit u ON u.id = a.unitId JOIN level v ON v.id = u.levelId
      WHERE a.unitId <> ? ORDER BY v.rank DESC, a.id LIMIT 1`,
    [rootId],
  );
  return row!.id;
}
