import { BenchServer } from './bench-server';
import { measuresToSave, MeasureWriter, UseCaseInProcess, writerOverHttp } from './measure-writers';
import { SentStatement } from './statement-ear';
import { BenchResult, inTurns, round } from './timing';

const WRITERS = 16;
const SAVES_EACH = 24;
const ROUNDS = 5;

/**
 * Saving the plan of one measure (version check, audit, one transaction): 16 leaders at once, each their own, against mysql2 sending the very
 * same statements in a transaction on 16 connections. First the use case alone, in the same process as its floor; then the whole way over
 * HTTP, session and access included. The ratio is of throughput: 0.5 is half as many saves a second.
 */
export async function benchSaveMeasure(server: BenchServer): Promise<BenchResult[]> {
  const measures = await measuresToSave(server, WRITERS);
  // A plan is content: it is written while the agreement is a draft.
  await server.raw.query("UPDATE agreement SET state = 'draft' WHERE id IN (SELECT agreementId FROM measure WHERE id IN (?))", [
    measures.map(({ id }) => id),
  ]);
  const useCase = await UseCaseInProcess.open(server);
  const alone = await Promise.all(measures.map(({ id, personId }) => useCase.writer(id, personId)));
  const results = [await againstFloor(server, 'save one measure, 16 writers', alone)];
  await useCase.close();
  const overHttp = await Promise.all(measures.map(({ id, personId }) => writerOverHttp(server, id, personId)));
  return [...results, await againstFloor(server, 'save one measure over HTTP, 16 writers', overHttp)];
}

async function againstFloor(server: BenchServer, name: string, writers: MeasureWriter[]): Promise<BenchResult> {
  const raw: [number, SentStatement[]][] = [];
  for (const writer of writers) raw.push([writer.measureId, await writer.statements()]);
  const times = await inTurns(
    ROUNDS,
    () => Promise.all(writers.map((writer) => saveRepeatedly(writer))),
    () => Promise.all(raw.map(([measureId, statements]) => saveRaw(server, measureId, statements))),
  );
  const [ours, floor] = times.map((milliseconds) => round((WRITERS * SAVES_EACH * 1_000) / milliseconds, 0)) as [number, number];
  const sent = raw[0]![1].length;
  const what = `${name}, against mysql2 with the same ${sent} statements`;
  return { name: what, size: server.size, value: ours, unit: 'saves/s', floor, ratio: round(ours / floor) };
}

async function saveRepeatedly(writer: MeasureWriter): Promise<void> {
  // What the floor has written meanwhile counted the version up.
  await writer.refresh();
  for (let count = 0; count < SAVES_EACH; count++) await writer.save();
}

/** The same statements again, with the version that the row now has. */
async function saveRaw(server: BenchServer, measureId: number, statements: readonly SentStatement[]): Promise<void> {
  const connection = await server.raw.getConnection();
  try {
    const [[row]] = (await connection.query('SELECT version FROM measure WHERE id = ?', [measureId])) as unknown as [[{ version: number }]];
    let version = row.version;
    for (let count = 0; count < SAVES_EACH; count++) {
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
