import 'reflect-metadata';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Clock, readConfiguration } from '@kaskade/platform';
import { createApp } from '../../apps/server/src/create-app';
import { SentStatement, StatementEar } from './statement-ear';

/** What this process tells the one that measures it. */
export interface Answers {
  /** The server's address. */
  listening: string;
  /** What was asked for has begun. */
  hearing: true;
  heard: SentStatement[];
  strain: { peakBytes: number; longestStopMs: number };
}

/** Watches memory and the event loop from when it is made. */
class Strain {
  private readonly delay = monitorEventLoopDelay({ resolution: 5 });
  private peakBytes = process.memoryUsage.rss();
  private readonly timer = setInterval(() => (this.peakBytes = Math.max(this.peakBytes, process.memoryUsage.rss())), 20);

  constructor() {
    this.delay.enable();
  }

  end(): Answers['strain'] {
    this.delay.disable();
    clearInterval(this.timer);
    return { peakBytes: this.peakBytes, longestStopMs: this.delay.max / 1e6 };
  }
}

/** The real server in a process of its own, so that what measures it takes nothing from it; `bench-server.ts` speaks to it. */
async function main(): Promise<void> {
  const ear = new StatementEar();
  let strain: Strain | null = null;
  const app = await createApp({ configuration: readConfiguration(process.env), clock: new Clock(), sqlLogger: ear });
  await app.listen(0, '127.0.0.1');
  // A rival may take its time between two requests of ours.
  app.getHttpServer().keepAliveTimeout = 600_000;
  process.once('disconnect', () => process.exit());
  const tell = <K extends keyof Answers>(answer: Answers[K]): void => void process.send?.(answer);
  process.on('message', (question) => {
    if (question === 'hear') {
      ear.listen();
      tell<'hearing'>(true);
    } else if (question === 'tell') {
      tell<'heard'>(ear.tell());
    } else if (question === 'watch') {
      strain = new Strain();
      tell<'hearing'>(true);
    } else if (question === 'strain' && strain) {
      tell<'strain'>(strain.end());
      strain = null;
    }
  });
  tell<'listening'>(await app.getUrl());
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
