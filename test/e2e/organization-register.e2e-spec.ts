import { Browser, createTestApp, GivenOrganization, givenOrganization, givenPerson, TestApp } from '../support';

describe('people, cost centres, levels and the employer body', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hr: Browser;
  let admin: Browser;
  let hrId: number;
  let adminId: number;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Åse Østby' },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    hrId = await givenPerson(test.unitOfWork, 'Randi', ['hr']);
    adminId = await givenPerson(test.unitOfWork, 'Arne', ['admin']);
    [hr, admin] = [await test.signIn(hrId), await test.signIn(adminId)];
  });
  afterAll(() => test.close());

  const persons = '/api/organization/persons';
  const centres = '/api/organization/cost-centres';
  const body = '/api/organization/employer-body';

  it('finds people by words in any case, also beyond ASCII, and takes wildcards as letters', async () => {
    const found = await hr.get(`${persons}?search=${encodeURIComponent('ØSTBY åse')}`).expect(200);
    expect(found.body).toMatchObject({
      total: 1,
      persons: [{ name: 'Åse Østby', leads: [{ name: 'Helse', kind: 'permanent' }], allowedActions: ['edit', 'editUserName'] }],
    });
    expect((await hr.get(`${persons}?search=${encodeURIComponent('%')}`)).body.total).toBe(0);
    expect((await hr.get(`${persons}?limit=2&offset=1`)).body).toMatchObject({ total: 5, persons: [{}, {}] });
    await hr.get(`${persons}?limit=1;DROP`).expect(400);
  });

  it('creates and edits a person; the user name is their own', async () => {
    const input = { userName: 'Ny.Person@Kommune.example', name: 'Ny Person', title: null, active: true };
    const created = await hr.post(persons, input).expect(201);
    expect(created.body).toMatchObject({ userName: 'ny.person@kommune.example', roles: [], version: 1 });
    const twice = await hr.post(persons, input).expect(400);
    expect(twice.body.errors).toMatchObject([{ field: 'userName', code: 'user-name-taken' }]);
    const path = `${persons}/${created.body.id}`;
    await hr
      .put(path, { ...input, name: 'Nytt Navn' })
      .set('If-Match', '"1"')
      .expect(200);
    const stale = await hr
      .put(path, { ...input, name: 'Annet' })
      .set('If-Match', '"1"')
      .expect(412);
    expect(stale.body.current).toMatchObject({ name: 'Nytt Navn', version: 2 });
    await hr
      .put(path, { ...input, roles: ['admin'] })
      .set('If-Match', '"2"')
      .expect(400);
  });

  it('lets only the administrator give roles, and never take the last administrator’s', async () => {
    const path = `${persons}/${org.personIds['Solveig']}/roles`;
    await hr
      .put(path, { roles: ['controller'] })
      .set('If-Match', '"1"')
      .expect(403);
    expect(
      (
        await admin
          .put(path, { roles: ['controller'] })
          .set('If-Match', '"1"')
          .expect(200)
      ).body.roles,
    ).toEqual(['controller']);
    await admin
      .put(path, { roles: ['king'] })
      .set('If-Match', '"2"')
      .expect(400);
    const last = await admin.put(`${persons}/${adminId}/roles`, { roles: [] }).set('If-Match', '"1"').expect(409);
    expect(last.body.type).toBe('urn:kaskade:problem:last-admin');
  });

  it('does not make a leader or oneself inactive', async () => {
    const leader = { userName: 'solveig@kommune.example', name: 'Solveig', title: null, active: false };
    const leads = await hr.put(`${persons}/${org.personIds['Solveig']}`, leader).set('If-Match', '"2"').expect(409);
    expect(leads.body).toMatchObject({
      type: 'urn:kaskade:problem:person-leads',
      title: 'Personen leder Skole. Avslutt lederforholdet først.',
    });
    const self = { userName: 'randi@kommune.example', name: 'Randi', title: null, active: false };
    await hr.put(`${persons}/${hrId}`, self).set('If-Match', '"1"').expect(409);
  });

  it('gives a cost centre to one unit at a time, from a day', async () => {
    const created = await hr
      .post(centres, { code: '3424', name: 'Nattjenesten', unitId: org.unitIds['Helse'], validFrom: '2026-01-01' })
      .expect(201);
    const path = `${centres}/${created.body.id}`;
    await hr.post(`${path}/owner`, { unitId: org.unitIds['Skole'], validFrom: '2026-10-01' }).set('If-Match', '"1"').expect(200);
    const { body: then } = await hr.get(`${centres}?unitId=${org.unitIds['Skole']}&day=2026-10-01`).expect(200);
    expect(then.costCentres).toMatchObject([
      { code: '3424', owner: { name: 'Skole' }, version: 2, ownerships: [{ validTo: '2026-10-01' }, { validTo: null }] },
    ]);
    expect((await hr.get(`${centres}?unitId=${org.unitIds['Skole']}`)).body.total).toBe(0);
    await hr.post(`${path}/owner`, { unitId: null, validFrom: '2026-11-01' }).set('If-Match', '"2"').expect(200);
    expect((await hr.get(`${centres}?owner=none&day=2026-11-01&search=natt`)).body.total).toBe(1);
    expect((await hr.get(`${centres}?owner=none`)).body.total).toBe(0);
    const early = await hr
      .post(`${path}/owner`, { unitId: org.unitIds['Skole'], validFrom: '2025-01-01' })
      .set('If-Match', '"3"')
      .expect(400);
    expect(early.body.errors).toMatchObject([{ field: 'validFrom', code: 'unit-absent' }]);
    await hr.put(path, { code: '3425', name: 'Nattjenesten' }).set('If-Match', '"3"').expect(200);
    await hr.post(centres, { code: '3425', name: 'En annen', unitId: null, validFrom: '2026-01-01' }).expect(400);
  });

  it('keeps levels in an order that the tree can stand in', async () => {
    const { body: levels } = await hr.get('/api/organization/levels').expect(200);
    expect(levels.map((level: { rank: number; units: number }) => [level.rank, level.units])).toEqual([
      [0, 1],
      [1, 2],
      [2, 0],
      [3, 0],
    ]);
    const [top, second, third] = levels;
    const taken = await hr
      .put(`/api/organization/levels/${second.id}`, { rank: 2, leaderTitle: 'Direktør' })
      .set('If-Match', '"1"')
      .expect(400);
    expect(taken.body.errors).toMatchObject([{ field: 'rank', code: 'rank-taken', message: expect.stringContaining('Seksjonsleder') }]);
    await hr.put(`/api/organization/levels/${second.id}`, { rank: 1, leaderTitle: 'Direktør' }).set('If-Match', '"1"').expect(200);
    const below = await hr
      .put(`/api/organization/levels/${top.id}`, { rank: 9, leaderTitle: 'Rådmann' })
      .set('If-Match', '"1"')
      .expect(400);
    expect(below.body.errors).toMatchObject([{ code: 'level-breaks-tree' }]);
    await hr.delete(`/api/organization/levels/${second.id}`).set('If-Match', '"2"').expect(409);
    await hr.delete(`/api/organization/levels/${third.id}`).set('If-Match', '"1"').expect(204);
    await hr.post('/api/organization/levels', { rank: 2, leaderTitle: 'Virksomhetsleder' }).expect(201);
  });

  it('has one employer body with one representative at a time', async () => {
    expect((await hr.get(body).expect(200)).body).toMatchObject({ id: null, version: 0, members: [] });
    await hr.put(body, { name: 'Formannskapet' }).set('If-Match', '"0"').expect(200);
    const chair = { personId: org.personIds['Solveig'], representative: true, validFrom: '2026-01-01', validTo: null };
    const added = await hr.post(`${body}/members`, chair).set('If-Match', '"1"').expect(201);
    expect(added.body).toMatchObject({ version: 2, members: [{ personName: 'Solveig', representative: true }] });
    const second = { ...chair, personId: hrId };
    const refused = await hr.post(`${body}/members`, second).set('If-Match', '"2"').expect(400);
    expect(refused.body.errors).toMatchObject([{ code: 'two-representatives', message: expect.stringContaining('Solveig') }]);
    await hr
      .put(`${body}/members/${added.body.members[0].id}`, { ...chair, validTo: '2026-09-01' })
      .set('If-Match', '"2"')
      .expect(200);
    const next = await hr
      .post(`${body}/members`, { ...second, validFrom: '2026-09-01' })
      .set('If-Match', '"3"')
      .expect(201);
    expect(next.body.members).toHaveLength(2);
    await hr.put(body, { name: 'Utvalget' }).set('If-Match', '"1"').expect(412);
    await admin.put(body, { name: 'Utvalget' }).set('If-Match', '"4"').expect(403);
  });
});
