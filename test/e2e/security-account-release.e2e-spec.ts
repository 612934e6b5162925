import { Person } from '@kaskade/persistence';
import { HttpsBrowser } from '../support/open-id-provider/https-browser';
import { ProductionApp, startProductionApp } from '../support/open-id-provider/production-app';

const ADMIN = { signInAs: 'bo', claims: { roles: ['Kaskade.Admin'] } };
/** An account made anew: the user name that Ada had, another object id. */
const ANEW = { signInAs: 'namesake', claims: { roles: null } };

interface PersonView {
  version: number;
  allowedActions: string[];
}

describe('security line 11: the account that signs in as a person', () => {
  let app: ProductionApp;
  beforeAll(async () => (app = await startProductionApp('openid-client')), 60_000);
  afterAll(() => app.close());
  beforeEach(async () => {
    app.test.clock.instant = new Date();
    await bindTo({ objectId: null, tenantId: null });
  });

  const bindTo = (account: { objectId: string | null; tenantId: string | null }) =>
    app.test.unitOfWork.run({ personId: null }, (tx) => tx.updateWhere(Person, { id: app.personIds['Ada'] }, account));

  async function signedIn(mischief: Parameters<ProductionApp['provider']['set']>[0]): Promise<HttpsBrowser> {
    const browser = app.browser();
    await app.provider.set(mischief);
    await app.signIn(browser);
    return browser;
  }
  const person = async (by: HttpsBrowser, name: string): Promise<PersonView> =>
    JSON.parse((await by.ask(`${app.origin}/api/organization/persons/${app.personIds[name]}`)).text) as PersonView;

  /** @returns the status and, of a problem, its code */
  async function release(by: HttpsBrowser, personId: number | undefined, ifMatch?: number): Promise<string> {
    const headers = { 'x-kaskade': '1', ...(ifMatch === undefined ? {} : { 'if-match': `"${ifMatch}"` }) };
    const answer = await by.ask(`${app.origin}/api/organization/persons/${personId}/release-account`, { method: 'POST', headers });
    return `${answer.status} ${/urn:kaskade:problem:([\w-]+)/.exec(answer.text)?.[1] ?? ''}`.trim();
  }

  it('is released by the administrator: sessions end at once, and the account made anew is bound, once', async () => {
    const ada = await signedIn({ signInAs: 'ada' });
    const alsoAda = await signedIn({ signInAs: 'ada' });
    const admin = await signedIn(ADMIN);
    expect(await app.me(await signedIn(ANEW))).toBeNull();
    const { objectId } = await app.test.database.repository(Person).findOneByOrFail({ id: app.personIds['Ada'] });

    expect(await release(admin, app.personIds['Ada'], (await person(admin, 'Ada')).version)).toBe('200');

    for (const browser of [ada, alsoAda]) expect(await app.me(browser)).toBeNull();
    expect(await app.me(admin)).toMatchObject({ name: 'Bo' });
    expect((await app.audited('release-account')).at(-1)).toEqual({
      personId: app.personIds['Bo'],
      details: { tenantId: app.provider.tenantId, objectId, sessions: 2 },
    });
    expect(await app.me(await signedIn(ANEW))).toEqual({ name: 'Ada', roles: [] });
    expect(await app.me(await signedIn({ signInAs: 'ada' }))).toBeNull();
    expect((await app.audited('bind-account')).at(-1)!.details).toMatchObject({ objectId: '5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c0003' });
  });

  it('is released by nobody else', async () => {
    await signedIn({ signInAs: 'ada' });
    const { version } = await person(await signedIn(ADMIN), 'Ada');
    for (const roles of [
      ['Kaskade.HR'],
      ['Kaskade.Controller'],
      ['Kaskade.Auditor'],
      ['Kaskade.HR', 'Kaskade.Controller', 'Kaskade.Auditor'],
    ]) {
      const browser = await signedIn({ signInAs: 'bo', claims: { roles } });
      expect((await person(browser, 'Ada')).allowedActions).not.toContain('releaseAccount');
      expect(await release(browser, app.personIds['Ada'], version)).toBe('403 forbidden');
    }
    expect(await release(await signedIn({ signInAs: 'ada' }), app.personIds['Ada'], version)).toBe('403 forbidden');
    expect(await app.me(await signedIn({ signInAs: 'ada' }))).toMatchObject({ name: 'Ada' });
  });

  it('is not taken over by one person: who releases writes no user name, and who writes user names does not release', async () => {
    await signedIn({ signInAs: 'ada' });
    const take = async (by: HttpsBrowser): Promise<string> => {
      const { version, ...seen } = await person(by, 'Ada');
      const body = JSON.stringify({ name: 'Ada', title: null, active: true, userName: 'second@kommune.example' });
      const headers = { 'x-kaskade': '1', 'if-match': `"${version}"`, 'content-type': 'application/json' };
      const answer = await by.ask(`${app.origin}/api/organization/persons/${app.personIds['Ada']}`, { method: 'PUT', headers, body });
      return `${answer.status} ${seen.allowedActions.join()}`;
    };
    const admin = await signedIn(ADMIN);
    expect(await take(admin)).toBe('403 edit,releaseAccount');
    expect(await release(admin, app.personIds['Ada'], (await person(admin, 'Ada')).version)).toBe('200');
    expect(await take(admin)).toBe('403 edit');

    await signedIn({ signInAs: 'ada' });
    const both = await signedIn({ signInAs: 'bo', claims: { roles: ['Kaskade.HR', 'Kaskade.Admin'] } });
    expect(await release(both, app.personIds['Ada'], (await person(both, 'Ada')).version)).toBe('403 forbidden');
    expect(await app.me(await signedIn({ signInAs: 'ada' }))).toMatchObject({ name: 'Ada' });
  });

  it('is released only as it was seen, where there is one, and never one’s own', async () => {
    const admin = await signedIn(ADMIN);
    const unbound = await person(admin, 'Ada');
    expect(unbound.allowedActions).not.toContain('releaseAccount');
    expect(await release(admin, app.personIds['Ada'], unbound.version)).toBe('409 no-account-bound');

    await signedIn({ signInAs: 'ada' });
    const again = await signedIn(ADMIN);
    const bound = await person(again, 'Ada');
    expect(bound.allowedActions).toContain('releaseAccount');
    expect(await release(again, app.personIds['Ada'])).toMatch(/^428 /);
    expect(await release(again, app.personIds['Ada'], unbound.version)).toBe('412 changed-by-another');
    const self = await person(again, 'Bo');
    expect(self.allowedActions).not.toContain('releaseAccount');
    expect(await release(again, app.personIds['Bo'], self.version)).toBe('409 release-yourself');
    expect(await release(again, 999_999, 1)).toBe('404 not-found');
    expect(await app.me(await signedIn({ signInAs: 'ada' }))).toMatchObject({ name: 'Ada' });
  });
});
