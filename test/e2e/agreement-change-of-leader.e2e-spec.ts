import { Measure } from '@kaskade/persistence';
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

describe('change of leader', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hr: Browser;
  let hrId: number;
  let unitId: number;
  let successorId: number;
  let formerAgreementId: number;
  let goalId: number;
  const measures: Record<string, number> = {};

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild', below: [{ name: 'Helse', leader: 'Hans' }] });
    unitId = org.unitIds['Helse']!;
    successorId = await givenPerson(test.unitOfWork, 'Ny leder');
    hrId = await givenPerson(test.unitOfWork, 'HR', ['hr']);
    hr = await test.signIn(hrId);
    const periodId = await givenPeriod(test.unitOfWork);
    const [areaId] = (await givenAreas(test.unitOfWork, 'Generelt')) as [number];
    formerAgreementId = await givenAgreement(
      test.unitOfWork,
      { unitId, personId: org.personIds['Hans']!, periodId },
      { state: 'active', activeOn: '2026-01-15' },
    );
    goalId = await givenGoal(test.unitOfWork, { unitId, periodId, areaId, title: 'Enhetens mål' });
    for (const status of ['planned', 'started', 'done', 'cancelled'] as const) {
      measures[status] = await givenMeasure(test.unitOfWork, { agreementId: formerAgreementId, goalId, title: status }, { status });
    }
  });
  afterAll(() => test.close());

  const change = (body: object, version = 1) =>
    hr
      .post(`/api/units/${unitId}/change-of-leader`, { personId: successorId, validFrom: '2026-06-01', carryOverMeasures: true, ...body })
      .set('If-Match', `"${version}"`);

  it.each<[string, () => object, string]>([
    ['to nobody', () => ({ personId: 999_999 }), 'personId: person-unknown'],
    ['to the one who leads it already', () => ({ personId: org.personIds['Hans'] }), 'personId: already-leads'],
    ['from the day the present leadership begins', () => ({ validFrom: '2026-01-01' }), 'validFrom: leader-already-planned'],
    ['from before the unit is there', () => ({ validFrom: '2025-01-01' }), 'validFrom: unit-not-there'],
    ['from 31 June', () => ({ validFrom: '2026-06-31' }), 'validFrom: not-a-day'],
  ])('%s is refused', async (_name, body, expected) => {
    const answer = await change(body()).expect(400);
    expect(answer.body.errors.map((fault: { field: string; code: string }) => `${fault.field}: ${fault.code}`)).toEqual([expected]);
  });

  it('is HR’s to do, from the unit’s present version', async () => {
    const leader = await test.signIn(org.personIds['Ragnhild']!);
    await leader.post(`/api/units/${unitId}/change-of-leader`, {}).set('If-Match', '"1"').expect(403);
    const stale = await change({}, 9).expect(412);
    expect(stale.body.current).toMatchObject({
      version: 1,
      leaderships: [{ personName: 'Hans', kind: 'permanent', validFrom: '2026-01-01', validTo: null }],
    });
  });

  it('planned ahead leaves everything with the present leader until the day', async () => {
    const { body } = await change({}).expect(201);
    expect(body).toMatchObject({ unitVersion: 2, carriedMeasures: 2, agreementIds: [expect.any(Number)] });
    const present = await test.signIn(org.personIds['Hans']!);
    const { body: document } = await present.get(`/api/agreements/${formerAgreementId}`).expect(200);
    expect(document).toMatchObject({ closedOn: '2026-06-01', allowedActions: ['amend'] });
    expect(document.areas[0].goals[0].measures.map((measure: { title: string }) => measure.title)).toEqual([
      'planned',
      'started',
      'done',
      'cancelled',
    ]);
    await present.post(`/api/measures/${measures['planned']}/updates`, { percent: 20 }).set('If-Match', '"2"').expect(201);
    const next = await test.signIn(successorId);
    await next.get(`/api/agreements/${body.agreementIds[0]}`).expect(404);
  });

  it('on the day the new leader has the goals and the open measures, with a trace', async () => {
    test.clock.moveTo('2026-06-01');
    hr = await test.signIn(hrId); // Yesterday's sessions have run out.
    const next = await test.signIn(successorId);
    const { body: mine } = await next.get('/api/agreements/mine').expect(200);
    expect(mine).toEqual([expect.objectContaining({ state: 'draft', unit: { id: unitId, name: 'Helse' } })]);
    const { body: document } = await next.get(`/api/agreements/${mine[0].agreementId}`).expect(200);
    expect(document).toMatchObject({ leader: { name: 'Ny leder' }, createdOn: '2026-06-01', closedOn: null });
    const [goal] = document.areas[0].goals;
    expect(goal).toMatchObject({ id: goalId, isOwn: true, allowedActions: expect.arrayContaining(['revise', 'withdraw']) });
    expect(goal.measures.map((measure: { title: string; isCarriedOver: boolean }) => [measure.title, measure.isCarriedOver])).toEqual([
      ['planned', true],
      ['started', true],
    ]);
    const rows = await test.database.repository(Measure).find({ order: { id: 'ASC' } });
    expect(rows.map((row) => row.carriedFromAgreementId)).toEqual([formerAgreementId, formerAgreementId, null, null]);
  });

  it('the former leader reads nothing of it any more, the successor not the former’s text; the superior and HR read both', async () => {
    const former = await test.signIn(org.personIds['Hans']!);
    await former.get(`/api/agreements/${formerAgreementId}`).expect(404);
    await former.post(`/api/measures/${measures['planned']}/updates`, { percent: 30 }).set('If-Match', '"3"').expect(404);
    const next = await test.signIn(successorId);
    await next.get(`/api/agreements/${formerAgreementId}`).expect(404);
    await next.post(`/api/measures/${measures['done']}/updates`, { light: 'green' }).set('If-Match', '"1"').expect(404);
    const superior = await test.signIn(org.personIds['Ragnhild']!);
    const { body } = await superior.get(`/api/agreements/${formerAgreementId}`).expect(200);
    expect(body).toMatchObject({ closedOn: '2026-06-01', allowedActions: ['evaluate'] });
    await hr.get(`/api/agreements/${formerAgreementId}`).expect(200);
  });

  it('back to the former leader opens the agreement they had, and takes the measures home', async () => {
    const { body } = await change({ personId: org.personIds['Hans'], validFrom: '2026-06-15' }, 2).expect(201);
    expect(body).toMatchObject({ agreementIds: [formerAgreementId], carriedMeasures: 2 });
    test.clock.moveTo('2026-06-15');
    const former = await test.signIn(org.personIds['Hans']!);
    const { body: document } = await former.get(`/api/agreements/${formerAgreementId}`).expect(200);
    expect(document).toMatchObject({ closedOn: null, state: 'active' });
    expect(document.areas[0].goals[0].measures).toHaveLength(4);
  });
});
