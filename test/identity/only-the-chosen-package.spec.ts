import { makeIdentityProvider } from '@kaskade/platform';

const refuse = (name: string) => () => {
  throw new Error(`${name} is loaded`);
};
jest.mock('passport-azure-ad', () => refuse('passport-azure-ad')());
jest.mock('openid-client', () => refuse('openid-client')());

describe('only the chosen package is loaded', () => {
  const settings = {
    issuer: 'https://localhost:1/t/v2.0',
    tenantId: 't',
    clientId: 'c',
    clientSecret: 's',
    redirectUrl: 'https://localhost:2/api/auth/callback',
    timeoutMs: 100,
    clockSkewSeconds: 300,
  };
  const make = (signIn: 'demo' | 'passport-azure-ad' | 'openid-client') => makeIdentityProvider(signIn, settings, () => new Date(), fetch);

  it('none in the demo', async () => {
    expect(await (await make('demo')).signOutUrl({ returnTo: '', logoutHint: null })).toBeNull();
  });

  it('passport-azure-ad when it is chosen, at once, so that wrong settings are found at the start', async () => {
    await expect(make('passport-azure-ad')).rejects.toThrow('passport-azure-ad is loaded');
  });

  it('openid-client when it is chosen, at the first sign-in', async () => {
    await expect((await make('openid-client')).begin()).rejects.toThrow('openid-client is loaded');
  });
});
