import { Person, Session } from '@kaskade/persistence';
import { Browser, createTestApp, givenPerson, TestApp } from '../support';

/** Lines 9 and 10 of the security list, in the demo; test/identity has what only an account can show. */
describe('security line 9: sessions in the database', () => {
  let test: TestApp;
  let personId: number;
  let hrId: number;
  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    personId = await givenPerson(test.unitOfWork, 'Ada Vik', ['controller']);
    hrId = await givenPerson(test.unitOfWork, 'Bo Nes', ['hr']);
  });
  afterAll(() => test.close());
  beforeEach(() => test.clock.moveTo('2026-05-04'));

  const minutesLater = (minutes: number) => (test.clock.instant = new Date(test.clock.instant.getTime() + minutes * 60_000));
  const isSignedIn = async (browser: Browser) => (await browser.get('/api/me')).status === 200;
  const cookieOf = (answer: { headers: Record<string, unknown> }) => (answer.headers['set-cookie'] as string[] | undefined)?.[0] ?? '';
  const valueOf = (cookie: string) => /^kaskade=([^;]+)/.exec(cookie)?.[1];

  it('the id changes at sign-in, and the one from before is worth nothing', async () => {
    const stranger = test.stranger();
    const first = valueOf(cookieOf(await stranger.post('/api/auth/demo', { personId }).expect(200)));
    const second = valueOf(cookieOf(await stranger.post('/api/auth/demo', { personId: hrId }).expect(200)));
    expect(first).toBeDefined();
    expect(second).not.toBe(first);
    await test.stranger().get('/api/me').set('Cookie', `kaskade=${first}`).expect(401);
  });

  it('a page drawn for somebody else, who was signed in before in another tab, changes nothing', async () => {
    const before = await test.database.repository(Person).count();
    const hr = await test.signIn(hrId);
    const add = (drawnFor: number) =>
      hr
        .post('/api/organization/persons', { userName: 'ny@kommune.example', name: 'Ny', title: null, active: true })
        .set('X-Kaskade-Person', String(drawnFor));
    expect((await add(personId).expect(409)).body.type).toBe('urn:kaskade:problem:another-person-signed-in');
    expect(await test.database.repository(Person).count()).toBe(before);
    await add(hrId).expect(201);
  });

  it('an id that the browser chose is not taken over', async () => {
    const cookie = cookieOf(await test.stranger().post('/api/auth/demo', { personId }).set('Cookie', 'kaskade=chosen').expect(200));
    expect(valueOf(cookie)).not.toContain('chosen');
  });

  it('30 minutes without a request end it', async () => {
    const browser = await test.signIn(personId);
    minutesLater(29);
    expect(await isSignedIn(browser)).toBe(true);
    minutesLater(29);
    expect(await isSignedIn(browser)).toBe(true);
    minutesLater(30);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('10 hours end it, however busy it was', async () => {
    const browser = await test.signIn(personId);
    for (let minutes = 20; minutes < 600; minutes += 20) {
      minutesLater(20);
      expect(await isSignedIn(browser)).toBe(true);
    }
    minutesLater(20);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('both limits are settings', async () => {
    const other = await createTestApp({
      today: '2026-05-04',
      environment: { KASKADE_SESSION_IDLE_MINUTES: '5', KASKADE_SESSION_HOURS: '1' },
    });
    try {
      const id = await givenPerson(other.unitOfWork, 'Ada Vik', ['controller']);
      const idle = await other.signIn(id);
      const busy = await other.signIn(id);
      const status = async (browser: Browser, minutes: number) => {
        other.clock.instant = new Date(Date.parse('2026-05-04T12:00:00Z') + minutes * 60_000);
        return (await browser.get('/api/me')).status;
      };
      for (let minutes = 4; minutes < 60; minutes += 4) expect(await status(busy, minutes)).toBe(200);
      expect(await status(busy, 60)).toBe(401);
      expect(await status(idle, 5)).toBe(401);
    } finally {
      await other.close();
    }
  });

  it('signing out ends every session of the person, and nobody else’s', async () => {
    const [here, there, other] = [await test.signIn(personId), await test.signIn(personId), await test.signIn(hrId)];
    await here.post('/api/auth/sign-out').expect(200);
    expect([await isSignedIn(here), await isSignedIn(there), await isSignedIn(other)]).toEqual([false, false, true]);
  });

  it('making a person inactive ends their sessions at once, for good', async () => {
    const browser = await test.signIn(personId);
    const hr = await test.signIn(hrId);
    const path = `/api/organization/persons/${personId}`;
    const setActive = async (active: boolean) => {
      const { body } = await hr.get(path).expect(200);
      const { userName, name, title, version } = body as Record<string, string | number>;
      await hr.put(path, { userName, name, title, active }).set('If-Match', `"${version}"`).expect(200);
    };
    await setActive(false);
    expect(await isSignedIn(browser)).toBe(false);
    expect(await test.database.repository(Session).countBy({ personId })).toBe(0);
    await setActive(true);
    expect(await isSignedIn(browser)).toBe(false);
  });

  it('is in the database by a hash of its id only, and goes when it is over', async () => {
    const answer = await test.stranger().post('/api/auth/demo', { personId }).expect(200);
    const id = decodeURIComponent(valueOf(cookieOf(answer))!)
      .replace(/^s:/, '')
      .split('.')[0]!;
    const kept = JSON.stringify(await test.database.repository(Session).findBy({ personId }));
    expect(kept).toContain('idHash');
    expect(kept).not.toContain(id);
    minutesLater(24 * 60);
    await test.signIn(hrId);
    expect(await test.database.repository(Session).countBy({ personId })).toBe(0);
  });
});
