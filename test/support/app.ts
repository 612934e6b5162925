import { NestExpressApplication } from '@nestjs/platform-express';
import { Day } from '@kaskade/domain';
import { Database, UnitOfWork } from '@kaskade/persistence';
import { Clock, readConfiguration } from '@kaskade/platform';
import supertest from 'supertest';
import { createApp } from '../../apps/server/src/create-app';
import { createTestAddress } from './database';
import { StatementLog } from './statement-log';

/** A clock that stands where the test puts it (noon UTC of the day). */
export class TestClock extends Clock {
  constructor(public instant: Date) {
    super();
  }

  static on(day: Day): TestClock {
    return new TestClock(new Date(`${day}T12:00:00Z`));
  }

  moveTo(day: Day): void {
    this.instant = new Date(`${day}T12:00:00Z`);
  }

  override now(): Date {
    return this.instant;
  }
}

/** The whole application on an empty, migrated database of its own. */
export interface TestApp {
  readonly app: NestExpressApplication;
  readonly database: Database;
  readonly unitOfWork: UnitOfWork;
  readonly clock: TestClock;
  readonly statements: StatementLog;
  /** Signs in as the person; what it answers sends the cookie and the header that changes need. */
  signIn(personId: number): Promise<Browser>;
  /** A browser that nobody is signed in to. */
  stranger(): Browser;
  close(): Promise<void>;
}

/** supertest with a session. */
export class Browser {
  constructor(private readonly agent: ReturnType<typeof supertest.agent>) {}

  get(path: string) {
    return this.agent.get(path);
  }
  post(path: string, body?: object) {
    return this.changing(this.agent.post(path), body);
  }
  put(path: string, body?: object) {
    return this.changing(this.agent.put(path), body);
  }
  patch(path: string, body?: object) {
    return this.changing(this.agent.patch(path), body);
  }
  delete(path: string) {
    return this.changing(this.agent.delete(path));
  }

  private changing(request: supertest.Test, body?: object) {
    void request.set('X-Kaskade', '1');
    return body === undefined ? request : request.send(body);
  }
}

/** @param options.by changes the server's address on the way, so that a test can stand between; SQLite has none. */
export async function createTestApp(options: { today: Day; by?: (databaseUrl: string) => string }): Promise<TestApp> {
  const place = await createTestAddress();
  const clock = TestClock.on(options.today);
  const statements = new StatementLog();
  const configuration = readConfiguration({
    KASKADE_LOG_LEVEL: process.env['KASKADE_TEST_LOG'] ?? 'silent',
    KASKADE_DATA: place.folder,
    DATABASE_URL: place.databaseUrl && options.by ? options.by(place.databaseUrl) : place.databaseUrl,
  });
  const app = await createApp({ configuration, clock, sqlLogger: statements });
  await app.get(Database).migrate();
  await app.listen(0, '127.0.0.1');
  const address = app.getHttpServer().address() as { port: number };
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    app,
    database: app.get(Database),
    unitOfWork: app.get(UnitOfWork),
    clock,
    statements,
    stranger: () => new Browser(supertest.agent(origin)),
    signIn: async (personId) => {
      const agent = supertest.agent(origin);
      await agent.post('/api/auth/demo').set('Origin', origin).send({ personId }).expect(200);
      return new Browser(agent);
    },
    close: async () => {
      await app.close();
      await place.remove();
    },
  };
}
