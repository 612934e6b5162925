import { Landing } from '../support/open-id-provider/https-browser';
import { ProductionApp, startProductionApp } from '../support/open-id-provider/production-app';

/** Lines 10, 14 and 16 of the security list, in production mode; what a token must be is line 11, in test/identity. */
describe('signing in in production mode', () => {
  let app: ProductionApp;
  beforeAll(async () => (app = await startProductionApp('openid-client')), 60_000);
  afterAll(() => app.close());
  beforeEach(async () => {
    app.test.clock.instant = new Date();
    await app.provider.set({ signInAs: 'ada' });
  });

  /** Every answer of ours on the way, in order. */
  async function journey(path: string): Promise<Landing[]> {
    const browser = app.browser();
    const begun = await browser.ask(`${app.origin}${path}`);
    const { url } = await browser.follow(begun.headers.get('location')!, `${app.origin}/api/auth/callback`);
    const back = await browser.ask(url);
    const me = await browser.ask(`${app.origin}/api/me`);
    const out = await browser.ask(`${app.origin}/api/auth/sign-out`, { method: 'POST', headers: { 'x-kaskade': '1' } });
    return [begun, back, me, out];
  }

  it('security line 9: the session id changes when the account comes back', async () => {
    const [begun, back] = await journey('/api/auth/sign-in');
    const idOf = (answer?: Landing) => /^__Host-kaskade=([^;]+)/.exec(answer?.headers.get('set-cookie') ?? '')?.[1];
    expect(idOf(begun)).toBeDefined();
    expect(idOf(back)).toBeDefined();
    expect(idOf(back)).not.toBe(idOf(begun));
  });

  it('security line 10: the cookie is __Host-, Secure, HttpOnly and SameSite=Lax', async () => {
    const [begun, back] = await journey('/api/auth/sign-in');
    for (const answer of [begun, back]) {
      expect(answer!.headers.getSetCookie()).toEqual([
        expect.stringMatching(/^__Host-kaskade=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/),
      ]);
    }
  });

  it('security line 10: without https no cookie is set', async () => {
    const { headers } = await app.test.stranger().get('/api/auth/sign-in').expect(302);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it('security line 10: no token reaches the browser', async () => {
    for (const { url, headers, text } of await journey('/api/auth/sign-in?returnTo=/rapport')) {
      const seen = JSON.stringify([url, [...headers], text]);
      expect(seen).not.toMatch(/eyJ[\w-]{10}/);
      expect(seen).not.toMatch(/(id|access|refresh)_token/);
      expect(seen).not.toContain(app.provider.clientSecret);
    }
    await app.signIn(app.browser());
    const rows = await app.test.database.query<{ data: string }>('SELECT data FROM session WHERE personId IS NOT NULL');
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/eyJ[\w-]{10}/);
  });

  it('security line 14: signing out clears what the browser kept', async () => {
    const out = (await journey('/api/auth/sign-in')).at(-1)!;
    expect(out.headers.get('clear-site-data')).toBe('"cache", "storage"');
    expect(out.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/api/auth/sign-out',
    '/.//evil.example',
    'evil.example',
    '@evil.example',
    '',
  ])('security line 16: returnTo=%j is ignored', async (returnTo) => {
    const back = (await journey(`/api/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`))[1]!;
    expect({ status: back.status, to: back.headers.get('location') }).toEqual({ status: 302, to: '/' });
  });

  it('security line 16: returnTo twice is refused', async () => {
    expect((await app.browser().ask(`${app.origin}/api/auth/sign-in?returnTo=/a&returnTo=//evil.example`)).status).toBe(400);
  });
});
