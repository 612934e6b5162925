import { ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, Pool, createPool } from 'mysql2/promise';
import { Day } from '@kaskade/domain';
import { Database, databaseAddress } from '@kaskade/persistence';
import { seedDemo, WorkloadSize } from '../demo-data/main';
import type { Answers } from './served';
import { SentStatement } from './statement-ear';
import { millisecondsOf } from './timing';

/** The real server on a database of a size, in a process of its own, spoken to over HTTP by whoever is signed in. */
export class BenchServer {
  private constructor(
    readonly size: WorkloadSize,
    /** The same database, open in this process: for what the rivals read. */
    readonly database: Database,
    private readonly child: ChildProcess,
    private readonly origin: string,
    private readonly cookie: string,
    /** The same database by mysql2 alone: what the floors use; none on SQLite. */
    private readonly mysql: Pool | null,
    /** The settings that the server was started with. */
    readonly environment: NodeJS.ProcessEnv,
  ) {}

  /** Makes and fills a database (on the MariaDB server, or embedded), starts the application on it and signs in the chief officer. */
  static async start(mariadbUrl: string | null, size: WorkloadSize, today: Day): Promise<BenchServer> {
    const folder = mkdtempSync(join(tmpdir(), 'kaskade-bench-'));
    const databaseUrl = mariadbUrl === null ? undefined : await createSchema(mariadbUrl, size);
    const database = await Database.open(databaseAddress(databaseUrl, folder));
    await database.migrate();
    await seedDemo(database.writer, { size, today });
    await database.query(
      mariadbUrl === null ? 'ANALYZE' : 'ANALYZE TABLE measure, response, agreement, figure, placement, leadership, goal',
    );
    // What is measured is the work, not how often it may be asked for.
    const often = { KASKADE_SIGN_INS_PER_MINUTE: '100000', KASKADE_EXPORTS_PER_MINUTE: '100000', KASKADE_IMPORTS_PER_MINUTE: '100000' };
    const environment = { ...often, KASKADE_LOG_LEVEL: 'silent', KASKADE_DATA: folder, DATABASE_URL: databaseUrl ?? '', PORT: '0' };
    const child = fork(join(__dirname, 'served.js'), { env: { PATH: process.env['PATH'], ...environment }, serialization: 'advanced' });
    const origin = await answerOf<'listening'>(child);
    const uri = databaseUrl?.replace(/^mariadb:/, 'mysql:');
    const mysql = uri ? createPool({ uri, connectionLimit: 16, timezone: 'Z', supportBigNumbers: true, dateStrings: ['DATE'] }) : null;
    return new BenchServer(size, database, child, origin, await signIn(origin, 1), mysql, environment);
  }

  get raw(): Pool {
    if (!this.mysql) throw new Error('There is no mysql2 pool on SQLite');
    return this.mysql;
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

  /** Sends a file, with a field beside it; the answer's status and its problem's code. */
  async upload(path: string, file: Buffer, name: string, request: object): Promise<string> {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(file)]), name);
    if (path.endsWith('/marked')) form.set('request', JSON.stringify(request));
    const headers = { Origin: this.origin, Cookie: this.cookie, 'X-Kaskade': '1' };
    const response = await fetch(this.origin + path, { method: 'POST', headers, body: form });
    const body = Buffer.from(await response.arrayBuffer());
    if (response.ok) return String(response.status);
    return `${response.status} ${(JSON.parse(body.toString()) as { type: string }).type.replace('urn:kaskade:problem:', '')}`;
  }

  /** Milliseconds until the server says that it lives. */
  async liveness(): Promise<number> {
    return millisecondsOf(async () => (await fetch(`${this.origin}/health/live`)).arrayBuffer());
  }

  /** The process that serves. */
  get processId(): number {
    return this.child.pid!;
  }

  /** The same server, spoken to by somebody else. */
  async as(personId: number): Promise<BenchServer> {
    const cookie = await signIn(this.origin, personId);
    return new BenchServer(this.size, this.database, this.child, this.origin, cookie, this.mysql, this.environment);
  }

  /** The statements that the server sends while `work` runs, without those that open and close a transaction. */
  async statementsOf(work: () => Promise<unknown>): Promise<SentStatement[]> {
    await this.ask<'hearing'>('hear');
    await work();
    return this.ask<'heard'>('tell');
  }

  /** The highest memory of the server's process and the longest stop of its event loop while `work` runs. */
  async strainOf(work: () => Promise<unknown>): Promise<Answers['strain']> {
    await this.ask<'hearing'>('watch');
    await work();
    return this.ask<'strain'>('strain');
  }

  async stop(): Promise<void> {
    await this.mysql?.end();
    await this.database.close();
    const exited = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGTERM');
    await exited;
    rmSync(this.environment['KASKADE_DATA']!, { recursive: true, force: true });
  }

  private ask<K extends keyof Answers>(question: 'hear' | 'tell' | 'watch' | 'strain'): Promise<Answers[K]> {
    const answer = answerOf<K>(this.child);
    this.child.send(question);
    return answer;
  }

  private async answer(response: Response, path: string): Promise<Buffer> {
    const body = Buffer.from(await response.arrayBuffer());
    if (!response.ok) throw new Error(`${path}: ${response.status} ${body.toString().slice(0, 300)}`);
    return body;
  }
}

/** The next message of the server's process; an error when it ends instead. */
function answerOf<K extends keyof Answers>(child: ChildProcess): Promise<Answers[K]> {
  return new Promise((resolve, reject) => {
    const failed = (): void => reject(new Error('The server ended'));
    child.once('exit', failed);
    child.once('message', (message) => {
      child.off('exit', failed);
      resolve(message as Answers[K]);
    });
  });
}

/** An empty schema of its own; answers its address. */
async function createSchema(mariadbUrl: string, size: WorkloadSize): Promise<string> {
  const name = `kaskade_bench_${size}_${randomBytes(4).toString('hex')}`.toLowerCase();
  const connection = await createConnection(mariadbUrl.replace(/^mariadb:/, 'mysql:'));
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`);
  await connection.end();
  return `${mariadbUrl}/${name}`;
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
