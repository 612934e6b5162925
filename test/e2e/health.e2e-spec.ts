import { createTestApp, TcpGate, TestApp, testEngine } from '../support';

describe('GET /health/ready', () => {
  let test: TestApp;
  let gate: TcpGate | undefined;

  beforeAll(async () => {
    const server = process.env['KASKADE_TEST_MARIADB_URL'];
    if (testEngine === 'mariadb' && server) {
      const { hostname, port } = new URL(server);
      gate = new TcpGate({ host: hostname, port: Number(port || 3306) });
      await gate.open();
    }
    test = await createTestApp({
      today: '2026-05-04',
      by: (databaseUrl) => {
        const url = new URL(databaseUrl);
        url.hostname = '127.0.0.1';
        url.port = String(gate!.port);
        return url.toString();
      },
    });
  });
  afterAll(async () => {
    await test.close();
    await gate?.shut();
  });

  /** Takes the database away, and brings it back: the server's line is cut, SQLite's connection is closed. */
  const away = () => (gate ? gate.shut() : test.database.reader.destroy());
  const back = async () => (gate ? gate.open() : void (await test.database.reader.initialize()));

  it('is 503 while the database is away, and healthy by itself when it is back', async () => {
    await test.stranger().get('/health/ready').expect(200);
    await away();
    const { body } = await test.stranger().get('/health/ready').expect(503);
    expect(body.type).toBe('urn:kaskade:problem:not-ready');
    await test.stranger().get('/health/live').expect(200);
    await back();
    await test.stranger().get('/health/ready').expect(200, { status: 'ok' });
  });
});
