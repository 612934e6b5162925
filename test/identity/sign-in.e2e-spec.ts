import { Person, Transaction } from '@kaskade/persistence';
import { HttpsBrowser, Landing } from '../support/open-id-provider/https-browser';
import { Mischief } from '../support/open-id-provider/openid-provider';
import { ProductionApp, startProductionApp } from '../support/open-id-provider/production-app';

const OTHER = '00000000-0000-4000-8000-000000000000';
const MINUTE_MS = 60_000;
const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

describe.each(['passport-azure-ad', 'openid-client'] as const)('signing in with an account, by %s', (client) => {
  let app: ProductionApp;
  beforeAll(async () => (app = await startProductionApp(client)), 60_000);
  afterAll(() => app.close());
  beforeEach(async () => {
    app.test.clock.instant = new Date();
    await app.provider.set({ signInAs: 'ada' });
  });

  /** Where a sign-in ends, with a new browser, while the provider is up to mischief. */
  async function land(mischief: Mischief, query?: string): Promise<Landing & { browser: HttpsBrowser }> {
    const browser = app.browser();
    await app.provider.set({ signInAs: 'ada', ...mischief });
    return { ...(await app.signIn(browser, query)), browser };
  }

  /** The sign-in ends with this status on the page that says this, and nobody is signed in. */
  async function expectRefused(mischief: Mischief, status: number, code: string): Promise<void> {
    const landing = await land(mischief, '?returnTo=/rapport');
    expect({ status: landing.status, page: pageOf(landing) }).toEqual({ status, page: `/logg-inn?feil=${code}&returnTo=%2Frapport` });
    expect(await app.me(landing.browser)).toBeNull();
  }

  it('signs a person in and brings them to the page that they were going to', async () => {
    const { url, browser } = await land({}, `?returnTo=${encodeURIComponent('/rapport/2?dag=2026-05-17#mal')}`);
    expect(url).toBe(`${app.origin}/rapport/2?dag=2026-05-17#mal`);
    expect(await app.me(browser)).toEqual({ name: 'Ada', roles: [] });
    expect((await app.audited('sign-in')).at(-1)).toEqual({ personId: app.personIds['Ada'], details: { way: 'account' } });
  });

  it('takes the roles from the account, at each sign-in, and writes each change to the audit log', async () => {
    const { browser } = await land({ signInAs: 'bo' });
    expect(await app.me(browser)).toEqual({ name: 'Bo', roles: ['auditor', 'hr'] });
    await land({ signInAs: 'bo', claims: { roles: ['Kaskade.Controller'] } });
    expect(await app.me(browser)).toEqual({ name: 'Bo', roles: ['controller'] });
    expect((await app.audited('change-roles')).map(({ details }) => [details['before'], details['after']])).toEqual([
      [[], ['auditor', 'hr']],
      [['auditor', 'hr'], ['controller']],
    ]);
  });

  describe('lands on a page that says what to do, and signs nobody in:', () => {
    it('a token for another application', () => expectRefused({ claims: { aud: OTHER } }, 400, 'sign-in-refused'));
    it('another issuer', () => expectRefused({ claims: { iss: `https://localhost/${OTHER}/v2.0` } }, 400, 'sign-in-refused'));
    it('another tenant', () => expectRefused({ claims: { tid: OTHER } }, 400, 'sign-in-refused'));
    it('another nonce', () => expectRefused({ claims: { nonce: 'another' } }, 400, 'sign-in-refused'));
    it('an expired token', () => expectRefused({ claims: { exp: seconds(-3_600) } }, 400, 'sign-in-refused'));
    it('no signature', () => expectRefused({ signature: 'none' }, 400, 'sign-in-refused'));
    it('a signature by the public key', () => expectRefused({ signature: 'hs256-public-key' }, 400, 'sign-in-refused'));
    it('a clock that is 10 minutes ahead', () => expectRefused({ clockSeconds: 600 }, 400, 'sign-in-refused'));
    it('a person who said no', () => expectRefused({ signInAs: 'nobody' }, 403, 'sign-in-denied'));
    it('an unknown person', () => expectRefused({ signInAs: 'unknown' }, 403, 'sign-in-unknown-person'));
    it('a person made inactive', () => expectRefused({ signInAs: 'dag' }, 403, 'sign-in-inactive'));
    it('a person without role or post', () => expectRefused({ signInAs: 'eva' }, 403, 'sign-in-without-access'));
    it('a provider that fails when asked for the token', () =>
      expectRefused({ trouble: { at: 'token', kind: 'failing' } }, 503, 'sign-in-unavailable'));
  });

  it('says so when the provider is down from the start, and recovers with it', async () => {
    const other = await startProductionApp(client);
    try {
      await other.provider.set({ trouble: { at: 'all', kind: 'failing' } });
      const landing = await other.signIn(other.browser());
      expect({ status: landing.status, page: pageOf(landing) }).toEqual({
        status: 503,
        page: '/logg-inn?feil=sign-in-unavailable&returnTo=%2F',
      });
      await other.provider.set({ signInAs: 'ada' });
      other.test.clock.instant = new Date();
      const browser = other.browser();
      await other.signIn(browser);
      expect(await other.me(browser)).toMatchObject({ name: 'Ada' });
    } finally {
      await other.close();
    }
  }, 60_000);

  it('signs in with a provider whose clock is 10 minutes behind, while its token lasts', async () => {
    expect(await app.me((await land({ clockSeconds: -600 })).browser)).toMatchObject({ name: 'Ada' });
  });

  it('answers a machine with a problem document', async () => {
    const { status, headers, text } = await app.browser().ask(`${app.origin}/api/auth/callback?state=x&code=y`);
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 400, type: 'application/problem+json; charset=utf-8' });
    expect(JSON.parse(text)).toMatchObject({ type: 'urn:kaskade:problem:sign-in-expired' });
  });

  describe('security line 11: a callback', () => {
    const callback = () => `${app.origin}/api/auth/callback`;
    const backFromProvider = async (browser: HttpsBrowser) => (await browser.follow(`${app.origin}/api/auth/sign-in`, callback())).url;

    it('replayed answers 400, also with the cookie from before, and the person stays signed in', async () => {
      const browser = app.browser();
      const url = await backFromProvider(browser);
      const before = new Map(browser.jarOf(app.origin));
      expect((await browser.ask(url)).status).toBe(302);
      const replayed = await browser.ask(url, { headers: { accept: 'text/html' } });
      expect({ status: replayed.status, page: pageOf(replayed) }).toEqual({ status: 400, page: '/logg-inn?feil=sign-in-expired' });
      expect(await app.me(browser)).toMatchObject({ name: 'Ada' });
      const thief = app.browser();
      for (const [name, value] of before) thief.jarOf(app.origin).set(name, value);
      expect((await thief.ask(url)).status).toBe(400);
      expect(await app.me(thief)).toBeNull();
    });

    it('that failed is used up, though the provider would still take its code', async () => {
      const browser = app.browser();
      const url = await backFromProvider(browser);
      await app.provider.set({ trouble: { at: 'token', kind: 'failing' } });
      expect((await browser.ask(url)).status).toBe(503);
      await app.provider.set({ signInAs: 'ada' });
      expect((await browser.ask(url)).status).toBe(400);
      expect(await app.me(browser)).toBeNull();
    });

    it('with another state, or in another browser than began, answers 400', async () => {
      const browser = app.browser();
      const url = await backFromProvider(browser);
      const bent = new URL(url);
      bent.searchParams.set('state', 'x'.repeat(43));
      expect((await browser.ask(bent.href)).status).toBe(400);
      const victim = app.browser();
      await victim.follow(`${app.origin}/api/auth/sign-in`, callback());
      expect((await victim.ask(url)).status).toBe(400);
      expect(await app.me(victim)).toBeNull();
    });

    it('after a quarter of an hour answers 400', async () => {
      const browser = app.browser();
      const url = await backFromProvider(browser);
      app.test.clock.instant = new Date(Date.now() + 16 * MINUTE_MS);
      expect((await browser.ask(url)).status).toBe(400);
    });
  });

  describe('security line 11: a person is known by tenant id and object id', () => {
    it('binds an account by its user name once, in the log', async () => {
      await land({});
      const ada = await app.test.database.repository(Person).findOneByOrFail({ id: app.personIds['Ada'] });
      expect(ada).toMatchObject({ tenantId: app.provider.tenantId, objectId: '5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c0001' });
      expect((await app.audited('bind-account')).filter(({ details }) => details['objectId'] === ada.objectId)).toHaveLength(1);
    });

    it('a recycled user name sees nothing', async () => {
      await land({});
      await expectRefused({ signInAs: 'namesake' }, 403, 'sign-in-unknown-person');
      expect((await app.audited('sign-in-refused')).at(-1)!.details).toMatchObject({
        code: 'sign-in-unknown-person',
        userName: 'ada@kommune.example',
      });
      expect(await app.test.database.repository(Person).findOneByOrFail({ id: app.personIds['Ada'] })).toMatchObject({ roles: [] });
    });

    it('a changed user name changes nothing', async () => {
      await land({});
      const { browser } = await land({ claims: { preferred_username: 'ada.nes@kommune.example' } });
      expect(await app.me(browser)).toMatchObject({ name: 'Ada' });
    });

    it('a user name that only looks alike to the database is another one', () =>
      expectRefused({ signInAs: 'ase' }, 403, 'sign-in-unknown-person'));

    it('two first sign-ins at the same instant are one person', async () => {
      await app.test.unitOfWork.run({ personId: null }, (tx) =>
        tx.updateWhere(Person, { id: app.personIds['Ada'] }, { objectId: null, tenantId: null }),
      );
      const browsers = [app.browser(), app.browser(), app.browser()];
      await Promise.all(browsers.map((browser) => app.signIn(browser)));
      for (const browser of browsers) expect(await app.me(browser)).toMatchObject({ name: 'Ada' });
    });
  });

  it('asks which account after one that is not let in, once', async () => {
    const { browser } = await land({ signInAs: 'unknown' });
    await app.provider.set({ signInAs: 'ada' });
    const { url } = await browser.follow(`${app.origin}/api/auth/sign-in`, app.provider.issuer);
    expect(new URL(url).searchParams.get('prompt')).toBe('select_account');
    // Asked once: whoever chose is not asked again.
    const again = await browser.follow(`${app.origin}/api/auth/sign-in`, app.provider.issuer);
    expect(new URL(again.url).searchParams.get('prompt')).toBeNull();
    const other = app.browser();
    const first = await other.follow(`${app.origin}/api/auth/sign-in`, app.provider.issuer);
    expect(new URL(first.url).searchParams.get('prompt')).toBeNull();
  });

  it('a refusal of somebody who is known is found by the person', async () => {
    await land({ signInAs: 'dag' });
    await land({ signInAs: 'eva' });
    await land({ signInAs: 'unknown' });
    const rows = await app.test.database.query(
      `SELECT entityId FROM audit_entry WHERE action = 'sign-in-refused' ORDER BY id DESC LIMIT 3`,
    );
    expect(rows.map(({ entityId }) => entityId)).toEqual([null, app.personIds['Eva'], app.personIds['Dag']]);
  });

  it('is in the audit log before there is a session: without the entry nobody is signed in', async () => {
    const browser = app.browser();
    const run = jest.spyOn(Transaction.prototype, 'audit').mockImplementation((action) => {
      if (action === 'sign-in') throw new Error('the audit log is away');
    });
    const landing = await app.signIn(browser);
    run.mockRestore();
    expect(landing.status).toBe(500);
    expect(await app.me(browser)).toBeNull();
  });

  describe('a fresh proof', () => {
    it('by another person than is signed in is refused, and the browser stays whose it was', async () => {
      const { browser } = await land({});
      browser.jarOf(app.provider.issuer).clear();
      await app.provider.set({ signInAs: 'bo' });
      const landing = await app.signIn(browser, '?freshMinutes=5&returnTo=/min-avtale');
      expect({ status: landing.status, page: pageOf(landing) }).toEqual({
        status: 403,
        page: '/logg-inn?feil=sign-in-as-another&returnTo=%2Fmin-avtale',
      });
      expect(await app.me(browser)).toMatchObject({ name: 'Ada' });
      // Without being asked for a proof one may well come back as somebody else.
      await app.signIn(browser);
      expect(await app.me(browser)).toMatchObject({ name: 'Bo' });
    });

    it('is asked of the provider, which must say when it was given', async () => {
      const { url } = await app.browser().follow(`${app.origin}/api/auth/sign-in?freshMinutes=5`, app.provider.issuer);
      expect(new URL(url).searchParams.get('max_age')).toBe('300');
      await expectStale({ auth_time: seconds(-601) }, 403, 'sign-in-not-fresh');
      expect(await app.me((await land({ claims: { auth_time: seconds(-10) } }, '?freshMinutes=5')).browser)).toMatchObject({ name: 'Ada' });
    });

    async function expectStale(claims: Record<string, unknown>, status: number, code: string): Promise<void> {
      const landing = await land({ claims }, '?freshMinutes=5');
      expect({ status: landing.status, page: pageOf(landing) }).toEqual({ status, page: `/logg-inn?feil=${code}&returnTo=%2F` });
    }
  });

  it('signs out here and at the provider, in all browsers of the person, and the cookie goes', async () => {
    const [first, second] = [await land({}), await land({})];
    const out = await first.browser.ask(`${app.origin}/api/auth/sign-out`, { method: 'POST', headers: { 'x-kaskade': '1' } });
    const { redirectTo } = JSON.parse(out.text) as { redirectTo: string };
    expect(redirectTo).toContain(`${app.provider.issuer}/session/end?`);
    expect(Object.fromEntries(new URL(redirectTo).searchParams)).toEqual({
      client_id: app.provider.clientId,
      post_logout_redirect_uri: `${app.origin}/logg-inn`,
      logout_hint: 'hint-ada',
    });
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(out.headers.get('set-cookie')).toMatch(/^__Host-kaskade=; Path=\/; Expires=Thu, 01 Jan 1970 .*HttpOnly; Secure; SameSite=Lax$/);
    expect(first.browser.jarOf(app.origin).size).toBe(0);
    for (const { browser } of [first, second]) expect(await app.me(browser)).toBeNull();
    expect((await app.audited('sign-out')).at(-1)).toMatchObject({ personId: app.personIds['Ada'] });
  });
});

/** Where the page of a refusal leads on to. */
function pageOf({ text }: Landing): string | undefined {
  return /http-equiv="refresh" content="0;url=([^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&');
}
