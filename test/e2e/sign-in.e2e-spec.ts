import { Person } from '@kaskade/persistence';
import { createTestApp, TestApp } from '../support';

describe('signing in to the demo', () => {
  let test: TestApp;
  let personId: number;
  let inactiveId: number;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const person = { searchName: '', title: 'HR-rådgiver', roles: ['hr' as const], locale: 'nb', version: 1 };
    [personId, inactiveId] = await test.unitOfWork.run({ personId: null }, async (tx) => [
      await tx.insert(Person, { ...person, userName: 'kari', name: 'Kari Fjell', active: true }),
      await tx.insert(Person, { ...person, userName: 'per', name: 'Per Fjell', active: false }),
    ]) as [number, number];
  });
  afterAll(() => test.close());

  it('lists who one may be, without those who are not active', async () => {
    const { body } = await test.stranger().get('/api/auth/demo').expect(200);
    expect(body).toEqual([{ id: personId, name: 'Kari Fjell', title: 'HR-rådgiver', unit: null, level: null }]);
  });

  it('says who I am and what I may', async () => {
    const browser = await test.signIn(personId);
    const { body } = await browser.get('/api/me').expect(200);
    expect(body).toMatchObject({ person: { id: personId, name: 'Kari Fjell' }, roles: ['hr'], units: [], today: '2026-05-04' });
    expect(body.may).toContain('organization.write');
    expect(body.may).not.toContain('figures.import');
  });

  it('tells a browser whether it is signed in, without an error', async () => {
    const browser = await test.signIn(personId);
    expect((await browser.get('/api/auth/methods').expect(200)).body).toMatchObject({ demo: true, signedIn: true });
    expect((await test.stranger().get('/api/auth/methods').expect(200)).body).toMatchObject({ signedIn: false });
  });

  it('asks a stranger to sign in', async () => {
    const { body, headers } = await test.stranger().get('/api/me').expect(401);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ type: 'urn:kaskade:problem:not-signed-in', status: 401 });
  });

  it('refuses an unknown, an inactive and a malformed person, naming the field', async () => {
    for (const wrong of [999_999, inactiveId, 'kari']) {
      const { body } = await test.stranger().post('/api/auth/demo', { personId: wrong }).expect(400);
      expect(body.errors[0].field).toBe('personId');
    }
  });

  it('ends the session at sign-out', async () => {
    const browser = await test.signIn(personId);
    await browser.post('/api/auth/sign-out').expect(200, { redirectTo: null });
    await browser.get('/api/me').expect(401);
  });

  it('changes the session id at sign-in', async () => {
    const browser = await test.signIn(personId);
    const first = (await browser.post('/api/auth/demo', { personId }).expect(200)).headers['set-cookie'];
    expect(first).toBeDefined();
  });

  it('ends a session that was idle for 30 minutes, and one of 10 hours', async () => {
    const start = new Date('2026-05-04T06:00:00Z').getTime();
    const browser = await test.signIn(personId);
    const after = (minutes: number) => (test.clock.instant = new Date(start + minutes * 60_000));
    after(0);
    const fresh = await test.signIn(personId);
    for (let minutes = 29; minutes < 600; minutes += 29) {
      after(minutes);
      await fresh.get('/api/me').expect(200);
    }
    after(601);
    await fresh.get('/api/me').expect(401);
    after(0);
    await browser.get('/api/me');
    const idle = await test.signIn(personId);
    after(31);
    await idle.get('/api/me').expect(401);
    test.clock.moveTo('2026-05-04');
  });

  it('ends every session of a person at once who is made inactive', async () => {
    const browser = await test.signIn(personId);
    await browser.get('/api/me').expect(200);
    await test.unitOfWork.run({ personId: null }, (tx) => tx.updateWhere(Person, { id: personId }, { active: false }));
    await browser.get('/api/me').expect(401);
    await test.unitOfWork.run({ personId: null }, (tx) => tx.updateWhere(Person, { id: personId }, { active: true }));
  });

  it('refuses a change from another site, or without the header', async () => {
    const browser = await test.signIn(personId);
    await browser.patch('/api/me', { locale: 'nn' }).set('Origin', 'https://evil.example').expect(403);
    await test.stranger().post('/api/auth/demo', { personId }).set('Origin', 'https://evil.example').expect(403);
    await browser.get('/api/me').expect(200);
    expect((await browser.patch('/api/me', { locale: 'nn' }).expect(200)).body.person.locale).toBe('nn');
  });

  it('refuses a body that is neither JSON nor a form with files, and JSON that is none', async () => {
    const browser = await test.signIn(personId);
    await browser.patch('/api/me').type('text/plain').send('{"locale":"nn"}').expect(415);
    const { body } = await browser.patch('/api/me').type('application/json').send('{"locale":').expect(400);
    expect(body.type).toBe('urn:kaskade:problem:malformed-json');
  });

  it('refuses fields that are not the caller’s', async () => {
    const browser = await test.signIn(personId);
    const { body } = await browser.patch('/api/me', { locale: 'nb', roles: ['admin'] }).expect(400);
    expect(body.errors).toMatchObject([{ field: 'roles', code: 'not-allowed-field' }]);
  });

  it('is live and ready, and describes itself', async () => {
    await test.stranger().get('/health/live').expect(200, { status: 'ok' });
    await test.stranger().get('/health/ready').expect(200, { status: 'ok' });
    const { body } = await test.stranger().get('/api/openapi.json').expect(200);
    expect(body.paths['/api/me'].patch.responses['400'].content).toHaveProperty('application/problem+json');
    expect(body.paths['/api/me'].patch.parameters).toContainEqual(expect.objectContaining({ name: 'X-Kaskade', required: true }));
  });
});
