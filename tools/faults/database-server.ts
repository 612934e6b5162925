import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'mysql2/promise';
import { grantStatements } from '@kaskade/persistence';

interface Running {
  url: string;
  pid: number;
  stop(): Promise<void>;
}

interface Launcher {
  freePort(): Promise<number>;
  startMariadb(options: { directory: string; port: number; durable: boolean }): Promise<Running>;
}

/** A private MariaDB that writes durably, and can be stopped and started with what it holds. */
export class DatabaseServer {
  private readonly directory = mkdtempSync(join(tmpdir(), 'kaskade-faults-'));
  private running: Running | undefined;

  private constructor(
    private readonly launcher: Launcher,
    private readonly port: number,
  ) {}

  static async create(): Promise<DatabaseServer> {
    const launcher = (await import(pathToFileURL(join(process.cwd(), 'tools/test/mariadb.mjs')).href)) as Launcher;
    return new DatabaseServer(launcher, await launcher.freePort());
  }

  freePort(): Promise<number> {
    return this.launcher.freePort();
  }

  /** For who migrates. */
  get url(): string {
    return `mariadb://root@127.0.0.1:${this.port}/kaskade`;
  }

  /** For the servers, once it has been granted what they need. */
  get runtimeUrl(): string {
    return `mariadb://kaskade:runtime@127.0.0.1:${this.port}/kaskade`;
  }

  /** Answers when it takes connections. */
  async start(): Promise<void> {
    this.running = await this.launcher.startMariadb({ directory: this.directory, port: this.port, durable: true });
  }

  async createSchema(): Promise<void> {
    const connection = await createConnection(`mysql://root@127.0.0.1:${this.port}`);
    await connection.query('CREATE DATABASE kaskade CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci');
    await connection.end();
  }

  /** Makes the user that the servers run as, with what `npm run db:grants` gives it. */
  async grant(): Promise<void> {
    const connection = await createConnection(`mysql://root@127.0.0.1:${this.port}`);
    await connection.query("CREATE USER 'kaskade'@'%' IDENTIFIED BY 'runtime'");
    for (const statement of grantStatements({ database: 'kaskade', user: 'kaskade', host: '%' })) await connection.query(statement);
    await connection.end();
  }

  /** SIGTERM: it ends its connections and shuts down; SIGKILL: as when the power goes. */
  async end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (!this.running) return;
    if (signal === 'SIGKILL') process.kill(this.running.pid, signal);
    await this.running.stop();
    this.running = undefined;
  }

  async remove(): Promise<void> {
    await this.end('SIGTERM');
    rmSync(this.directory, { recursive: true, force: true });
  }
}
