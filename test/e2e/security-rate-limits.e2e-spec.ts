import { RateWindow } from '@kaskade/persistence';
import supertest from 'supertest';
import { Browser, createTestApp, givenOrganization, givenPerson, TestApp } from '../support';

const LIMITS = { KASKADE_SIGN_INS_PER_MINUTE: '6', KASKADE_EXPORTS_PER_MINUTE: '3', KASKADE_IMPORTS_PER_MINUTE: '4' };
const PROXY = { ...LIMITS, KASKADE_TRUSTED_PROXIES: '127.0.0.1' };

interface Operation {
  requestBody?: { content: Record<string, unknown> };
  responses: Record<string, { content?: Record<string, unknown> }>;
}

/** Each test has a minute of its own. */
const later = (test: TestApp) => (test.clock.instant = new Date(test.clock.instant.getTime() + 61_000));

async function signIns(test: TestApp, times: number, headers: Record<string, string> = {}): Promise<number[]> {
  const statuses: number[] = [];
  for (let each = 0; each < times; each++) {
    statuses.push((await supertest(test.origin).post('/api/auth/demo').set(headers).send({ personId: 999_999 })).status);
  }
  return statuses;
}

describe('limits on what may be done often', () => {
  let test: TestApp;
  let controllerId: number;
  let rootId: number;
  let controller: Browser;
  let hr: Browser;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-09-10', environment: LIMITS });
    const org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild' });
    rootId = org.unitIds['Kommunen']!;
    controllerId = await givenPerson(test.unitOfWork, 'Kontroll', ['controller']);
    controller = await test.signIn(controllerId);
    hr = await test.signIn(await givenPerson(test.unitOfWork, 'Personal', ['hr']));
  });
  beforeEach(() => later(test));
  afterAll(() => test.close());

  const dryRun = (browser: Browser) => browser.post('/api/economy/imports/inspect').attach('file', Buffer.from('a;b\n1;2'), 'tall.csv');
  const template = (browser: Browser) => browser.get('/api/economy/imports/template.xlsx');

  it('sign-ins from one address are refused beyond the limit, with Retry-After in the header and in words', async () => {
    expect(await signIns(test, 7)).toEqual([400, 400, 400, 400, 400, 400, 429]);
    const { body, headers } = await test.stranger().post('/api/auth/demo', { personId: controllerId }).expect(429);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(headers['retry-after']).toBe('60');
    expect(body).toMatchObject({ type: 'urn:kaskade:problem:too-many-sign-ins', status: 429 });
    expect(body.title).toContain('Vent 60 sekunder');
  });

  it('the minute ends', async () => {
    await signIns(test, 7);
    test.clock.instant = new Date(test.clock.instant.getTime() + 59_000);
    const { headers } = await test.stranger().post('/api/auth/demo', { personId: controllerId }).expect(429);
    expect(headers['retry-after']).toBe('1');
    test.clock.instant = new Date(test.clock.instant.getTime() + 1_000);
    await test.stranger().post('/api/auth/demo', { personId: controllerId }).expect(200);
  });

  it('exports are refused beyond the limit, for the one person only', async () => {
    for (let each = 0; each < 3; each++) await template(controller).expect(200);
    const { body, headers } = await template(controller).expect(429);
    expect(body.type).toBe('urn:kaskade:problem:too-many-exports');
    expect(headers['retry-after']).toBe('60');
    await controller.get(`/api/reports/units/${rootId}/workbook`).expect(429);
    await hr.get('/api/organization/import/template').expect(200);
  });

  it('imports are refused beyond the limit, and a refused file is not read', async () => {
    for (let each = 0; each < 4; each++) await dryRun(controller).expect(200);
    const { body } = await dryRun(controller).expect(429);
    expect(body.type).toBe('urn:kaskade:problem:too-many-imports');
    await hr.post('/api/organization/import/dry-run').attach('file', Buffer.from('x'), 'a.csv').expect(200);
  });

  it('whoever may not do it is told that, and uses up nothing', async () => {
    for (let each = 0; each < 6; each++) await dryRun(hr).expect(403);
  });

  it('spoofed X-Forwarded-For gives no new address while no proxy is configured', async () => {
    const statuses: number[] = [];
    for (let each = 1; each <= 7; each++) statuses.push(...(await signIns(test, 1, { 'X-Forwarded-For': `203.0.113.${each}` })));
    expect(statuses.at(-1)).toBe(429);
  });

  it('many at once get no more turns than one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => signIns(test, 1)));
    const statuses = answers.flat();
    expect(statuses.filter((status) => status === 400)).toHaveLength(6);
    expect(statuses.filter((status) => status === 429)).toHaveLength(24);
  });

  it('a flood beyond the limit writes nothing more', async () => {
    await signIns(test, 6);
    const { statements } = await test.statements.during(() => signIns(test, 5));
    expect(statements.filter((sql) => !/^\s*SELECT/i.test(sql))).toEqual([]);
  });

  it('every route that signs in, takes a file or hands one out has a limit', async () => {
    const { body } = await test.stranger().get('/api/openapi.json').expect(200);
    const routes = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })),
    );
    const costly = routes.filter(
      ({ name, operation }) =>
        operation.requestBody?.content['multipart/form-data'] ||
        Object.values(operation.responses).some(({ content }) => Object.keys(content ?? {}).some((type) => !type.includes('json'))) ||
        /^(post \/api\/auth\/demo|get \/api\/auth\/(sign-in|callback))$/.test(name),
    );
    expect(costly.length).toBeGreaterThanOrEqual(13);
    expect(costly.filter(({ operation }) => !('429' in operation.responses)).map(({ name }) => name)).toEqual([]);
  });

  it('windows that have ended are removed, and hold no address in clear text', async () => {
    await signIns(test, 1);
    const windows = await test.database.repository(RateWindow).find();
    expect(windows).toHaveLength(1);
    expect(JSON.stringify(windows)).not.toContain('127.0.0.1');
  });
});

describe('limits behind a proxy', () => {
  let test: TestApp;
  let other: TestApp;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-09-10', environment: PROXY });
    other = await createTestApp({ today: '2026-09-10', environment: { ...PROXY, KASKADE_TRUSTED_PROXIES: '192.0.2.1' } });
  });
  afterAll(async () => {
    await test.close();
    await other.close();
  });

  it('count the address that a configured proxy tells', async () => {
    expect(await signIns(test, 7, { 'X-Forwarded-For': '203.0.113.1' })).toEqual([400, 400, 400, 400, 400, 400, 429]);
    expect(await signIns(test, 1, { 'X-Forwarded-For': '203.0.113.2' })).toEqual([400]);
  });

  it('count what the proxy added, not what the caller wrote before it', async () => {
    expect(await signIns(test, 1, { 'X-Forwarded-For': '198.51.100.9, 203.0.113.1' })).toEqual([429]);
  });

  it('believe no other proxy than the configured ones', async () => {
    const statuses: number[] = [];
    for (let each = 1; each <= 7; each++) statuses.push(...(await signIns(other, 1, { 'X-Forwarded-For': `203.0.113.${each}` })));
    expect(statuses.at(-1)).toBe(429);
  });
});
