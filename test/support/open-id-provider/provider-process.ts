import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { withinTime } from '../time-limit';
import type { Mischief, ProviderStart } from './provider-start';

/** The provider's process: every question to it is answered, or ends with an error that says which and what the process said. */
export class ProviderProcess {
  private readonly child: ChildProcess;
  private readonly gone: Promise<never>;
  private said = '';
  private sent = 0;

  private constructor(start: ProviderStart) {
    this.child = fork(path.join(__dirname, 'openid-provider.process.mjs'), {
      env: { ...process.env, NODE_OPTIONS: '', OPENID_PROVIDER: JSON.stringify(start) },
      execArgv: [],
      // It warns of being for development; what it says matters when it ends.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.child.stderr?.on('data', (text: Buffer) => (this.said = `${this.said}${text.toString()}`.slice(-4_000)));
    this.gone = new Promise((_resolve, reject) => {
      this.child.on('error', (error) => reject(this.failure('cannot be run or told', error)));
      this.child.once('exit', (code, signal) => reject(this.failure(`ended with ${code ?? signal}`)));
    });
    // Whoever waits for an answer hears of it; nobody may be waiting.
    this.gone.catch(() => undefined);
  }

  /** @returns the process and the port of localhost that it has taken, free until then */
  static async start(start: ProviderStart): Promise<{ provider: ProviderProcess; port: number }> {
    const provider = new ProviderProcess(start);
    try {
      const { port } = await provider.answer<{ port: number }>('starting', (message) => 'port' in message);
      return { provider, port };
    } catch (error) {
      await provider.stop();
      throw error;
    }
  }

  async set(mischief: Mischief): Promise<void> {
    const id = ++this.sent;
    const done = this.answer('taking over what goes wrong', (message) => message.done === id);
    this.child.send({ id, mischief });
    await done;
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await withinTime('The OpenID provider, ending', exit);
  }

  private async answer<T>(step: string, matches: (message: { port?: number; done?: number }) => boolean): Promise<T> {
    let heard: (message: unknown) => void = () => undefined;
    const answered = new Promise<T>((resolve) => {
      heard = (message) => matches(message as object) && resolve(message as T);
      this.child.on('message', heard);
    });
    const named = () => `The OpenID provider, ${step} (it said: ${this.said || 'nothing'})`;
    return withinTime(named, Promise.race([answered, this.gone])).finally(() => this.child.off('message', heard));
  }

  private failure(what: string, cause?: unknown): Error {
    return new Error(`The OpenID provider ${what} (it said: ${this.said || 'nothing'})`, { cause });
  }
}
