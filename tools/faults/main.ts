import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Database, databaseAddress } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { seedDemo } from '../demo-data/main';
import { Balancer } from './balancer';
import { Client } from './client';
import { DatabaseServer } from './database-server';
import { Instance } from './instance';
import { judge } from './judge';
import { killBetweenSignatures } from './signing';
import { databaseFault, DatabaseFault, killInstances, terminateInstance } from './scenes';

/**
 * `npm run test:faults`: two instances of the built server on one durable MariaDB behind a small proxy, and 50 people who write. One
 * instance after the other is killed, the database is restarted and killed, an instance is told to stop. Then one is killed while agreements
 * are signed, on MariaDB and on SQLite. Prints figures; the exit code says whether everything held.
 * `--kills 20 --clients 50 --signings 50`; `--kills 0` leaves the first part out
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '20' },
      clients: { type: 'string', default: '50' },
      signings: { type: 'string', default: '50' },
    },
  });
  const server = await DatabaseServer.create();
  const environment = {
    DATABASE_URL: server.runtimeUrl,
    KASKADE_SESSION_SECRET: randomBytes(32).toString('hex'),
    KASKADE_LOG_LEVEL: 'fatal',
    KASKADE_SIGN_INS_PER_MINUTE: '100000',
    KASKADE_DRAIN_SECONDS: '5',
  };
  const instances = [new Instance('A', await server.freePort(), environment), new Instance('B', await server.freePort(), environment)];
  const balancer = new Balancer(instances);
  const end = async (): Promise<void> => {
    balancer.close();
    await Promise.all(instances.map((instance) => instance.end('SIGKILL')));
    await server.remove();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end().finally(() => process.exit(130)));
  try {
    await server.start();
    const people = await fill(server, Number(values.clients));
    await Promise.all(instances.map((instance) => instance.start()));
    const origin = await balancer.listen();
    const clients = people.map(({ id, personId }) => new Client(personId, id, origin));
    const faults = Number(values.kills) > 0 ? await play(instances, balancer, server, clients, Number(values.kills)) : [];
    const { DATABASE_URL: _, ...settings } = environment;
    faults.push(...(await signOnMariadb(instances[0]!, server, Number(values.signings))));
    faults.push(...(await signOnSqlite(await server.freePort(), settings, Number(values.signings))));
    console.log(faults.length === 0 ? '\nEverything held.' : `\nDid not hold:\n- ${faults.join('\n- ')}`);
    if (faults.length > 0) process.exitCode = 1;
  } finally {
    await end();
  }
}

/** @returns leaders, each with a measure of their own */
async function fill(server: DatabaseServer, count: number): Promise<{ id: number; personId: number }[]> {
  await server.createSchema();
  const database = await Database.open(databaseAddress(server.url, ''));
  try {
    await database.migrate();
    await server.grant();
    await seedDemo(database.writer, { size: 'S', today: new Clock().today() });
    const people = await database.query<{ id: number; personId: number }>(
      `SELECT MIN(m.id) AS id, a.personId FROM measure m JOIN agreement a ON a.id = m.agreementId WHERE m.status = 'planned'
        GROUP BY a.personId ORDER BY a.personId LIMIT ${count}`,
    );
    if (people.length < count) throw new Error(`There are only ${people.length} leaders who can write`);
    return people;
  } finally {
    await database.close();
  }
}

/** @returns what did not hold */
async function signOnMariadb(instance: Instance, server: DatabaseServer, times: number): Promise<string[]> {
  const database = await Database.open(databaseAddress(server.url, ''));
  try {
    const { line, faults } = await killBetweenSignatures(instance, database, times);
    console.log(`On MariaDB: ${line}`);
    return [...faults];
  } finally {
    await database.close();
  }
}

/** @returns what did not hold */
async function signOnSqlite(port: number, settings: NodeJS.ProcessEnv, times: number): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-faults-'));
  const instance = new Instance('SQLite', port, { ...settings, KASKADE_DATA: folder });
  const database = await Database.open(databaseAddress(undefined, folder));
  try {
    await database.migrate();
    await seedDemo(database.writer, { size: 'S', today: new Clock().today() });
    await instance.start();
    const { line, faults } = await killBetweenSignatures(instance, database, times);
    console.log(`On SQLite: ${line}`);
    return [...faults];
  } finally {
    await instance.end('SIGKILL');
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns what did not hold */
async function play(
  instances: Instance[],
  balancer: Balancer,
  server: DatabaseServer,
  clients: Client[],
  kills: number,
): Promise<string[]> {
  const faults: string[] = [];
  const expect = (holds: boolean, otherwise: string): void => void (holds || faults.push(otherwise));

  for (const [index, client] of clients.entries()) await client.signIn(instances[index % 2]!.origin);
  expect(await knownEverywhere(clients, instances), 'somebody who signed in at one instance was unknown at the other');
  console.log(`${clients.length} people signed in, half of them at each instance; each is known at both.`);

  clients.forEach((client) => client.begin());
  await sleep(2_000);
  const killed = await killInstances(instances, clients, kills);
  console.log(killed.lines);
  expect(killed.isServedAlways, 'nothing was written while an instance was away');

  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    const fault: DatabaseFault = await databaseFault(instances, clients, server, signal);
    console.log(fault.line);
    expect(fault.wereAllAway, `an instance said that it was ready while the database was away (${signal})`);
    expect(fault.readyAfterMs <= 10_000, `ready only ${fault.readyAfterMs.toFixed(0)} ms after the database (${signal})`);
    expect(fault.samePids, 'a server had to be started again');
  }

  const stopped = await terminateInstance(instances[0]!, balancer, clients);
  console.log(stopped.line);
  expect(stopped.cutOff === 0, `${stopped.cutOff} requests were cut off by SIGTERM`);
  expect(stopped.code === 0 || stopped.code === null, `SIGTERM ended with ${stopped.code}`);

  await Promise.all(clients.map((client) => client.stop()));
  const verdict = await judge(clients);
  console.log(
    `${verdict.acknowledged} acknowledged writes, read back: ${verdict.lost.length} lost, ${verdict.twice.length} written twice, ` +
      `${verdict.wentBack} times an older state was seen.\n` +
      `${verdict.unknown} writes without an answer or with an error, of which ${verdict.carriedOut} had been carried out.\n` +
      `${verdict.signedOut} times somebody was signed out. Longest wait of anybody: ${(verdict.longestWaitMs / 1000).toFixed(1)} s.`,
  );
  expect(verdict.acknowledged > 0, 'nothing was written');
  expect(verdict.lost.length === 0, `lost: ${verdict.lost.slice(0, 5).join(', ')}`);
  expect(verdict.twice.length === 0, `written twice: ${verdict.twice.slice(0, 5).join(', ')}`);
  expect(verdict.wentBack === 0, 'an acknowledged state was gone for a time');
  expect(verdict.signedOut === 0, 'somebody was signed out');
  expect(await knownEverywhere(clients, instances), 'somebody is not signed in any more at the end');
  expect(verdict.strange.length === 0, `answers that should not come: ${verdict.strange.slice(0, 3).join('; ')}`);
  return faults;
}

async function knownEverywhere(clients: readonly Client[], instances: readonly Instance[]): Promise<boolean> {
  for (const { origin } of instances) {
    for (const client of clients) if (!(await client.isKnownAt(origin))) return false;
  }
  return true;
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
