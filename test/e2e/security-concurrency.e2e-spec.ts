import { Browser, createTestApp, givenPerson, TestApp } from '../support';

interface Operation {
  parameters?: { name: string; in: string }[];
}

/** These add something, only ask, or concern oneself; imports are held against what stands there in one transaction. A new one is a decision: here, or `@IfMatch()`. */
const WITHOUT_VERSION = [
  'patch /api/me',
  'post /api/agreements',
  'post /api/agreements/1/attachments',
  'post /api/agreements/1/changes/1/acknowledge',
  'post /api/agreements/1/conversations',
  'post /api/agreements/1/measures',
  'post /api/auth/demo',
  'post /api/auth/sign-out',
  'post /api/economy/forecasts/1/comments',
  'post /api/economy/imports/apply',
  'post /api/economy/imports/dry-run',
  'post /api/economy/imports/inspect',
  'post /api/economy/imports/marked',
  'post /api/economy/months',
  'post /api/goal-areas',
  'post /api/goals',
  'post /api/organization/cost-centres',
  'post /api/organization/import/apply',
  'post /api/organization/import/dry-run',
  'post /api/organization/import/marked',
  'post /api/organization/levels',
  'post /api/organization/persons',
  'post /api/organization/units',
  'post /api/periods',
  'post /api/reports/move-preview',
  'post /api/templates',
  'post /api/templates/preview',
  'post /api/units/1/deputies',
];

describe('changes', () => {
  let test: TestApp;
  let everything: Browser;
  /** Releases accounts, which nobody does who writes user names too. */
  let administrator: Browser;
  let routes: { method: string; path: string; ifMatch: boolean }[];

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    everything = await test.signIn(await givenPerson(test.unitOfWork, 'Alle', ['hr', 'controller', 'auditor', 'admin']));
    administrator = await test.signIn(await givenPerson(test.unitOfWork, 'Administrator', ['admin']));
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
      const somebody = path.endsWith('/release-account') ? administrator : everything;
      // What is done once only asks for its key too.
      const send = () => somebody[method as 'put'](path, {}).set('Idempotency-Key', 'en-noekkel-for-proeven');
      expect([method, path, (await send()).status]).toEqual([method, path, 428]);
      expect([method, path, (await send().set('If-Match', '*')).status]).toEqual([method, path, 400]);
    }
  });

  it('by PUT all carry it, and by other methods all but those that add, ask or concern oneself', () => {
    const without = routes.filter(({ method, ifMatch }) => method !== 'get' && !ifMatch).map(({ method, path }) => `${method} ${path}`);
    expect(without.sort()).toEqual(WITHOUT_VERSION);
  });
});
