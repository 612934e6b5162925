import { BenchServer, SentStatement } from './bench-server';
import { BenchResult, median, millisecondsOf, round } from './timing';

const WRITERS = 16;
const SAVES_EACH = 12;
const ROUNDS = 3;

interface Measure {
  id: number;
  version: number;
  [field: string]: unknown;
}

/** Somebody who saves a measure of their own, over HTTP and by the same statements without the server. */
interface MeasureWriter {
  leader: BenchServer;
  measureId: number;
  statements: SentStatement[];
}

/**
 * Saving the plan of one measure: 16 leaders at once, each their own, against mysql2 sending the very same statements in a transaction on 16
 * connections. The ratio is of throughput: 0.5 is half as many saves a second.
 */
export async function benchSaveMeasure(server: BenchServer): Promise<BenchResult[]> {
  const writers = await measureWriters(server);
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn <= ROUNDS; turn++) {
    const ours = await millisecondsOf(() => Promise.all(writers.map((writer) => saveOverHttp(writer, SAVES_EACH))));
    const theirs = await millisecondsOf(() => Promise.all(writers.map((writer) => saveRaw(server, writer, SAVES_EACH))));
    // The first turn warms up.
    if (turn > 0) {
      times[0].push(ours);
      times[1].push(theirs);
    }
  }
  const perSecond = (milliseconds: number): number => round((WRITERS * SAVES_EACH * 1_000) / milliseconds, 0);
  const [ours, theirs] = [perSecond(median(times[0])), perSecond(median(times[1]))];
  return [
    {
      name: 'save one measure over HTTP, 16 writers, against mysql2 with the same statements',
      size: server.size,
      value: ours,
      unit: 'saves/s',
      floor: theirs,
      ratio: round(ours / theirs),
    },
  ];
}

async function measureWriters(server: BenchServer): Promise<MeasureWriter[]> {
  const rows = await server.database.query<{ id: number; personId: number }>(
    `SELECT MIN(m.id) AS id, a.personId FROM measure m JOIN agreement a ON a.id = m.agreementId WHERE m.status = 'planned'
      GROUP BY a.personId ORDER BY a.personId LIMIT ${WRITERS}`,
  );
  const writers: MeasureWriter[] = [];
  for (const { id, personId } of rows) {
    const leader = await server.as(personId);
    const measure = await leader.getJson<Measure>(`/api/measures/${id}`);
    writers.push({ leader, measureId: id, statements: await server.statementsOf(() => save(leader, measure, 0)) });
  }
  return writers;
}

async function saveOverHttp({ leader, measureId }: MeasureWriter, times: number): Promise<void> {
  let measure = await leader.getJson<Measure>(`/api/measures/${measureId}`);
  for (let count = 0; count < times; count++) measure = await save(leader, measure, count);
}

function save(leader: BenchServer, measure: Measure, count: number): Promise<Measure> {
  const { description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord } = measure;
  const plan = { description, responsible, startOn, dueOn, weight, progressKind, wantedCount, countedWord, milestones: [] };
  return leader.send<Measure>('PUT', `/api/measures/${measure.id}`, measure.version, { ...plan, title: `Tiltak lagret ${count}` });
}

/** The same statements again, with the version that the row now has. */
async function saveRaw(server: BenchServer, { measureId, statements }: MeasureWriter, times: number): Promise<void> {
  const connection = await server.raw.getConnection();
  try {
    const [[row]] = (await connection.query('SELECT version FROM measure WHERE id = ?', [measureId])) as unknown as [[{ version: number }]];
    let version = row.version;
    for (let count = 0; count < times; count++) {
      await connection.beginTransaction();
      for (const { sql, parameters } of statements) {
        const isUpdate = /^UPDATE `?measure`?\s/i.test(sql);
        await connection.query(sql, isUpdate ? withVersion(sql, parameters, version++) : parameters);
      }
      await connection.commit();
    }
  } finally {
    connection.release();
  }
}

/** The parameters of `UPDATE … SET …, version = ? … WHERE id = ? AND version = ?` for another version. */
function withVersion(sql: string, parameters: readonly unknown[], version: number): unknown[] {
  const columns = /SET (.*) WHERE/is.exec(sql)![1]!.split(',');
  const at = columns.findIndex((column) => /`?version`?\s*=/.test(column));
  return parameters.map((parameter, index) => (index === at ? version + 1 : index === parameters.length - 1 ? version : parameter));
}
