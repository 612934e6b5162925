import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenGoal,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  givenSigned,
  TestApp,
} from '../support';

/** Kommunen ─ Helse ─ Sone nord, Sone sør (vacant); Kommunen ─ Skole. What HR sees and puts in order. */
describe('areas in order, and how far the agreements have come', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hr: Browser;
  let areaIds: number[];
  let agreementIds: Record<string, number>;
  let balanceGoalId: number;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans', below: [{ name: 'Sone nord', leader: 'Astrid' }, { name: 'Sone sør' }] },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    const periodId = await givenPeriod(unitOfWork);
    areaIds = await givenAreas(unitOfWork, 'Økonomi', 'Miljø', 'Sykefravær');
    const keys = (name: string, leader: string) => ({ unitId: org.unitIds[name]!, personId: org.personIds[leader]!, periodId });
    agreementIds = {
      Kommunen: await givenAgreement(unitOfWork, keys('Kommunen', 'Ragnhild'), { state: 'active', activeOn: '2026-01-01' }),
      Helse: await givenAgreement(unitOfWork, keys('Helse', 'Hans'), { state: 'active', activeOn: '2026-02-01' }),
      'Sone nord': await givenAgreement(unitOfWork, keys('Sone nord', 'Astrid')),
    };
    balanceGoalId = await givenGoal(unitOfWork, { unitId: org.unitIds['Kommunen']!, periodId, areaId: areaIds[0]!, title: 'I balanse' });
    hr = await test.signIn(await givenPerson(unitOfWork, 'HR', ['hr']));
  });
  afterEach(() => test.close());

  const move = (area: number, direction: string, version: number, browser = hr) =>
    browser.post(`/api/goal-areas/${areaIds[area]}/move`, { direction }).set('If-Match', `"${version}"`);
  const listed = async (): Promise<[string, number, number][]> =>
    (await hr.get('/api/goal-areas').expect(200)).body.map((area: { name: string; position: number; version: number }) => [
      area.name,
      area.position,
      area.version,
    ]);

  it('an area changes places with its neighbour: two rows are written, and nothing at the end of the list', async () => {
    const { body } = await move(2, 'up', 1).expect(200);
    expect(body.map((area: { name: string }) => area.name)).toEqual(['Økonomi', 'Sykefravær', 'Miljø']);
    expect(await listed()).toEqual([
      ['Økonomi', 1, 1],
      ['Sykefravær', 2, 2],
      ['Miljø', 3, 2],
    ]);
    await move(0, 'up', 1).expect(200);
    await move(1, 'down', 2).expect(200);
    expect((await listed()).map(([, , version]) => version)).toEqual([1, 2, 2]);
  });

  it('a move from an older version is refused with the area as it is, and moves nothing', async () => {
    await move(2, 'up', 1).expect(200);
    const { body } = await move(2, 'up', 1).expect(412);
    expect(body.current).toMatchObject({ name: 'Sykefravær', position: 2, version: 2 });
    await move(1, 'up', 1).expect(412); // Its neighbour’s move has written it too.
    await hr.post(`/api/goal-areas/${areaIds[0]}/move`, { direction: 'down' }).expect(428);
    await move(0, 'sideways', 1).expect(400);
    await hr.post('/api/goal-areas/999999/move', { direction: 'up' }).set('If-Match', '"1"').expect(404);
    await move(0, 'down', 1, await test.signIn(org.personIds['Hans']!)).expect(403);
    expect((await listed()).map(([name]) => name)).toEqual(['Økonomi', 'Sykefravær', 'Miljø']);
  });

  it('counts the standings of all that are found, whatever standing is asked for', async () => {
    const read = async (query = '') => (await hr.get(`/api/agreements${query}`).expect(200)).body;
    const all = { active: 2, draft: 0, late: 1, missing: 1, vacant: 1, proposed: 0, signed: 0, withChanges: 0 };
    expect(await read()).toMatchObject({ standings: all, total: 5 });
    const late = await read('?standing=late');
    expect(late).toMatchObject({ standings: all, total: 1, rows: [{ unit: { name: 'Sone nord' } }] });
    expect(await read('?pageSize=1&page=2')).toMatchObject({ standings: all, total: 5, rows: [{}] });
    expect(await read('?q=sone')).toMatchObject({ standings: { active: 0, draft: 0, late: 1, missing: 0, vacant: 1 }, total: 2 });
    const directors = await read(`?levelId=${org.levelIds[1]}`);
    expect(directors).toMatchObject({ standings: { active: 1, draft: 0, late: 0, missing: 1, vacant: 0 }, total: 2 });
  });

  it('says who has signed and when, how far it has come, and what from above waits for an answer', async () => {
    const { unitOfWork } = test;
    const [agreements, goalId] = [agreementIds, balanceGoalId];
    const chief = await test.signIn(org.personIds['Ragnhild']!);
    await unitOfWork.run({ personId: null }, async (tx) => {
      await tx.query(`UPDATE agreement SET state = 'draft', activeOn = NULL WHERE id = ?`, [agreements['Helse']]);
    });
    await givenSigned(unitOfWork, agreements['Helse']!, org.personIds['Ragnhild']!, '2026-02-01', {
      leader: { personId: org.personIds['Hans']!, name: 'Hans' },
      superior: { personId: org.personIds['Ragnhild']!, name: 'Ragnhild' },
    });
    const content = {
      areaId: areaIds[0],
      title: 'I balanse',
      text: 'Nå',
      principles: '',
      source: '',
      supportsGoalId: null,
      scope: 'all',
      scopeUnitIds: [],
    };
    await chief.put(`/api/goals/${goalId}/change`, content).set('If-Match', '"0"').expect(200);
    await chief.post(`/api/goals/${goalId}/change/send`, { weight: 'binding' }).set('If-Match', '"1"').expect(200);
    const astrid = await test.signIn(org.personIds['Astrid']!);
    await astrid.post(`/api/agreements/${agreements['Sone nord']}/propose`, { comment: '' }).set('If-Match', '"1"').expect(200);

    const { body } = await hr.get('/api/agreements').expect(200);
    const row = (name: string) => body.rows.find((each: { unit: { name: string } }) => each.unit.name === name);
    expect(row('Helse')).toMatchObject({
      ...{ standing: 'active', stage: 'active', unansweredChanges: 1 },
      leaderSignature: { name: 'Hans', signedOn: '2026-02-01' },
      superiorSignature: { name: 'Ragnhild', signedOn: '2026-02-01' },
    });
    expect(row('Sone nord')).toMatchObject({ standing: 'late', stage: 'proposed', leaderSignature: null, unansweredChanges: 0 });
    expect(row('Skole')).toMatchObject({ standing: 'missing', stage: null, agreementId: null });
    expect(body.standings).toMatchObject({ active: 2, late: 1, proposed: 1, signed: 0, withChanges: 1 });
    expect(
      body.levels.map((level: { title: string; standings: { withChanges: number; proposed: number } }) => [
        level.title,
        level.standings.withChanges,
        level.standings.proposed,
      ]),
    ).toEqual([
      ['Rådmann', 0, 0],
      ['Kommunalsjef', 1, 0],
      ['Seksjonsleder', 0, 1],
    ]);
    const names = async (query: string) =>
      (await hr.get(`/api/agreements?${query}`).expect(200)).body.rows.map((each: { unit: { name: string } }) => each.unit.name);
    expect(await names('standing=withChanges')).toEqual(['Helse']);
    expect(await names('standing=proposed')).toEqual(['Sone nord']);
    expect(await names('stage=active')).toEqual(['Kommunen', 'Helse']);
    expect(await names('stage=proposed&standing=late')).toEqual(['Sone nord']);
    await hr.get('/api/agreements?stage=lost').expect(400);
  });
});
