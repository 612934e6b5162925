import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenGoal,
  givenMeasure,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

/** Who sees and does what (domain §8): the agreement of Hjemmetjenester, seen from everywhere around it. */
describe('access to an agreement', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let agreementId: number;
  let draftGoalId: number;
  let sharedGoalId: number;
  let measureId: number;
  const browsers: Record<string, Browser> = {};

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'rådmannen',
      below: [
        {
          name: 'Helse',
          leader: 'kommunalsjefen',
          below: [
            {
              name: 'Hjemmetjenester',
              leader: 'den faste',
              acting: 'den konstituerte',
              below: [{ name: 'Sone nord', leader: 'lederen under' }],
            },
            { name: 'Sykehjem', leader: 'sidelederen' },
          ],
        },
        { name: 'Skole', leader: 'skolesjefen' },
      ],
    });
    const roles = { HR: 'hr', controlleren: 'controller', revisoren: 'auditor', administratoren: 'admin' } as const;
    const people = { ...org.personIds };
    for (const [name, role] of Object.entries(roles)) people[name] = await givenPerson(test.unitOfWork, name, [role]);
    people['en ansatt'] = await givenPerson(test.unitOfWork, 'en ansatt');
    for (const [name, personId] of Object.entries(people)) browsers[name] = await test.signIn(personId);

    const periodId = await givenPeriod(test.unitOfWork);
    const [areaId] = (await givenAreas(test.unitOfWork, 'Generelt')) as [number];
    const keys = { unitId: org.unitIds['Hjemmetjenester']!, periodId };
    agreementId = await givenAgreement(test.unitOfWork, { ...keys, personId: org.personIds['den faste']! });
    draftGoalId = await givenGoal(test.unitOfWork, { ...keys, areaId, title: 'Et utkast' }, { state: 'draft', sharedOn: null });
    sharedGoalId = await givenGoal(test.unitOfWork, { ...keys, areaId, title: 'Et delt mål' });
    measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId: sharedGoalId, title: 'Et tiltak' });
  });
  afterAll(() => test.close());

  const report = { percent: 10 };
  const status = async (request: PromiseLike<{ status: number }>): Promise<number> => (await request).status;

  // agreement · draft goal · shared goal · measure · reporting the measure from a stale version (412 where it may be edited)
  it.each<[string, number[]]>([
    ['den konstituerte', [200, 200, 200, 200, 412]],
    ['den faste', [200, 200, 200, 200, 403]],
    ['kommunalsjefen', [200, 200, 200, 200, 403]],
    ['rådmannen', [200, 200, 200, 200, 403]],
    ['lederen under', [404, 404, 200, 200, 403]],
    ['sidelederen', [404, 404, 404, 404, 404]],
    ['skolesjefen', [404, 404, 404, 404, 404]],
    ['HR', [200, 200, 200, 200, 403]],
    ['revisoren', [200, 200, 200, 200, 403]],
    ['controlleren', [404, 404, 200, 200, 403]],
    ['administratoren', [404, 404, 404, 404, 404]],
    ['en ansatt', [404, 404, 404, 404, 404]],
  ])('%s', async (name, expected) => {
    const browser = browsers[name]!;
    expect([
      await status(browser.get(`/api/agreements/${agreementId}`)),
      await status(browser.get(`/api/goals/${draftGoalId}`)),
      await status(browser.get(`/api/goals/${sharedGoalId}`)),
      await status(browser.get(`/api/measures/${measureId}`)),
      await status(browser.post(`/api/measures/${measureId}/updates`, report).set('If-Match', '"99"')),
    ]).toEqual(expected);
  });

  it('what may not be read looks like what does not exist', async () => {
    const browser = browsers['sidelederen']!;
    const hidden = await browser.get(`/api/agreements/${agreementId}`).expect(404);
    const missing = await browser.get('/api/agreements/999999').expect(404);
    expect(hidden.body).toEqual(missing.body);
  });

  it('the document says who edits and who is away, and gives only the one who edits something to do', async () => {
    const acting = await browsers['den konstituerte']!.get(`/api/agreements/${agreementId}`).expect(200);
    expect(acting.body).toMatchObject({
      leader: { name: 'den faste' },
      editor: { name: 'den konstituerte' },
      away: { name: 'den faste' },
      allowedActions: ['edit', 'addGoal', 'editConversations', 'editAttachments', 'editDecision', 'propose'],
    });
    const away = await browsers['den faste']!.get(`/api/agreements/${agreementId}`).expect(200);
    expect(away.body.allowedActions).toEqual([]);
    expect(away.body.areas[0].goals.flatMap((goal: { allowedActions: string[] }) => goal.allowedActions)).toEqual([]);
    const mine = await browsers['den faste']!.get('/api/agreements/mine').expect(200);
    expect(mine.body).toEqual([expect.objectContaining({ agreementId, allowedActions: [] })]);
  });

  it.each<[string, number]>([
    ['den konstituerte', 403],
    ['rådmannen', 403],
    ['HR', 403],
    ['controlleren', 404],
    ['sidelederen', 404],
    ['kommunalsjefen', 412],
  ])('an area that is left empty, accepted by %s from a stale version, answers %i', async (name, expected) => {
    await browsers[name]!.put(`/api/agreements/${agreementId}/areas/1/acceptance`).set('If-Match', '"99"').expect(expected);
  });

  it.each<[string, number, number]>([
    ['HR', 200, 201],
    ['revisoren', 200, 403],
    ['controlleren', 403, 403],
    ['rådmannen', 403, 403],
    ['administratoren', 403, 403],
  ])('%s lists all agreements: %i, adds a period: %i', async (name, list, add) => {
    await browsers[name]!.get('/api/agreements').expect(list);
    await browsers[name]!.post('/api/periods', { name: `2030 ${name}`, validFrom: '2030-01-01', validTo: '2031-01-01' }).expect(add);
  });

  it('the list for HR counts every unit by how far its agreement has come', async () => {
    const { body } = await browsers['HR']!.get('/api/agreements?pageSize=3').expect(200);
    expect(body).toMatchObject({ total: 6, page: 1, pageSize: 3, period: { name: '2026' } });
    expect(body.rows).toHaveLength(3);
    const late = await browsers['HR']!.get('/api/agreements?standing=late').expect(200);
    expect(late.body.rows).toEqual([
      expect.objectContaining({ agreementId, standing: 'late', leader: expect.objectContaining({ name: 'den konstituerte' }) }),
    ]);
    const found = await browsers['HR']!.get('/api/agreements?q=SYKE').expect(200);
    expect(found.body.rows.map((row: { unit: { name: string } }) => row.unit.name)).toEqual(['Sykehjem']);
    await browsers['HR']!.get('/api/agreements?pageSize=5000').expect(400);
    await browsers['HR']!.get('/api/agreements?standing=gul').expect(400);
  });

  it.each<[string, string[]]>([
    ['den konstituerte', ['Et delt mål', 'Et tiltak', 'Et utkast']],
    ['kommunalsjefen', ['Et delt mål', 'Et tiltak', 'Et utkast']],
    ['lederen under', ['Et delt mål', 'Et tiltak']],
    ['controlleren', ['Et delt mål', 'Et tiltak']],
    ['sidelederen', []],
    ['administratoren', []],
  ])('search by %s finds %j', async (name, expected) => {
    const { body } = await browsers[name]!.get(`/api/search?q=${encodeURIComponent('et ')}`).expect(200);
    const texts = body.hits.filter((hit: { kind: string }) => ['goal', 'measure'].includes(hit.kind));
    expect(texts.map((hit: { title: string }) => hit.title).sort()).toEqual(expected);
  });

  it('whoever has neither post nor role searches nothing', async () => {
    await browsers['en ansatt']!.get(`/api/search?q=${encodeURIComponent('et ')}`).expect(403);
  });

  it('search finds units and people whatever the case of their letters, and takes no wildcard', async () => {
    const search = async (q: string): Promise<string[]> => {
      const { body } = await browsers['sidelederen']!.get(`/api/search?q=${encodeURIComponent(q)}`).expect(200);
      return body.hits.map((hit: { title: string }) => hit.title);
    };
    expect(await search('RÅDMANN')).toEqual(['rådmannen']);
    expect(await search('sykehjem')).toEqual(['Sykehjem']);
    expect(await search('%%')).toEqual([]);
    expect(await search("' OR 1=1 --")).toEqual([]);
    const { body } = await browsers['sidelederen']!.get('/api/search?q=sykehjem').expect(200);
    expect(body.hits[0]).toMatchObject({ kind: 'unit', unitName: 'Sykehjem', leaderName: 'sidelederen' });
    await browsers['sidelederen']!.get('/api/search?q=a').expect(400);
    await browsers['sidelederen']!.get('/api/search?q[]=ab').expect(400);
  });
});
