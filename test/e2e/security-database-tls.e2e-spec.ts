import { ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, createConnection } from 'mysql2/promise';
import { Database, databaseAddress } from '@kaskade/persistence';
import { readConfiguration } from '@kaskade/platform';
import { testEngine } from '../support';
import { makeCertificates } from '../support/open-id-provider/certificates';

const PROGRAM = join(__dirname, '../../tools/test/mariadb.mjs');

/** A server of its own, since the one of the test run speaks no TLS; answers its port. */
async function startServer(directory: string, more: readonly string[]): Promise<{ program: ChildProcess; port: number }> {
  const program = spawn(process.execPath, [PROGRAM, '--directory', directory, ...more.flatMap((argument) => [`--more=${argument}`])]);
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    program.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const found = /127\.0\.0\.1:(\d+)/.exec(said)?.[1];
      if (found) resolve(Number(found));
    });
    program.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
  });
  return { program, port };
}

function onServer(): void {
  const folder = mkdtempSync(join(tmpdir(), 'kaskade-tls-'));
  const file = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const ours = makeCertificates();
  const ca = file('ca.pem', ours.authority);
  const foreignCa = file('foreign.pem', makeCertificates().authority);
  let program: ChildProcess;
  let url: string;
  let root: Connection;

  beforeAll(async () => {
    const certificate = [`--ssl-cert=${file('c.pem', ours.certificate)}`, `--ssl-key=${file('k.pem', ours.key)}`, `--ssl-ca=${ca}`];
    const started = await startServer(join(folder, 'server'), [...certificate]);
    program = started.program;
    root = await createConnection({ host: '127.0.0.1', port: started.port, user: 'root' });
    await root.query('CREATE DATABASE tls');
    await root.query("CREATE USER kaskade@'%' IDENTIFIED BY 'x' REQUIRE SSL");
    await root.query("GRANT ALL ON tls.* TO kaskade@'%'");
    url = `mariadb://kaskade:x@localhost:${started.port}/tls`;
  }, 60_000);
  afterAll(async () => {
    await root.end();
    const ended = new Promise((resolve) => program.once('exit', resolve));
    program.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  });

  const open = (address: string, tlsCa?: string) => Database.open(databaseAddress(address, '', tlsCa));

  it('is spoken when an authority is configured', async () => {
    const database = await open(url, ca);
    const [cipher] = await database.query<{ Value: string }>("SHOW STATUS LIKE 'Ssl_cipher'");
    expect(cipher!.Value).not.toBe('');
    await database.close();
  });

  it('is refused with a server whose certificate another authority signed', async () => {
    await expect(open(url, foreignCa)).rejects.toThrow(/certificate/);
  });

  it('is refused with a server whose certificate the same authority signed for another name', async () => {
    const serve = async ({ certificate, key }: { certificate: string; key: string }) => {
      file('c.pem', certificate);
      file('k.pem', key);
      await root.query('FLUSH SSL');
    };
    await serve(ours.certify('other.example'));
    try {
      await expect(open(url, ca)).rejects.toThrow(/does not match certificate/);
    } finally {
      await serve(ours);
    }
    await (await open(url, ca)).close();
  });

  it('is refused with an address for a name, since a certificate is held against names only', () => {
    for (const address of ['127.0.0.2', '[::1]']) {
      expect(() => databaseAddress(url.replace('localhost', address), '', ca)).toThrow('DATABASE_URL must have a host name');
    }
  });

  it('is needed where the server asks for it', async () => {
    await expect(open(url)).rejects.toThrow(/denied/i);
  });
}

describe('TLS to the database', () => {
  if (testEngine === 'mariadb') onServer();

  it('is not asked of the embedded database, which has no connection to secure', () => {
    expect(() => readConfiguration({ DATABASE_TLS_CA: __filename })).toThrow('DATABASE_URL');
  });
});
