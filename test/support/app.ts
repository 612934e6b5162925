import { DynamicModule } from '@nestjs/common';
import { NestExpressApplication } from '@nestjs/platform-express';
import { Day } from '@kaskade/domain';
import { Database, UnitOfWork } from '@kaskade/persistence';
import { Clock, ProviderFetch, readConfiguration } from '@kaskade/platform';
import supertest from 'supertest';
import { createApp } from '../../apps/server/src/create-app';
import { createTestAddress, prepareForApplication } from './database';
import { StatementLog } from './statement-log';
import { withinTime } from './time-limit';

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
  /** Where it listens. */
  readonly origin: string;
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

export interface TestAppOptions {
  today: Day;
  /** Changes the database server's address on the way, so that a test can stand between; SQLite has none. */
  by?: (databaseUrl: string) => string;
  /** Settings besides, such as those of production mode. */
  environment?: Readonly<Record<string, string>>;
  /** How the sign-in provider is asked. */
  providerFetch?: ProviderFetch;
  /** Routes of the test's own. */
  modules?: DynamicModule[];
}

export async function createTestApp(options: TestAppOptions): Promise<TestApp> {
  const place = await withinTime('A place for the test’s database', createTestAddress());
  const databaseUrl = await withinTime('The test’s database, being migrated', prepareForApplication(place));
  const clock = TestClock.on(options.today);
  const statements = new StatementLog();
  const configuration = readConfiguration({
    KASKADE_LOG_LEVEL: process.env['KASKADE_TEST_LOG'] ?? 'silent',
    KASKADE_DATA: place.folder,
    DATABASE_URL: databaseUrl && options.by ? options.by(databaseUrl) : databaseUrl,
    // The clock of a test stands still, and so would the minute that is counted.
    KASKADE_SIGN_INS_PER_MINUTE: '100000',
    KASKADE_EXPORTS_PER_MINUTE: '100000',
    KASKADE_IMPORTS_PER_MINUTE: '100000',
    ...options.environment,
  });
  const building = createApp({
    configuration,
    clock,
    sqlLogger: statements,
    providerFetch: options.providerFetch,
    modules: options.modules,
  });
  const app = await withinTime('The application, being built', building);
  await withinTime('The application, beginning to listen', app.listen(0, '127.0.0.1'));
  const address = app.getHttpServer().address() as { port: number };
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    app,
    database: app.get(Database),
    unitOfWork: app.get(UnitOfWork),
    clock,
    statements,
    origin,
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
