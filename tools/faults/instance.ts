import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const START_TIMEOUT_MS = 180_000;

/** One of several servers, the built one in a process of its own; can be killed and started again on the same port. */
export class Instance {
  private child: ChildProcess | undefined;

  constructor(
    readonly name: string,
    readonly port: number,
    private readonly environment: NodeJS.ProcessEnv,
  ) {}

  get origin(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  get isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @returns how long it took until it was ready, in milliseconds */
  async start(): Promise<number> {
    const begun = performance.now();
    const environment = { PATH: process.env['PATH'], ...this.environment, PORT: String(this.port) };
    this.child = spawn(process.execPath, [join(__dirname, '../../apps/server/src/main.js')], {
      env: environment,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    while ((await this.readyStatus()) !== 200) {
      if (!this.isRunning) throw new Error(`${this.name} ended while it started`);
      if (performance.now() - begun > START_TIMEOUT_MS) throw new Error(`${this.name} did not become ready`);
      await sleep(50);
    }
    return performance.now() - begun;
  }

  /** @returns the code that it ended with; null when the signal ended it */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const { child } = this;
    if (!child || !this.isRunning) return null;
    const gone = once(child, 'exit') as Promise<[number | null]>;
    child.kill(signal);
    return (await gone)[0];
  }

  /** What /health/ready answers; null while nobody answers. */
  async readyStatus(): Promise<number | null> {
    try {
      const { status } = await fetch(`${this.origin}/health/ready`, {
        signal: AbortSignal.timeout(3_000),
        headers: { connection: 'close' },
      });
      return status;
    } catch {
      return null;
    }
  }
}
