import { setTimeout as sleep } from 'node:timers/promises';
import { Balancer } from './balancer';
import { Client } from './client';
import { DatabaseServer } from './database-server';
import { Instance } from './instance';

const AWAY_MS = 3_000;
const READY_TIMEOUT_MS = 60_000;

const acknowledged = (clients: readonly Client[]): number => clients.reduce((sum, { tally }) => sum + tally.acknowledged.length, 0);
const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

/** kill -9 of one instance after the other at some moment of the load; each is started again and ready before the next goes. */
export async function killInstances(
  instances: readonly Instance[],
  clients: readonly Client[],
  times: number,
): Promise<{ lines: string; isServedAlways: boolean }> {
  const written: number[] = [];
  const starts: number[] = [];
  const before = acknowledged(clients);
  const begun = performance.now();
  for (let time = 0; time < times; time++) {
    await sleep(300 + Math.random() * 700);
    const instance = instances[time % instances.length]!;
    await instance.end('SIGKILL');
    const then = acknowledged(clients);
    starts.push(await instance.start());
    written.push(acknowledged(clients) - then);
  }
  const lasted = performance.now() - begun;
  return {
    isServedAlways: written.every((count) => count > 0),
    lines:
      `${times} × kill -9 in ${seconds(lasted)}: ${acknowledged(clients) - before} writes acknowledged meanwhile; while one instance was away ` +
      `(${seconds(Math.min(...starts))} to ${seconds(Math.max(...starts))}) the other took ${Math.min(...written)} to ${Math.max(...written)}.`,
  };
}

export interface DatabaseFault {
  readonly line: string;
  /** Every instance said 503 while the database was away. */
  readonly wereAllAway: boolean;
  /** From when the database took connections until every instance said that it was ready. */
  readonly readyAfterMs: number;
  readonly samePids: boolean;
}

/** The database ends (SIGTERM) or is killed (SIGKILL) under load, is away for some seconds, and comes back; the instances stay. */
export async function databaseFault(
  instances: readonly Instance[],
  clients: readonly Client[],
  server: DatabaseServer,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<DatabaseFault> {
  const pids = instances.map(({ pid }) => pid);
  await server.end(signal);
  await sleep(AWAY_MS);
  const away = await Promise.all(instances.map((instance) => instance.readyStatus()));
  const starting = performance.now();
  await server.start();
  const back = performance.now();
  await Promise.all(instances.map((instance) => untilReady(instance)));
  const readyAfterMs = performance.now() - back;
  const then = acknowledged(clients);
  while (acknowledged(clients) === then && performance.now() - back < READY_TIMEOUT_MS) await sleep(20);
  const writtenAfterMs = performance.now() - back;
  await sleep(2_000);
  return {
    line:
      `Database ended by ${signal} under load for ${seconds(AWAY_MS)}: /health/ready ${away.join(' and ')} meanwhile; ` +
      `ready ${seconds(readyAfterMs)} after it took connections (it needed ${seconds(back - starting)} to start), first write after ${seconds(writtenAfterMs)}.`,
    wereAllAway: away.every((status) => status === 503),
    readyAfterMs,
    samePids: instances.every(({ pid, isRunning }, index) => isRunning && pid === pids[index]),
  };
}

async function untilReady(instance: Instance): Promise<void> {
  const begun = performance.now();
  while ((await instance.readyStatus()) !== 200) {
    if (performance.now() - begun > READY_TIMEOUT_MS) throw new Error(`${instance.name} did not become ready again`);
    await sleep(20);
  }
}

/** An instance is told to stop under load, as when it is replaced by a newer version; it comes back afterwards. */
export async function terminateInstance(
  instance: Instance,
  balancer: Balancer,
  clients: readonly Client[],
): Promise<{ line: string; cutOff: number; code: number | null }> {
  await sleep(1_000);
  const cutOffBefore = balancer.cutOff;
  const writtenBefore = acknowledged(clients);
  const begun = performance.now();
  const code = await instance.end('SIGTERM');
  const took = performance.now() - begun;
  await sleep(500);
  const cutOff = balancer.cutOff - cutOffBefore;
  const written = acknowledged(clients) - writtenBefore;
  await instance.start();
  return {
    line: `SIGTERM under load: the instance ended after ${seconds(took)}; ${cutOff} requests cut off, ${written} writes acknowledged meanwhile.`,
    cutOff,
    code,
  };
}
