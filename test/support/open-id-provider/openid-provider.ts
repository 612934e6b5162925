import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { AddressInfo } from 'node:net';
import path from 'node:path';
import { makeCertificates } from './certificates';

export interface ProviderAccount {
  sub: string;
  oid: string;
  userName: string;
  name: string;
  roles: string[];
}

/** What goes wrong, until it is set anew. */
export interface Mischief {
  /** Signs in by itself as this account (its `sub`; 'nobody' says no); otherwise a page asks. */
  signInAs?: string;
  /** How long ago a person that signs in anew is said to have proved who they are. */
  authenticatedSecondsAgo?: number;
  /** Put over the token's own claims; null takes one away. */
  claims?: Record<string, unknown>;
  /** How far the provider's clock is ahead. */
  clockSeconds?: number;
  signature?: 'none' | 'hs256-secret' | 'hs256-public-key' | 'foreign-key' | 'changed-after' | 'garbage' | 'unknown-key';
  trouble?: { at: 'metadata' | 'keys' | 'token' | 'all'; kind: 'silent' | 'failing' | 'nonsense' };
}

/** What the process is started with. */
export interface ProviderStart {
  port: number;
  tenantId: string;
  clientId: string;
  clientSecret: string;
  redirectUrls: string[];
  signedOutUrls: string[];
  accounts: ProviderAccount[];
  certificate: string;
  key: string;
}

export interface OpenIdProvider extends ProviderStart {
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
    port: await freePort(),
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
  const child = fork(path.join(__dirname, 'openid-provider.process.mjs'), {
    env: { ...process.env, NODE_OPTIONS: '', OPENID_PROVIDER: JSON.stringify(start) },
    execArgv: [],
    // It warns of being for development; what it says matters when it ends.
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => (said = `${said}${text.toString()}`.slice(-4_000)));
  await answerOf(child, (message) => message.ready === true).catch((error: unknown) => {
    throw new Error(said, { cause: error });
  });
  let sent = 0;
  return {
    ...start,
    authority,
    issuer: `https://localhost:${start.port}/${start.tenantId}/v2.0`,
    set: async (mischief) => {
      const id = ++sent;
      const done = answerOf(child, (message) => message.done === id);
      child.send({ id, mischief });
      await done;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}

function answerOf(child: ChildProcess, matches: (message: { ready?: boolean; done?: number }) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const heard = (message: unknown) => {
      if (!matches(message as { ready?: boolean; done?: number })) return;
      child.off('message', heard);
      child.off('exit', gone);
      resolve();
    };
    const gone = (code: number | null) => reject(new Error(`The OpenID provider ended with ${code}`));
    child.on('message', heard);
    child.once('exit', gone);
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
