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
    const { body: asked } = await test
      .stranger()
      .get('/api/auth/demo')
      .expect(gate ? 503 : 500);
    if (gate) expect(asked.type).toBe('urn:kaskade:problem:database-away');
    await back();
    await test.stranger().get('/health/ready').expect(200, { status: 'ok' });
  });
});

describe('an instance that is told to stop', () => {
  it('says that it is not ready, and goes on answering until the load balancer has seen it', async () => {
    const test = await createTestApp({ today: '2026-05-04', environment: { KASKADE_DRAIN_SECONDS: '2' } });
    const begun = performance.now();
    const closed = test.close();
    const { body } = await test.stranger().get('/health/ready').expect(503);
    expect(body.type).toBe('urn:kaskade:problem:not-ready');
    await test.stranger().get('/api/auth/methods').expect(200);
    await closed;
    expect(performance.now() - begun).toBeGreaterThan(1_900);
    await expect(test.stranger().get('/health/live')).rejects.toThrow('ECONNREFUSED');
  });
});
