import { makeCertificates } from './certificates';
import { ProviderProcess } from './provider-process';
import type { Mischief, ProviderAccount, ProviderStart } from './provider-start';

export type { Mischief, ProviderAccount, ProviderStart } from './provider-start';

export interface OpenIdProvider extends ProviderStart {
  port: number;
  issuer: string;
  /** PEM of who signed its certificate, which serves all of localhost; `NODE_EXTRA_CA_CERTS` of a server under test, or `httpsFetch(authority)`. */
  authority: string;
  set(mischief: Mischief): Promise<void>;
  stop(): Promise<void>;
}

const ACCOUNTS: ProviderAccount[] = [
  { sub: 'ada', oid: '5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c0001', userName: 'Ada.Vik@Lindvik.example', name: 'Ada Vik', roles: [] },
  {
    sub: 'bo',
    oid: '5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c0002',
    userName: 'bo.nes@lindvik.example',
    name: 'Bo Nes',
    roles: ['Kaskade.HR', 'Kaskade.Auditor'],
  },
];

/**
 * Starts a provider of one tenant and one client on a free port of localhost; ready to be asked when this resolves.
 * @param withCertificates starts what shares its certificate, and says where that is
 */
export async function startOpenIdProvider(
  given: Partial<ProviderStart> = {},
  withCertificates: (certificates: { certificate: string; key: string }) => Promise<Partial<ProviderStart>> = () => Promise.resolve({}),
): Promise<OpenIdProvider> {
  const { authority, certificate, key } = makeCertificates();
  const start: ProviderStart = {
    tenantId: '9b1c6c2e-3a64-4b0a-8a51-2f5e7c9d0001',
    clientId: '1d2f3a4b-5c6d-4e7f-8a9b-0c1d2e3f0001',
    clientSecret: 'only-for-tests-0123456789abcdef0123456789',
    redirectUrls: ['https://localhost:4999/api/auth/callback'],
    signedOutUrls: ['https://localhost:4999/'],
    accounts: ACCOUNTS,
    certificate,
    key,
    ...given,
    ...(await withCertificates({ certificate, key })),
  };
  const { provider, port } = await ProviderProcess.start(start);
  return {
    ...start,
    authority,
    port,
    issuer: `https://localhost:${port}/${start.tenantId}/v2.0`,
    set: (mischief) => provider.set(mischief),
    stop: () => provider.stop(),
  };
}
