import { apiRoutes, ApiRoute } from '../support/api-routes';
import {
  Browser,
  createTestApp,
  givenAreas,
  givenCostCentre,
  givenOrganization,
  givenPeriod,
  givenPerson,
  makeWorkbook,
  TestApp,
} from '../support';

const INJECTIONS = [
  "1' OR '1'='1",
  '1; DROP TABLE person; --',
  '1 UNION SELECT userName FROM person',
  'name DESC, (SELECT 1)',
  'name"--',
  '`name`',
  '1) OR SLEEP(5)#',
  '%00',
  '{"$gt":""}',
  '\\',
  "%'",
  '__proto__',
  'constructor',
];
const FORMS = ['[]=1', '=1&{name}=1', '[a]=1', '[__proto__][polluted]=1', '[0]=1'];

/** Each stands where an id should: other spellings of 1 and 1000 too, which are numbers to JavaScript. */
const NO_IDS = [
  "1'--",
  '1 OR 1=1',
  '[]',
  '-1',
  '+1',
  '0',
  '01',
  '1.0',
  '1e3',
  '0x1',
  ' 1',
  '1 ',
  '1\n',
  '١',
  '2147483648',
  '99999999999999999999',
];

/** Queries that take any text: what somebody searches for, and where they were going. */
const TEXTS = [
  '/api/agreements q',
  '/api/auth/sign-in returnTo',
  '/api/organization/cost-centres search',
  '/api/organization/persons search',
  '/api/search q',
];

