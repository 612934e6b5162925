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

/** A leader names somebody to stand in for them, with dates (domain §8): the deputy of Hjemmetjenester. */
describe('the deputy of a leader', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let agreementId: number;
  let measureId: number;
  let deputyId: number;
  let unitId: number;
  const browsers: Record<string, Browser> = {};
  const people: Record<string, number> = {};

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'rådmannen',
      below: [
        {
          name: 'Helse',
          leader: 'kommunalsjefen',
          below: [{ name: 'Hjemmetjenester', leader: 'lederen', below: [{ name: 'Sone nord', leader: 'lederen under' }] }],
        },
        { name: 'Skole', leader: 'skolesjefen' },
      ],
    });
    unitId = org.unitIds['Hjemmetjenester']!;
    Object.assign(people, org.personIds);
    people['HR'] = await givenPerson(test.unitOfWork, 'HR', ['hr']);
    deputyId = people['stedfortrederen'] = await givenPerson(test.unitOfWork, 'stedfortrederen');
    const periodId = await givenPeriod(test.unitOfWork);
    const [areaId] = (await givenAreas(test.unitOfWork, 'Generelt')) as [number];
    agreementId = await givenAgreement(test.unitOfWork, { unitId, periodId, personId: org.personIds['lederen']! });
    const goalId = await givenGoal(test.unitOfWork, { unitId, periodId, areaId, title: 'Et mål' });
    measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId, title: 'Et tiltak' });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    test.clock.moveTo('2026-05-04');
    await test.database.writer.query('DELETE FROM deputy');
    await test.database.writer.query('DELETE FROM session');
    for (const [name, personId] of Object.entries(people)) browsers[name] = await test.signIn(personId);
  });

  const days = { validFrom: '2026-05-04', validTo: '2026-06-01' };
  const name = (who = 'lederen', changes: object = {}) =>
    browsers[who]!.post(`/api/units/${unitId}/deputies`, { personId: deputyId, ...days, ...changes });
  const named = async () => ((await name().expect(201)).body as { deputies: { id: number; version: number }[] }).deputies[0]!;
  const opens = async (who = 'stedfortrederen') => (await browsers[who]!.get(`/api/agreements/${agreementId}`)).status;

  it('edits the leader’s agreement, but neither sends nor signs it, nor names others', async () => {
    expect(await opens()).toBe(404);
    await named();
    const { body } = await browsers['stedfortrederen']!.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.allowedActions).toEqual(['edit', 'addGoal', 'editConversations', 'editAttachments', 'editDecision']);
    await browsers['stedfortrederen']!.post(`/api/measures/${measureId}/updates`, { percent: 10 }).set('If-Match', '"99"').expect(412);
    await browsers['stedfortrederen']!.post(`/api/agreements/${agreementId}/propose`, { comment: '' }).set('If-Match', '"1"').expect(403);
    await name('stedfortrederen').expect(403);
    await browsers['stedfortrederen']!.get(`/api/reports/units/${org.unitIds['Sone nord']}`).expect(200);
    await browsers['stedfortrederen']!.get(`/api/reports/units/${org.unitIds['Helse']}`).expect(404);
    await browsers['stedfortrederen']!.get(`/api/agreements`).expect(403);
  });

  it('is seen by both: the leader in the unit, the deputy on the front page with the last day', async () => {
    await named();
    const { body } = await browsers['lederen']!.get(`/api/units/${unitId}/deputies`).expect(200);
    expect(body).toMatchObject({
      unitName: 'Hjemmetjenester',
      allowedActions: ['name'],
      deputies: [{ personName: 'stedfortrederen', namedByName: 'lederen', standing: 'current', allowedActions: ['change', 'end'] }],
    });
    const page = await browsers['stedfortrederen']!.get('/api/reports/front-page').expect(200);
    expect(page.body.deputyFor).toEqual([
      { unitId, unitName: 'Hjemmetjenester', leaderName: 'lederen', validTo: '2026-06-01', agreementId },
    ]);
    expect((await browsers['lederen']!.get('/api/reports/front-page').expect(200)).body.deputyFor).toEqual([]);
    expect((await browsers['stedfortrederen']!.get('/api/me').expect(200)).body).toMatchObject({ units: [], reportUnitId: unitId });
  });

  it('begins and ends on the days named, at the next request', async () => {
    await name('lederen', { validFrom: '2026-05-10' }).expect(201);
    expect(await opens()).toBe(404);
    test.clock.moveTo('2026-05-10');
    browsers['stedfortrederen'] = await test.signIn(deputyId);
    expect(await opens()).toBe(200);
    test.clock.moveTo('2026-06-01');
    browsers['stedfortrederen'] = await test.signIn(deputyId);
    expect(await opens()).toBe(404);
  });

  it('is ended by the leader, or by HR, and has nothing at the next request', async () => {
    for (const who of ['lederen', 'HR']) {
      const { id, version } = await named();
      expect(await opens()).toBe(200);
      await browsers[who]!.post(`/api/units/${unitId}/deputies/${id}/end`).set('If-Match', `"${version}"`).expect(200);
      expect(await opens()).toBe(404);
    }
  });

  it('has nothing once the leader who named them has left the post, or somebody acts there', async () => {
    await named();
    expect(await opens()).toBe(200);
    await test.database.writer.query(`UPDATE leadership SET validTo = '2026-05-04' WHERE unitId = ?`, [unitId]);
    expect(await opens()).toBe(404);
    await test.database.writer.query(`UPDATE leadership SET validTo = NULL WHERE unitId = ?`, [unitId]);
    expect(await opens()).toBe(200);
    await test.database.writer.query(`INSERT INTO leadership (unitId, personId, kind, validFrom) VALUES (?, ?, 'acting', '2026-05-01')`, [
      unitId,
      org.personIds['skolesjefen'],
    ]);
    expect(await opens()).toBe(404);
    const { body } = await browsers['HR']!.get(`/api/units/${unitId}/deputies`).expect(200);
    expect(body.deputies).toMatchObject([{ standing: 'resting', allowedActions: ['end'] }]);
    await test.database.writer.query(`DELETE FROM leadership WHERE kind = 'acting'`);
  });

  it('does not read what a predecessor of the leader left', async () => {
    const period = await givenPeriod(test.unitOfWork, 2025);
    const former = await givenAgreement(
      test.unitOfWork,
      { unitId, periodId: period, personId: org.personIds['skolesjefen']! },
      { closedOn: '2026-01-01' },
    );
    await named();
    await browsers['stedfortrederen']!.get(`/api/agreements/${former}`).expect(404);
    await browsers['kommunalsjefen']!.get(`/api/agreements/${former}`).expect(200);
  });

  it.each<[string, number]>([
    ['kommunalsjefen', 403],
    ['HR', 403],
    ['lederen under', 404],
    ['skolesjefen', 404],
    ['stedfortrederen', 404],
  ])('is not named by %s: %i', async (who, status) => {
    await name(who).expect(status);
  });

  it('is named within the rules, each field told apart', async () => {
    const fault = async (changes: object) => ((await name('lederen', changes).expect(400)).body as { errors: object[] }).errors[0];
    expect(await fault({ personId: org.personIds['lederen'] })).toMatchObject({ field: 'personId', code: 'deputy-for-themselves' });
    expect(await fault({ personId: org.personIds['kommunalsjefen'] })).toMatchObject({ field: 'personId', code: 'deputy-is-superior' });
    expect(await fault({ personId: 999_999 })).toMatchObject({ field: 'personId', code: 'person-unknown' });
    expect(await fault({ validFrom: '2026-05-03' })).toMatchObject({ field: 'validFrom' });
    expect(await fault({ validTo: null })).toMatchObject({ field: 'validTo' });
    expect(await fault({ validTo: '9999-12-31' })).toMatchObject({
      field: 'validTo',
      code: 'deputy-too-long',
      message: expect.stringContaining('høyst ett år'),
    });
    expect(await fault({ namedById: 1 })).toMatchObject({ field: 'namedById', code: 'not-allowed-field' });
    await named();
    expect(await fault({ validFrom: '2026-05-31', validTo: '2026-06-10' })).toMatchObject({ field: 'validFrom', code: 'two-deputies' });
  });

  it('is changed from the version seen, and not once it is over', async () => {
    const { id } = await named();
    const change = (version: string, validTo = '2026-05-20') =>
      browsers['lederen']!.put(`/api/units/${unitId}/deputies/${id}`, { ...days, validTo }).set('If-Match', version);
    expect((await change('"9"').expect(412)).body.current.deputies).toHaveLength(1);
    expect((await change('"1"').expect(200)).body.deputies[0]).toMatchObject({ validTo: '2026-05-20', version: 2 });
    test.clock.moveTo('2026-05-20');
    browsers['lederen'] = await test.signIn(org.personIds['lederen']!);
    expect((await change('"2"', '2026-06-20').expect(409)).body.type).toBe('urn:kaskade:problem:deputy-is-over');
    await browsers['lederen']!.put(`/api/units/${org.unitIds['Helse']}/deputies/${id}`, days).set('If-Match', '"2"').expect(404);
  });

  it('of two namings at once of the same days one is refused', async () => {
    const statuses = (await Promise.all([name(), name()])).map((answer) => answer.status).sort();
    expect(statuses).toEqual([201, 400]);
  });
});
