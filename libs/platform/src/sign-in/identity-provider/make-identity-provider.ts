import { Configuration } from '../../configuration/configuration';
import { IdentityProvider, ProviderSettings } from './identity-provider';
import { NoIdentityProvider } from './no-identity-provider';
import { OpenidClientProvider } from './openid-client.provider';
import { PassportAzureAdProvider } from './passport-azure-ad.provider';
import { ProviderFetch } from './provider-fetch';

/** How long the provider may take over one answer. */
const TIMEOUT_MS = 10_000;
/** How far the provider's clock and ours may be apart. */
export const CLOCK_SKEW_SECONDS = 300;

/** The chosen way of signing in. Each loads its package itself, so that the other one's is not even read. */
export async function makeIdentityProvider(
  signIn: Configuration['signIn'],
  settings: ProviderSettings,
  now: () => Date,
  fetch: ProviderFetch,
): Promise<IdentityProvider> {
  switch (signIn) {
    case 'demo':
      return new NoIdentityProvider();
    case 'passport-azure-ad':
      return PassportAzureAdProvider.load(settings, now, fetch);
    case 'openid-client':
      return new OpenidClientProvider(settings, now, fetch);
  }
}

/** The provider's settings as the configuration, which has been checked, has them; in the demo nobody reads them. */
export function providerSettings(configuration: Configuration): ProviderSettings {
  const { publicUrl = '', entraTenantId = '', entraClientId = '', entraClientSecret = '', entraIssuer } = configuration;
  return {
    issuer: entraIssuer ?? `https://login.microsoftonline.com/${entraTenantId}/v2.0`,
    tenantId: entraTenantId,
    clientId: entraClientId,
    clientSecret: entraClientSecret,
    redirectUrl: `${publicUrl}/api/auth/callback`,
    timeoutMs: TIMEOUT_MS,
    clockSkewSeconds: CLOCK_SKEW_SECONDS,
  };
}
