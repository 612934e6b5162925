import {
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

/** Kommunen ─ Helse, Skole; each with an agreement of 2026, Helse with one of 2025 too. */
describe('the agreements of a unit that closes, or has nobody to lead it', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hrId: number;
  let agreementId: number;
  const unit = (name: string): number => org.unitIds[name]!;
  const person = (name: string): number => org.personIds[name]!;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const { unitOfWork } = test;
    org = await givenOrganization(
      unitOfWork,
      {
        name: 'Kommunen',
        leader: 'Ragnhild',
        below: [
          { name: 'Helse', leader: 'Hans' },
          { name: 'Skole', leader: 'Solveig' },
        ],
      },
      '2025-01-01',
    );
    hrId = await givenPerson(unitOfWork, 'Randi', ['hr']);
    const [before, periodId] = [await givenPeriod(unitOfWork, 2025), await givenPeriod(unitOfWork, 2026)];
    const health = { unitId: unit('Helse'), personId: person('Hans') };
    const active = { state: 'active', activeOn: '2026-01-10' } as const;
    await givenAgreement(unitOfWork, { ...health, periodId: before }, active);
    agreementId = await givenAgreement(unitOfWork, { ...health, periodId }, active);
    await givenAgreement(unitOfWork, { unitId: unit('Skole'), personId: person('Solveig'), periodId }, active);
    const [areaId] = (await givenAreas(unitOfWork, 'Miljø')) as [number];
    const goalId = await givenGoal(unitOfWork, { unitId: unit('Kommunen'), periodId, areaId, title: 'Mindre avfall' });
    await givenMeasure(unitOfWork, { agreementId, goalId, title: 'Sortere' }, { status: 'started' });
  });
  afterEach(() => test.close());

  const closings = () =>
    test.database.query(
      `SELECT u.name, period.name AS period, a.closedOn, a.version
         FROM agreement a JOIN unit u ON u.id = a.unitId JOIN period ON period.id = a.periodId ORDER BY a.id`,
    );
  const openReport = async (day: string) => {
    const chief = await test.signIn(person('Ragnhild'));
    const { body } = await chief.get(`/api/reports/units/${unit('Kommunen')}?day=${day}`).expect(200);
    return body.overview.at(-1).agreements as { active: number; units: number };
  };

  it('close with the unit, from the same day: those that would hold after it, and no others', async () => {
    const hr = await test.signIn(hrId);
    const before = await openReport('2026-05-31');
    await hr
      .post(`/api/organization/units/${unit('Helse')}/close`, { validFrom: '2026-06-01' })
      .set('If-Match', '"1"')
      .expect(200);
    expect(await closings()).toEqual([
      { name: 'Helse', period: '2025', closedOn: null, version: 1 },
      { name: 'Helse', period: '2026', closedOn: '2026-06-01', version: 2 },
      { name: 'Skole', period: '2026', closedOn: null, version: 1 },
    ]);
    // Until the day everything is as it was: for the leader, and for a report of an earlier day.
    expect(await openReport('2026-05-31')).toEqual(before);
    const leader = await test.signIn(person('Hans'));
    expect((await leader.get(`/api/agreements/${agreementId}`).expect(200)).body.allowedActions).toContain('amend');
    test.clock.moveTo('2026-06-01');
    const former = await test.signIn(person('Hans'));
    await former.get('/api/agreements/mine').expect(403);
    const hrThen = await test.signIn(hrId);
    expect((await hrThen.get(`/api/agreements/${agreementId}`).expect(200)).body).toMatchObject({
      closedOn: '2026-06-01',
      allowedActions: [],
    });
    const kept = await test.database.query("SELECT details FROM audit_entry WHERE action = 'close-with-unit'");
    expect(kept).toHaveLength(1);
  });

  it('stay with a unit that is refused to close', async () => {
    const hr = await test.signIn(hrId);
    await hr
      .post(`/api/organization/units/${unit('Kommunen')}/close`, { validFrom: '2026-06-01' })
      .set('If-Match', '"1"')
      .expect(400);
    expect((await closings()).map((row) => row['closedOn'])).toEqual([null, null, null]);
  });

  it('stay open while the unit is vacant, edited by nobody, until the change of leader takes them over', async () => {
    const hr = await test.signIn(hrId);
    const { body: read } = await hr.get(`/api/organization/units/${unit('Helse')}`).expect(200);
    const end = `/api/organization/units/${unit('Helse')}/leaderships/${read.leaderships[0].id}/end`;
    await hr.put(end, { validTo: '2026-06-01' }).set('If-Match', '"1"').expect(200);
    test.clock.moveTo('2026-06-10');
    const former = await test.signIn(person('Hans'));
    await former.get(`/api/agreements/${agreementId}`).expect(404);
    const later = await test.signIn(hrId);
    expect((await later.get(`/api/agreements/${agreementId}`).expect(200)).body).toMatchObject({ closedOn: null, allowedActions: [] });
    const successor = { personId: await givenPerson(test.unitOfWork, 'Ny'), validFrom: '2026-07-01', carryOverMeasures: true };
    const changed = await later
      .post(`/api/units/${unit('Helse')}/change-of-leader`, successor)
      .set('If-Match', '"2"')
      .expect(201);
    expect(changed.body).toMatchObject({ carriedMeasures: 1 });
    expect((await closings())[1]).toMatchObject({ closedOn: '2026-07-01' });
  });
});
