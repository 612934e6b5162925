import { ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { OpenIdProvider, ProviderAccount, startOpenIdProvider } from '../support/open-id-provider/openid-provider';
import { startTlsFront, TlsFront } from '../support/open-id-provider/tls-front';

const ROOT = join(__dirname, '../..');
const READY_WITHIN_MS = 60_000;

/** The built server in production mode, with made-up data, behind https, and a provider to sign in at. */
export interface ProductionServer {
  /** https://localhost:<port> */
  readonly origin: string;
  readonly provider: OpenIdProvider;
  stop(): Promise<void>;
}

/** @param client the value of KASKADE_SIGN_IN */
export async function startProductionServer(client: string, accounts: ProviderAccount[]): Promise<ProductionServer> {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-production-'));
  let front: TlsFront | undefined;
  const provider = await startOpenIdProvider({ accounts }, async (certificates) => {
    front = await startTlsFront(certificates);
    return { redirectUrls: [`${front.origin}/api/auth/callback`], signedOutUrls: [`${front.origin}/logg-inn`] };
  });
  if (!front) throw new Error('no front');
  const port = await freePort();
  const data = { ...process.env, DATABASE_URL: '', KASKADE_DATA: join(folder, 'data'), KASKADE_LOG_LEVEL: 'warn' };
  // Node reads the authorities that it trusts besides its own when it starts: hence a process.
  writeFileSync(join(folder, 'authority.pem'), provider.authority);
  await promisify(execFile)('node', ['dist/tools/database/seed.js'], {
    cwd: ROOT,
    env: { ...data, KASKADE_MODE: 'demo' },
  });
  const server = spawn('node', ['dist/apps/server/src/main.js'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...data,
      PORT: String(port),
      NODE_EXTRA_CA_CERTS: join(folder, 'authority.pem'),
      KASKADE_HOST: '127.0.0.1',
      KASKADE_WEB: join(ROOT, 'dist/web'),
      KASKADE_MODE: 'production',
      KASKADE_SIGN_IN: client,
      KASKADE_SESSION_SECRET: 'only-for-tests-0123456789abcdefghijkl',
      KASKADE_PUBLIC_URL: front.origin,
      KASKADE_ENTRA_TENANT_ID: provider.tenantId,
      KASKADE_ENTRA_CLIENT_ID: provider.clientId,
      KASKADE_ENTRA_CLIENT_SECRET: provider.clientSecret,
      KASKADE_ENTRA_ISSUER: provider.issuer,
    },
  });
  front.forwardTo(port);
  await untilReady(server, port);
  return {
    origin: front.origin,
    provider,
    stop: async () => {
      const gone = once(server, 'exit');
      if (server.exitCode === null) {
        server.kill('SIGTERM');
        await gone;
      }
      await front?.stop();
      await provider.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilReady(server: ChildProcess, port: number): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const status = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the server was not ready in time');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
