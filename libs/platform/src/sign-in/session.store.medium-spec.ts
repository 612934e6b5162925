import { Cookie, SessionData } from 'express-session';
import { Session, UnitOfWork } from '@kaskade/persistence';
import { createTestDatabase, givenPerson, TestDatabase } from '../../../../test/support';
import { DatabaseSessionStore } from './session.store';

describe('security line 9: the session store', () => {
  let test: TestDatabase;
  let unitOfWork: UnitOfWork;
  let personId: number;
  let now = new Date('2026-05-04T12:00:00Z');

  beforeAll(async () => {
    test = await createTestDatabase();
    unitOfWork = new UnitOfWork(test.database, () => now);
    personId = await givenPerson(unitOfWork, 'Ada Vik');
  });
  afterAll(() => test.drop());
  beforeEach(() => (now = new Date('2026-05-04T12:00:00Z')));

  const instance = () => new DatabaseSessionStore(test.database, unitOfWork, () => now, { idleMinutes: 30, hours: 10 });
  const session = (more: Partial<SessionData> = {}) => ({ cookie: { path: '/' } as Cookie, ...more }) as SessionData;
  const get = (store: DatabaseSessionStore, id: string) =>
    new Promise<SessionData | null>((resolve, reject) =>
      store.get(id, (error, found) => (error ? reject(error as Error) : resolve(found ?? null))),
    );
  const set = (store: DatabaseSessionStore, id: string, data: SessionData) =>
    new Promise<void>((resolve, reject) => store.set(id, data, (error) => (error ? reject(error as Error) : resolve())));
  const rows = () => test.database.repository(Session).count();

  it('an instance knows the sessions of another', async () => {
    await set(instance(), 'shared', session({ personId, signedInAt: now.getTime() }));
    expect(await get(instance(), 'shared')).toMatchObject({ personId });
  });

  it('one that was ended does not come back by a request that was under way', async () => {
    const store = instance();
    await set(store, 'ended', session({ personId }));
    const underWay = (await get(store, 'ended'))!;
    await new Promise((done) => store.destroy('ended', done));
    await set(store, 'ended', { ...underWay, attempts: [] });
    expect(await get(store, 'ended')).toBeNull();
  });

  it('a stranger’s lasts as long as an attempt to sign in', async () => {
    const store = instance();
    await set(store, 'stranger', session());
    now = new Date('2026-05-04T12:14:00Z');
    expect(await get(store, 'stranger')).not.toBeNull();
    await set(store, 'stranger', (await get(store, 'stranger'))!);
    now = new Date('2026-05-04T12:28:00Z');
    expect(await get(store, 'stranger')).not.toBeNull();
    now = new Date('2026-05-04T12:29:00Z');
    expect(await get(store, 'stranger')).toBeNull();
  });

  it('those that are over are thrown away when a new one is written', async () => {
    now = new Date('2026-05-05T12:00:00Z');
    await set(instance(), 'first', session({ personId }));
    expect(await rows()).toBe(1);
  });
});