describe('what comes in', () => {
  let test: TestApp;
  let everything: Browser;
  let routes: ApiRoute[];

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild' });
    await givenCostCentre(test.unitOfWork, '1000', org.unitIds['Kommunen']!);
    await givenPeriod(test.unitOfWork);
    await givenAreas(test.unitOfWork, 'Generelt');
    everything = await test.signIn(await givenPerson(test.unitOfWork, 'Alle', ['hr', 'controller', 'auditor', 'admin']));
    routes = apiRoutes(test.app);
  });
  afterEach(() => expect(Object.keys(Object.getPrototypeOf({}) as object)).toEqual([]));
  afterAll(async () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    await test.close();
  });

  const inQueries = () => routes.filter(({ method, query }) => method === 'get' && query.length > 0);

  it('in a query is one of the values that are known, or a 400 that names the field', async () => {
    const texts = inQueries().flatMap(({ path, query }) => query.flatMap(({ name, isText }) => (isText ? [`${path} ${name}`] : [])));
    expect(texts.sort()).toEqual(TEXTS);
    const wrong: string[] = [];
    let tried = 0;
    for (const { path, query } of inQueries()) {
      for (const { name, isText } of query) {
        await Promise.all(
          INJECTIONS.map(async (payload) => {
            tried++;
            const { status, body } = await everything.get(`${path}?${name}=${encodeURIComponent(payload)}`);
            const faults = ((body as { errors?: { field: string }[] }).errors ?? []).map(({ field }) => field);
            if (isText ? status >= 500 : status !== 400 || !faults.includes(name)) wrong.push(`${path} ${name}=${payload}: ${status}`);
          }),
        );
      }
    }
    expect(tried).toBeGreaterThan(800);
    expect(wrong).toEqual([]);
  });

  it('in a query asks for no more than a page may hold', async () => {
    const sizes = inQueries().flatMap(({ path, query }) => query.flatMap(({ name }) => (/limit|size/i.test(name) ? [{ path, name }] : [])));
    expect(sizes.length).toBeGreaterThan(6);
    for (const { path, name } of sizes) {
      for (const size of ['1001', '1000000', '0', '-1'])
        expect([path, size, (await faultsOf(`${path}?${name}=${size}`)).faults.some((fault) => fault.startsWith(name))]).toEqual([
          path,
          size,
          true,
        ]);
    }
  });

  it('in a query is given once, as plain text: lists, objects and twice are a 400', async () => {
    const wrong: string[] = [];
    for (const { path, query } of inQueries()) {
      for (const { name } of query) {
        for (const form of FORMS) {
          const { status } = await everything.get(`${path}?${name}${form.replace('{name}', name)}`);
          if (status !== 400) wrong.push(`${path} ${name}${form}: ${status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('in a path is a whole number that the database can hold', async () => {
    const paths = routes.filter(({ method, path }) => method === 'get' && path.includes('/1'));
    expect(paths.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const { path } of paths) {
      for (const id of NO_IDS) {
        const { status, faults } = await faultsOf(path.replace('/1', `/${encodeURIComponent(id)}`));
        if (status !== 400 || faults.length !== 1 || !/^\w+ wrong-address$/.test(faults[0]!))
          wrong.push(`${path} ${id}: ${status} ${faults.join()}`);
      }
      const { status, faults } = await faultsOf(path.replace('/1', '/2147483647'));
      if (status >= 500 || faults.join().includes('wrong-address')) wrong.push(`${path} 2147483647: ${status} ${faults.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  async function faultsOf(path: string): Promise<{ status: number; faults: string[] }> {
    const { status, body } = await everything.get(path);
    const errors = (body as { errors?: { field: string; code: string }[] }).errors ?? [];
    return { status, faults: errors.map(({ field, code }) => `${field} ${code}`) };
  }

  const writes = () => routes.filter(({ bodyFields }) => bodyFields !== null);
  const send = ({ method, path }: ApiRoute, json: string) =>
    everything[method as 'post'](path)
      .set('If-Match', '"1"')
      .type('application/json')
      .send(json as unknown as object);

  it('as JSON reaches no prototype, and is refused', async () => {
    expect(writes().length).toBeGreaterThan(25);
    for (const route of writes()) {
      for (const json of [
        '{"__proto__":{"polluted":true}}',
        '{"constructor":{"prototype":{"polluted":true}}}',
        '{"prototype":{"polluted":true},"toString":"x","hasOwnProperty":1}',
      ]) {
        const { status } = await send(route, json);
        expect([route.path, json, status >= 400 && status < 500]).toEqual([route.path, json, true]);
      }
    }
  });

  it('as JSON of another shape than declared is a 4xx on every route and field, never an error of ours', async () => {
    const wrong: string[] = [];
    for (const route of writes()) {
      const bodies = [
        '[]',
        '[[]]',
        '[null]',
        ...(route.bodyFields ?? []).flatMap((field) =>
          ['{}', '[[{}]]', '-1', '1e308', '{"length":1e9}', `"${'x'.repeat(70_000)}"`, '"\\ud800"', '"\\u0000"'].map(
            (value) => `{"${field}":${value}}`,
          ),
        ),
      ];
      await Promise.all(
        bodies.map(async (body) => {
          const { status } = await send(route, body);
          if (status >= 500) wrong.push(`${route.method} ${route.path} ${body.slice(0, 60)}: ${status}`);
        }),
      );
    }
    expect(wrong).toEqual([]);
  }, 120_000);

  it('as names of form fields reaches no prototype', async () => {
    const names = [
      '__proto__',
      '__proto__[polluted]',
      'constructor[prototype][polluted]',
      'request[__proto__][polluted]',
      'file[a][b]',
      'request.a',
    ];
    for (const path of ['/api/economy/imports/dry-run', '/api/economy/imports/marked', '/api/organization/import/dry-run']) {
      for (const name of names) {
        await everything.post(path).field(name, 'true').attach('file', Buffer.from('a;b'), 'a.csv').expect(400);
        await everything.post(path).attach(name, Buffer.from('a;b'), 'a.csv').expect(400);
      }
    }
  });

  it('as headings, sheets and cells of a workbook reaches no prototype', async () => {
    const words = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
    const cells = (row: number) =>
      words
        .map((word) => `<c t="inlineStr"><is><t>${word}</t></is></c>`)
        .join('')
        .replace(/^/, `<row r="${row}">`) + '</row>';
    const bytes = makeWorkbook({ sheets: [...words, 'Enheter', 'Ansatte'].map((name) => ({ name, data: cells(1) + cells(2) })) });
    for (const path of ['/api/economy/imports/inspect', '/api/organization/import/dry-run']) {
      const { status } = await everything.post(path).attach('file', bytes, '__proto__.xlsx');
      expect(status).toBeLessThan(500);
    }
  });
});
