import { randomBytes } from 'node:crypto';
import { NestExpressApplication } from '@nestjs/platform-express';
import { createConnection, Pool, createPool } from 'mysql2/promise';
import { Logger } from 'typeorm';
import { Day } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, readConfiguration } from '@kaskade/platform';
import { createApp } from '../../apps/server/src/create-app';
import { seedDemo, WorkloadSize } from '../demo-data/main';

/** A statement as it was sent. */
export interface SentStatement {
  sql: string;
  parameters: unknown[];
}

/** Hears every statement of the server, so that a floor can send the very same ones without it. */
class StatementEar implements Logger {
  heard: SentStatement[] | null = null;

  logQuery(sql: string, parameters?: unknown[]): void {
    this.heard?.push({ sql, parameters: parameters ?? [] });
  }
  logQueryError(): void {}
  logQuerySlow(): void {}
  logSchemaBuild(): void {}
  logMigration(): void {}
  log(): void {}
}

/** The real server on a database of a size, spoken to over HTTP. */
export class BenchServer {
  private constructor(
    readonly size: WorkloadSize,
    readonly app: NestExpressApplication,
    readonly database: Database,
    /** The same database by mysql2 alone: what the floors use. */
    readonly raw: Pool,
    private readonly ear: StatementEar,
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  /** Makes and fills a database on the MariaDB server, starts the application on it and signs in the chief officer. */
  static async start(mariadbUrl: string, size: WorkloadSize, today: Day): Promise<BenchServer> {
    const name = `kaskade_bench_${size}_${randomBytes(4).toString('hex')}`.toLowerCase();
    const server = mariadbUrl.replace(/^mariadb:/, 'mysql:');
    const connection = await createConnection(server);
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
    await connection.end();
    const ear = new StatementEar();
    const configuration = readConfiguration({ KASKADE_LOG_LEVEL: 'silent', DATABASE_URL: `${mariadbUrl}/${name}`, PORT: '0' });
    const app = await createApp({ configuration, clock: new Clock(), sqlLogger: ear });
    const database = app.get(Database);
    await database.migrate();
    await seedDemo(database.writer, { size, today });
    await database.query('ANALYZE TABLE measure, response, agreement, figure, placement, leadership, goal');
    await app.listen(0, '127.0.0.1');
    const origin = await app.getUrl();
    const cookie = await signIn(origin, 1);
    const raw = createPool({ uri: `${server}/${name}`, connectionLimit: 16, timezone: 'Z', supportBigNumbers: true, dateStrings: ['DATE'] });
    return new BenchServer(size, app, database, raw, ear, origin, cookie);
  }

  /** GETs and reads the whole answer; throws unless it is a success. */
  async get(path: string): Promise<Buffer> {
    return this.answer(await fetch(this.origin + path, { headers: { Cookie: this.cookie } }), path);
  }

  async getJson<T>(path: string): Promise<T> {
    return JSON.parse((await this.get(path)).toString()) as T;
  }

  async send<T>(method: 'POST' | 'PUT' | 'PATCH', path: string, version: number | null, body: object): Promise<T> {
    const headers = new Headers({ 'Content-Type': 'application/json', Origin: this.origin, Cookie: this.cookie, 'X-Kaskade': '1' });
    if (version !== null) headers.set('If-Match', `"${version}"`);
    const response = await fetch(this.origin + path, { method, headers, body: JSON.stringify(body) });
    return JSON.parse((await this.answer(response, path)).toString()) as T;
  }

  /** The same server, spoken to by somebody else. */
  async as(personId: number): Promise<BenchServer> {
    return new BenchServer(this.size, this.app, this.database, this.raw, this.ear, this.origin, await signIn(this.origin, personId));
  }

  /** The statements that the server sends while `work` runs, without those that open and close a transaction. */
  async statementsOf(work: () => Promise<unknown>): Promise<SentStatement[]> {
    this.ear.heard = [];
    await work();
    const heard = this.ear.heard;
    this.ear.heard = null;
    return heard.filter(({ sql }) => !/^(BEGIN|START|COMMIT|ROLLBACK)/i.test(sql));
  }

  async stop(): Promise<void> {
    await this.raw.end();
    await this.app.close();
  }

  private async answer(response: Response, path: string): Promise<Buffer> {
    const body = Buffer.from(await response.arrayBuffer());
    if (!response.ok) throw new Error(`${path}: ${response.status} ${body.toString().slice(0, 300)}`);
    return body;
  }
}

async function signIn(origin: string, personId: number): Promise<string> {
  const response = await fetch(`${origin}/api/auth/demo`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ personId }),
  });
  // The session is written before the answer ends, not before it begins.
  await response.arrayBuffer();
  return response.headers.get('set-cookie')!.split(';')[0]!;
}
