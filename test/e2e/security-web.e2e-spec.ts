import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { Browser, createTestApp, givenPerson, TestApp } from '../support';

const PRODUCTION = {
  KASKADE_MODE: 'production',
  KASKADE_SIGN_IN: 'openid-client',
  KASKADE_PUBLIC_URL: 'https://kaskade.fjelldal.example',
  KASKADE_ENTRA_TENANT_ID: '0b1c2d3e-0000-4000-8000-000000000001',
  KASKADE_ENTRA_CLIENT_ID: '0b1c2d3e-0000-4000-8000-000000000002',
  KASKADE_ENTRA_CLIENT_SECRET: 'a-client-secret-of-a-test',
  KASKADE_SESSION_SECRET: 'qW3rT7yU1oP9aS5dF8gH2jK6lZ4xC0vB',
};

describe('the web', () => {
  const web = mkdtempSync(join(tmpdir(), 'kaskade-web-'));
  let test: TestApp;
  let production: TestApp;
  let hr: Browser;
  let hrId: number;

  beforeAll(async () => {
    mkdirSync(join(web, 'assets'));
    writeFileSync(join(web, 'index.html'), '<!doctype html><title>Kaskade</title>');
    writeFileSync(join(web, 'assets/app-1.js'), '');
    test = await createTestApp({ today: '2026-05-04', environment: { KASKADE_WEB: web } });
    production = await createTestApp({ today: '2026-05-04', environment: { ...PRODUCTION, KASKADE_WEB: web } });
    hrId = await givenPerson(test.unitOfWork, 'Personal', ['hr', 'controller', 'auditor', 'admin']);
    hr = await test.signIn(hrId);
  });
  afterAll(async () => {
    await test.close();
    await production.close();
    rmSync(web, { recursive: true, force: true });
  });

  describe('headers', () => {
    const PATHS = ['/', '/rapport/1', '/assets/app-1.js', '/assets/none.js', '/api/me', '/api/none', '/api/auth/methods', '/health/live'];

    it.each(PATHS)('%s says what a page may load, and that nobody may frame it', async (path) => {
      const { headers } = await test.stranger().get(path);
      const policy = String(headers['content-security-policy']).split(';');
      for (const rule of ["script-src 'self'", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "default-src 'self'"])
        expect(policy).toContain(rule);
      expect(headers['content-security-policy']).not.toMatch(/unsafe-|\*|https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
    });

    it.each(PATHS)('%s asks browsers to stay with https in production, and in the demo not', async (path) => {
      expect((await production.stranger().get(path)).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
      expect((await test.stranger().get(path)).headers['strict-transport-security']).toBeUndefined();
    });

    it('answers of the API are kept in no cache, errors neither', async () => {
      for (const path of ['/api/me', '/api/organization/persons', '/api/organization/import/template', '/api/none'])
        expect((await hr.get(path)).headers['cache-control']).toBe('no-store');
      expect((await test.stranger().get('/api/me').expect(401)).headers['cache-control']).toBe('no-store');
    });

    it('sign-out clears what the browser keeps', async () => {
      const { headers } = await (await test.signIn(hrId)).post('/api/auth/sign-out');
      expect(headers['clear-site-data']).toContain('"cache"');
    });
  });

  describe('requests that change', () => {
    const change = (of: TestApp = test) => supertest(of.origin).patch('/api/me');

    it.each(['https://evil.example', 'http://127.0.0.1.evil.example', 'http://127.0.0.1:1', 'null', 'evil'])(
      'from the foreign origin %s are refused, with the header too',
      async (origin) => {
        const { body } = await hr.patch('/api/me', { locale: 'nb' }).set('Origin', origin).expect(403);
        expect(body.type).toBe('urn:kaskade:problem:foreign-origin');
      },
    );

    it('in production, are our own from the public address only, whatever Host says', async () => {
      const from = (origin: string) => change(production).set({ 'X-Kaskade': '1', Origin: origin, Host: 'evil.example' });
      await from('https://evil.example').send({}).expect(403);
      await from('http://kaskade.fjelldal.example').send({}).expect(403);
      await from('https://kaskade.fjelldal.example').send({}).expect(401);
    });

    it('without the header are refused on every route', async () => {
      const { body } = await test.stranger().get('/api/openapi.json');
      const routes = Object.entries(body.paths as Record<string, object>).flatMap(([path, methods]) =>
        Object.keys(methods).flatMap((method) => (method === 'get' || path === '/api/auth/demo' ? [] : [{ method, path }])),
      );
      expect(routes.length).toBeGreaterThan(40);
      for (const { method, path } of routes) {
        const request = supertest(test.origin)[method as 'post'](path.replace(/\{\w+\}/g, '1'));
        const answer = await request.send({});
        expect([method, path, answer.status, answer.body.type]).toEqual([method, path, 403, 'urn:kaskade:problem:foreign-origin']);
      }
    });

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'text/xml', 'application/json-patch+json'])(
      'with a body of %s are refused',
      async (type) => {
        await hr.patch('/api/me').type(type).send('locale=nn').expect(415);
      },
    );
  });

  it('the demo answers by names of this machine only, so that a foreign name made to lead here opens nothing', async () => {
    const { body } = await test.stranger().get('/api/auth/demo').set('Host', 'evil.example').expect(403);
    expect(body.type).toBe('urn:kaskade:problem:foreign-host');
    await test.stranger().get('/api/auth/demo').set('Host', 'localhost:3000').expect(200);
    await production.stranger().get('/api/auth/methods').set('Host', 'kaskade.fjelldal.example').expect(200);
  });
});
