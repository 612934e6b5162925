import { request as httpRequest } from 'node:http';
import { Logger } from '@nestjs/common';
import { Browser, createTestApp, givenPerson, TestApp } from '../support';
import { OrganizationTreeReader } from '@kaskade/organization';

const TELLTALE = /node_modules|\/libs\/|\/apps\/|\.ts\b|\.js:\d|SELECT|INSERT|UPDATE |ER_|SQLITE|stack|at \w+ \(/i;

/** An answer as it comes, for requests that no client library would send. */
function raw(origin: string, method: string, path: string, headers: Record<string, string>, body?: Buffer) {
  return new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const request = httpRequest({ hostname, port, method, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: String(response.headers['content-type']),
          text: Buffer.concat(parts).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });
}

describe('errors', () => {
  let test: TestApp;
  let hr: Browser;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    hr = await test.signIn(await givenPerson(test.unitOfWork, 'Personal', ['hr']));
  });
  afterAll(() => test.close());
  afterEach(() => jest.restoreAllMocks());

  it.each<[string, unknown]>([
    [
      'an error of the database',
      Object.assign(new Error("ER_PARSE_ERROR: near 'SELECT secret FROM person'"), { sql: 'SELECT secret', errno: 1064 }),
    ],
    ['an error with a path', new Error('ENOENT: /srv/kaskade/libs/organization/src/x.ts')],
    ['an error that says 400 of itself', Object.assign(new Error('SELECT 1 at /srv/x.js:1'), { status: 400, code: 'ER_X' })],
    ['what is no error', 'SELECT 1 /srv/libs/x.ts'],
    ['nothing', undefined],
  ])('unknown ones tell nothing of the inside: %s', async (_, thrown) => {
    jest.spyOn(Logger.prototype, 'error').mockImplementation();
    jest.spyOn(test.app.get(OrganizationTreeReader), 'on').mockRejectedValue(thrown);
    const { body, headers, text, status } = await hr.get('/api/organization/tree');
    expect([400, 500]).toContain(status);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.title).toMatch(/^[A-ZÆØÅ]/);
    expect(text).not.toMatch(TELLTALE);
    expect(Object.keys(body as object).sort()).toEqual(['status', 'title', 'type']);
  });

  const json = { 'Content-Type': 'application/json', 'X-Kaskade': '1' };
  it.each<[string, string, string, Record<string, string>, Buffer | undefined, number[]]>([
    ['a path that is no text', 'GET', '/api/measures/%E0%A4%A', {}, undefined, [400]],
    ['a path out of the folder', 'GET', '/assets/..%2f..%2fpackage.json', {}, undefined, [404]],
    ['a null in a path', 'GET', '/api/measures/%00', {}, undefined, [400, 401]],
    ['a method that nobody has', 'PROPFIND', '/api/me', { 'X-Kaskade': '1' }, undefined, [404]],
    ['JSON that is none', 'PATCH', '/api/me', json, Buffer.from('{"a":'), [400]],
    [
      'JSON in a charset that is none',
      'PATCH',
      '/api/me',
      { ...json, 'Content-Type': 'application/json; charset=x' },
      Buffer.from('{}'),
      [415],
    ],
    ['JSON packed in a way that is none', 'PATCH', '/api/me', { ...json, 'Content-Encoding': 'x' }, Buffer.from('{}'), [415]],
    ['JSON that is not packed as it says', 'PATCH', '/api/me', { ...json, 'Content-Encoding': 'gzip' }, Buffer.from('{}'), [400]],
    ['JSON of 2 MB', 'PATCH', '/api/me', json, Buffer.from(`{"a":"${'x'.repeat(2_000_000)}"}`), [413]],
    ['JSON nested deep', 'PATCH', '/api/me', json, Buffer.from('['.repeat(100_000)), [400]],
    [
      'a form without its border',
      'POST',
      '/api/economy/imports/inspect',
      { 'Content-Type': 'multipart/form-data', 'X-Kaskade': '1' },
      Buffer.from('x'),
      [400, 401],
    ],
  ])('of transport are problems too: %s', async (_, method, path, headers, body, statuses) => {
    const answer = await raw(test.origin, method, path, { ...headers, ...(body ? { 'Content-Length': String(body.length) } : {}) }, body);
    expect(statuses).toContain(answer.status);
    expect(answer.type).toContain('application/problem+json');
    expect(JSON.parse(answer.text)).toMatchObject({ type: expect.stringMatching(/^urn:kaskade:problem:[a-z-]+$/), status: answer.status });
    expect(answer.text).not.toMatch(TELLTALE);
  });

  it('name the fields at fault with a stable code, and say it in the reader’s language', async () => {
    const { body } = await hr.patch('/api/me', { locale: 'xx', roles: [] }).expect(400);
    expect(body).toMatchObject({ type: 'urn:kaskade:problem:invalid-input', title: 'Noe må rettes før dette kan lagres.', status: 400 });
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { field: 'locale', code: 'value-unknown', message: 'Velg en av verdiene i listen.' },
        { field: 'roles', code: 'not-allowed-field', message: 'Feltet finnes ikke eller kan ikke endres her.' },
      ]),
    );
  });
});
