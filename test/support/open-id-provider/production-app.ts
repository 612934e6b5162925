import { Person } from '@kaskade/persistence';
import { createTestApp, TestApp } from '../app';
import { givenOrganization } from '../organization.builder';
import { withinTime } from '../time-limit';
import { HttpsBrowser, Landing } from './https-browser';
import { httpsFetch } from './https-fetch';
import { OpenIdProvider, ProviderAccount, startOpenIdProvider } from './openid-provider';
import { startTlsFront, TlsFront } from './tls-front';

/** The whole application in production mode, behind https, with a provider to sign in at. */
export interface ProductionApp {
  readonly provider: OpenIdProvider;
  readonly test: TestApp;
  /** Where people reach it. */
  readonly origin: string;
  readonly personIds: Record<string, number>;
  browser(): HttpsBrowser;
  /** Goes to the sign-in and on to wherever that ends. */
  signIn(browser: HttpsBrowser, query?: string): Promise<Landing>;
  /** Who the browser is signed in as; null when nobody. */
  me(browser: HttpsBrowser): Promise<{ name: string; roles: string[] } | null>;
  /** The actions in the audit log, oldest first. */
  audited(action: string): Promise<{ personId: number | null; details: Record<string, unknown> }[]>;
  close(): Promise<void>;
}

const oid = (last: number) => `5f0a3b52-0f7d-4c0e-9d53-0a4f1d1c00${String(last).padStart(2, '0')}`;
const account = (last: number, sub: string, userName: string, roles: string[] = []): ProviderAccount => ({
  sub,
  oid: oid(last),
  userName,
  name: `${sub} of the provider`,
  roles,
});

/** Accounts of the provider. `namesake` has the user name that Ada had, on another account. */
export const ACCOUNTS: ProviderAccount[] = [
  account(1, 'ada', 'Ada@Kommune.example'),
  account(2, 'bo', 'bo@kommune.example', ['Kaskade.HR', 'Kaskade.Auditor', 'Other.Role', 'constructor']),
  account(3, 'namesake', 'ada@kommune.example', ['Kaskade.Admin']),
  account(4, 'unknown', 'nobody@kommune.example', ['Kaskade.HR']),
  account(5, 'ase', 'ase@kommune.example', ['Kaskade.HR']),
  account(6, 'dag', 'dag@kommune.example', ['Kaskade.HR']),
  account(7, 'eva', 'eva@kommune.example'),
];

/** Ada leads; Bo, Eva and Åse neither lead nor have roles; Dag is inactive. */
export async function startProductionApp(client: 'passport-azure-ad' | 'openid-client'): Promise<ProductionApp> {
  const started: { stop(): Promise<void> }[] = [];
  const stop = async () => {
    for (const one of started.splice(0).reverse()) await one.stop();
  };
  try {
    return await startAll(client, started, stop);
  } catch (error) {
    // What did start would go on, and keep the test's process.
    await stop();
    throw error;
  }
}

async function startAll(
  client: 'passport-azure-ad' | 'openid-client',
  started: { stop(): Promise<void> }[],
  close: () => Promise<void>,
): Promise<ProductionApp> {
  let front: TlsFront | undefined;
  const provider = await startOpenIdProvider({ accounts: ACCOUNTS }, async (certificates) => {
    front = await withinTime('The https front, starting', startTlsFront(certificates));
    started.push(front);
    return { redirectUrls: [`${front.origin}/api/auth/callback`], signedOutUrls: [`${front.origin}/logg-inn`] };
  });
  started.push(provider);
  if (!front) throw new Error('no front');
  const { origin } = front;
  const test = await createTestApp({
    today: new Date().toISOString().slice(0, 10),
    environment: {
      KASKADE_MODE: 'production',
      KASKADE_SIGN_IN: client,
      KASKADE_SESSION_SECRET: 'only-for-tests-0123456789abcdefghijkl',
      KASKADE_PUBLIC_URL: origin,
      KASKADE_ENTRA_TENANT_ID: provider.tenantId,
      KASKADE_ENTRA_CLIENT_ID: provider.clientId,
      KASKADE_ENTRA_CLIENT_SECRET: provider.clientSecret,
      KASKADE_ENTRA_ISSUER: provider.issuer,
    },
    providerFetch: httpsFetch(provider.authority),
  });
  started.push({ stop: () => test.close() });
  front.forwardTo(Number(new URL(test.origin).port));
  const personIds = await withinTime('The people, being written', givenPeople(test));
  const browser = () => new HttpsBrowser(provider.authority);
  return {
    provider,
    test,
    origin,
    personIds,
    browser,
    signIn: (by, query = '') => by.follow(`${origin}/api/auth/sign-in${query}`),
    me: async (by) => {
      const { status, text } = await by.ask(`${origin}/api/me`);
      if (status !== 200) return null;
      const { person, roles } = JSON.parse(text) as { person: { name: string }; roles: string[] };
      return { name: person.name, roles };
    },
    audited: async (action) => {
      const rows = await test.database.query<{ personId: number | null; details: string }>(
        'SELECT personId, details FROM audit_entry WHERE action = ? ORDER BY id',
        [action],
      );
      return rows.map((row) => ({ personId: row.personId, details: JSON.parse(row.details) as Record<string, unknown> }));
    },
    close,
  };
}

async function givenPeople({ unitOfWork }: TestApp): Promise<Record<string, number>> {
  const { personIds } = await givenOrganization(unitOfWork, { name: 'Kommunen', leader: 'Ada' }, '2000-01-01');
  const person = (name: string, active: boolean) => ({
    userName: `${name.toLowerCase()}@kommune.example`,
    name,
    searchName: name.toLowerCase(),
    title: null,
    roles: [],
    locale: 'nb',
    active,
    version: 1,
  });
  return unitOfWork.run({ personId: null }, async (tx) => ({
    ...personIds,
    Bo: await tx.insert(Person, person('Bo', true)),
    Eva: await tx.insert(Person, person('Eva', true)),
    Åse: await tx.insert(Person, person('Åse', true)),
    Dag: await tx.insert(Person, person('Dag', false)),
  }));
}
