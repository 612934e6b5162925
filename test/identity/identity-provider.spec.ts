import {
  IdentityProvider,
  makeIdentityProvider,
  ProviderFetch,
  ProviderSettings,
  ProviderUnavailable,
  RefusalCode,
  SignInRefused,
} from '@kaskade/platform';
import { HttpsBrowser } from '../support/open-id-provider/https-browser';
import { httpsFetch } from '../support/open-id-provider/https-fetch';
import { Mischief, OpenIdProvider, startOpenIdProvider } from '../support/open-id-provider/openid-provider';

const TEN_MINUTES = 600;
const OTHER = '00000000-0000-4000-8000-000000000000';

let provider: OpenIdProvider;
beforeAll(async () => {
  provider = await startOpenIdProvider();
});
afterAll(() => provider.stop());

describe.each(['passport-azure-ad', 'openid-client'] as const)('IdentityProvider by %s', (client) => {
  let clock: number;
  const settings = (): ProviderSettings => ({
    issuer: provider.issuer,
    tenantId: provider.tenantId,
    clientId: provider.clientId,
    clientSecret: provider.clientSecret,
    redirectUrl: provider.redirectUrls[0]!,
    timeoutMs: 1_000,
    clockSkewSeconds: 300,
  });
  const make = (given: Partial<ProviderSettings> = {}, ask: ProviderFetch = httpsFetch(provider.authority)): Promise<IdentityProvider> =>
    makeIdentityProvider(client, { ...settings(), ...given }, () => new Date(Date.now() + clock), ask);
  /** The query of the callback that a new browser comes back with. */
  const comeBackFrom = async (redirectTo: string): Promise<Record<string, string>> => {
    const { url } = await new HttpsBrowser(provider.authority).follow(redirectTo, provider.redirectUrls[0]);
    if (!url.startsWith(provider.redirectUrls[0]!)) throw new Error(`The provider stays at ${url}`);
    return Object.fromEntries(new URL(url).searchParams);
  };

  beforeEach(async () => {
    clock = 0;
    await provider.set({ signInAs: 'ada' });
  });

  /** A whole sign-in; `mischief` from the way back on. */
  async function signIn(mischief: Mischief = {}, maxAgeSeconds?: number, given?: IdentityProvider) {
    const identityProvider = given ?? (await make());
    const { redirectTo, attempt } = await identityProvider.begin({ maxAgeSeconds });
    await provider.set({ signInAs: 'ada', ...mischief });
    const callback = await comeBackFrom(redirectTo);
    // As it is after a round through the session's row.
    const kept = JSON.parse(JSON.stringify(attempt)) as typeof attempt;
    return { identityProvider, redirectTo, attempt: kept, callback, complete: () => identityProvider.complete(callback, kept) };
  }

  async function refusedWith(code: RefusalCode, mischief: Mischief, maxAgeSeconds?: number): Promise<void> {
    const { complete } = await signIn(mischief, maxAgeSeconds);
    await expect(complete()).rejects.toMatchObject({ constructor: SignInRefused, code });
  }

  describe('signs in', () => {
    it('gives the identity that the token vouches for', async () => {
      const { complete } = await signIn();
      expect(await complete()).toEqual({
        tenantId: provider.tenantId,
        objectId: '5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c0001',
        userName: 'ada.vik@lindvik.example',
        name: 'Ada Vik',
        roles: [],
        authenticatedAt: null,
        logoutHint: 'hint-ada',
      });
    });

    it('gives the app roles', async () => {
      const { complete } = await signIn({ signInAs: 'bo' });
      expect((await complete()).roles).toEqual(['Kaskade.HR', 'Kaskade.Auditor']);
    });

    it('asks with code, query, state, nonce and PKCE, new ones each time, and for nothing but who it is', async () => {
      const identityProvider = await make();
      const [first, second] = [await identityProvider.begin(), await identityProvider.begin()].map(
        ({ redirectTo }) => new URL(redirectTo).searchParams,
      );
      expect(Object.fromEntries(first!)).toMatchObject({ response_type: 'code', response_mode: 'query', code_challenge_method: 'S256' });
      expect(first!.get('scope')!.split(' ').sort()).toEqual(['openid', 'profile']);
      expect(first!.get('redirect_uri')).toBe(provider.redirectUrls[0]);
      for (const parameter of ['state', 'nonce', 'code_challenge']) {
        expect(first!.get(parameter)!.length).toBeGreaterThanOrEqual(32);
        expect(first!.get(parameter)).not.toBe(second!.get(parameter));
      }
      expect(first!.has('max_age')).toBe(false);
    });

    it('serves two attempts at once, in any order', async () => {
      const identityProvider = await make();
      const [first, second] = [
        await signIn({}, undefined, identityProvider),
        await signIn({ signInAs: 'bo' }, undefined, identityProvider),
      ];
      expect((await second.complete()).name).toBe('Bo Nes');
      await provider.set({ signInAs: 'ada' });
      expect((await first.complete()).name).toBe('Ada Vik');
    });
  });

  describe('refuses', () => {
    it('a token meant for another application', () => refusedWith('audience', { claims: { aud: OTHER } }));
    it('a token meant for another application besides', () => refusedWithAny({ claims: { aud: [provider.clientId, OTHER] } }));
    it('another issuer', () => refusedWith('issuer', { claims: { iss: `https://localhost:${provider.port}/${OTHER}/v2.0` } }));
    it('another tenant', () => refusedWith('tenant', { claims: { tid: OTHER } }));
    it('no tenant', () => refusedWith('tenant', { claims: { tid: null } }));
    it('another nonce', () => refusedWith('token', { claims: { nonce: 'of-another-attempt' } }));
    it('no nonce', () => refusedWithAny({ claims: { nonce: null } }));
    it('a token without an object id', () => refusedWith('identity', { claims: { oid: null } }));
    it('an object id that is none', () => refusedWith('identity', { claims: { oid: 'ada' } }));

    it('an expired token', () =>
      refusedWith('expired', { claims: { iat: seconds(-2 * 3_600 + 60), nbf: seconds(-2 * 3_600 + 60), exp: seconds(-3_600) } }));

    it.each(['none', 'hs256-secret', 'hs256-public-key', 'foreign-key', 'changed-after', 'garbage'] as const)(
      'signature: %s',
      (signature) => refusedWith('token', { signature }),
    );

    it('a key that nobody published', async () => {
      await refusedWith('token', { signature: 'unknown-key' });
    });

    it('another state, and none', async () => {
      const { identityProvider, callback, attempt } = await signIn();
      for (const state of ['x'.repeat(43), undefined, ['a', 'b']]) {
        await expect(identityProvider.complete({ ...callback, state }, attempt)).rejects.toMatchObject({ code: 'state' });
      }
    });

    it('the callback of another attempt, even with its state put right', async () => {
      const identityProvider = await make();
      const [victim, attacker] = [
        await signIn({}, undefined, identityProvider),
        await signIn({ signInAs: 'bo' }, undefined, identityProvider),
      ];
      await expect(identityProvider.complete(attacker.callback, victim.attempt)).rejects.toMatchObject({ code: 'state' });
      const stolen = { ...attacker.callback, state: victim.attempt.state };
      await expect(identityProvider.complete(stolen, victim.attempt)).rejects.toBeInstanceOf(SignInRefused);
    });

    it('a callback replayed', async () => {
      const { complete } = await signIn();
      await complete();
      await expect(complete()).rejects.toMatchObject({ code: 'code' });
    });

    it('a code that is none', async () => {
      const { identityProvider, callback, attempt } = await signIn();
      await expect(identityProvider.complete({ ...callback, code: 'made-up' }, attempt)).rejects.toMatchObject({ code: 'code' });
      for (const code of [undefined, ['a', 'b'], 'x'.repeat(8_001)]) {
        await expect(identityProvider.complete({ ...callback, code }, attempt)).rejects.toMatchObject({ code: 'callback' });
      }
    });

    it('a person who said no', async () => {
      const { callback, complete } = await signIn({ signInAs: 'nobody' });
      expect(callback.error).toBe('access_denied');
      await expect(complete()).rejects.toMatchObject({ code: 'denied', detail: 'access_denied' });
    });
  });

  describe('clocks', () => {
    it('a provider 10 minutes ahead is refused', () => refusedWith('clock', { clockSeconds: TEN_MINUTES }));

    it('a provider 10 minutes behind signs in while its token lasts', async () => {
      const { complete } = await signIn({ clockSeconds: -TEN_MINUTES });
      expect((await complete()).name).toBe('Ada Vik');
      await refusedWith('expired', { clockSeconds: -TEN_MINUTES, claims: { exp: seconds(-TEN_MINUTES + 240) } });
    });

    it('4 minutes either way do no harm', async () => {
      for (const clockSeconds of [240, -240]) expect((await (await signIn({ clockSeconds })).complete()).name).toBe('Ada Vik');
    });

    it('our own clock 10 minutes behind: refused', async () => {
      clock = -TEN_MINUTES * 1_000;
      await refusedWith('clock', {});
    });
  });

  describe('a fresh proof', () => {
    it('sends max_age and answers when the person proved who they are', async () => {
      const { redirectTo, complete } = await signIn({}, 300);
      expect(new URL(redirectTo).searchParams.get('max_age')).toBe('300');
      const { authenticatedAt } = await complete();
      expect(Math.abs(authenticatedAt! - Date.now())).toBeLessThan(60_000);
    });

    it('refuses one that is too old', () => refusedWith('not-fresh', { claims: { auth_time: seconds(-300 - 301) } }, 300));
    it('refuses when the provider does not say', () => refusedWithAny({ claims: { auth_time: null } }, 300));
    it('refuses one from the future', () => refusedWith('clock', { claims: { auth_time: seconds(TEN_MINUTES) } }, 300));
  });

  describe('a provider that is down', () => {
    const kinds = ['silent', 'failing', 'nonsense'] as const;

    it.each(kinds.flatMap((kind) => (['metadata', 'keys'] as const).map((at) => [at, kind] as const)))('%s: %s', async (at, kind) => {
      await provider.set({ signInAs: 'ada', trouble: { at, kind } });
      const begun = Date.now();
      await expect(wholeSignIn(await make())).rejects.toBeInstanceOf(ProviderUnavailable);
      expect(Date.now() - begun).toBeLessThan(4_000);
    });

    it.each(kinds)('token: %s', async (kind) => {
      const { complete } = await signIn();
      await provider.set({ trouble: { at: 'token', kind } });
      const begun = Date.now();
      await expect(complete()).rejects.toBeInstanceOf(ProviderUnavailable);
      expect(Date.now() - begun).toBeLessThan(4_000);
    });

    it('is asked again when it is back', async () => {
      const identityProvider = await make();
      await provider.set({ trouble: { at: 'all', kind: 'failing' } });
      await expect(identityProvider.begin()).rejects.toBeInstanceOf(ProviderUnavailable);
      await provider.set({ signInAs: 'ada' });
      expect((await (await signIn({}, undefined, identityProvider)).complete()).name).toBe('Ada Vik');
    });

    it('nobody there', async () => {
      const identityProvider = await make({ issuer: `https://localhost:1/${provider.tenantId}/v2.0` });
      await expect(identityProvider.begin()).rejects.toBeInstanceOf(ProviderUnavailable);
    });

    it('a certificate of somebody else', async () => {
      const identityProvider = await make({}, fetch);
      await expect(identityProvider.begin()).rejects.toBeInstanceOf(ProviderUnavailable);
    });
  });

  it('signs out at the provider, without any token in the address', async () => {
    const url = new URL((await (await make()).signOutUrl({ returnTo: provider.signedOutUrls[0]!, logoutHint: 'hint-ada' }))!);
    expect(url.origin + url.pathname).toBe(`https://localhost:${provider.port}/${provider.tenantId}/v2.0/session/end`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: provider.clientId,
      post_logout_redirect_uri: provider.signedOutUrls[0],
      logout_hint: 'hint-ada',
    });
  });

  async function refusedWithAny(mischief: Mischief, maxAgeSeconds?: number): Promise<void> {
    const { complete } = await signIn(mischief, maxAgeSeconds);
    await expect(complete()).rejects.toBeInstanceOf(SignInRefused);
  }

  async function wholeSignIn(identityProvider: IdentityProvider): Promise<void> {
    const { redirectTo, attempt } = await identityProvider.begin();
    await identityProvider.complete(await comeBackFrom(redirectTo), attempt);
  }
});

function seconds(fromNow: number): number {
  return Math.floor(Date.now() / 1000) + fromNow;
}
