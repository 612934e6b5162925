import { Browser, createTestApp, givenPerson, TestApp } from '../support';

interface Operation {
  parameters?: { name: string; in: string }[];
}

describe('changes', () => {
  let test: TestApp;
  let everything: Browser;
  let routes: { method: string; path: string; ifMatch: boolean }[];

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    everything = await test.signIn(await givenPerson(test.unitOfWork, 'Alle', ['hr', 'controller', 'auditor', 'admin']));
    const { body } = await test.stranger().get('/api/openapi.json').expect(200);
    routes = Object.entries(body.paths as Record<string, Record<string, Operation>>).flatMap(([path, operations]) =>
      Object.entries(operations).map(([method, { parameters }]) => ({
        method,
        path: path.replace(/\{\w+\}/g, '1'),
        ifMatch: (parameters ?? []).some(({ name }) => name === 'If-Match'),
      })),
    );
  });
  afterAll(() => test.close());

  it('of what is there carry the version that was seen: 428 without it, 400 when it is none', async () => {
    const versioned = routes.filter(({ ifMatch }) => ifMatch);
    expect(versioned.length).toBeGreaterThan(20);
    for (const { method, path } of versioned) {
      const send = () => everything[method as 'put'](path, {});
      expect([method, path, (await send()).status]).toEqual([method, path, 428]);
      expect([method, path, (await send().set('If-Match', '*')).status]).toEqual([method, path, 400]);
    }
  });

  it('by PUT all carry it', () => {
    expect(routes.filter(({ method, ifMatch }) => method === 'put' && !ifMatch)).toEqual([]);
  });
});
