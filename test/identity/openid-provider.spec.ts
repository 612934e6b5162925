import { startOpenIdProvider } from '../support/open-id-provider/openid-provider';
import { withinTime } from '../support/time-limit';

describe('the OpenID provider of the tests', () => {
  it('that cannot start says so at once, and why', async () => {
    const begun = Date.now();
    await expect(startOpenIdProvider({ certificate: 'none' })).rejects.toThrow(/OpenID provider ended with 1 \(it said: [^]*PEM/);
    expect(Date.now() - begun).toBeLessThan(15_000);
  });

  it('that is gone says so when it is told something', async () => {
    const provider = await startOpenIdProvider();
    await provider.stop();
    await provider.stop();
    await expect(provider.set({ signInAs: 'ada' })).rejects.toThrow('The OpenID provider ended with SIGKILL');
  });

  it('two at once are two, on ports of their own', async () => {
    const providers = await Promise.all([startOpenIdProvider(), startOpenIdProvider()]);
    expect(new Set(providers.map(({ issuer }) => issuer)).size).toBe(2);
    await Promise.all(providers.map((provider) => provider.stop()));
  });

  it('a step that takes too long is named', () =>
    expect(withinTime('The database, being migrated', new Promise(() => undefined), 10)).rejects.toThrow(
      'The database, being migrated: not done after 0.01 s',
    ));
});
