import {
  createTestApp,
  givenAgreement,
  givenAreas,
  givenGoal,
  givenMeasure,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

/** Kommunen ─ Oppvekst ─ Skole, with a chain of goals that support each other through all three, and Helse beside. */
describe('a report after a unit has moved away from the owner of a goal in its chain', () => {
  let test: TestApp;
  afterEach(() => test.close());

  it('says of the unit what the report above says of it', async () => {
    test = await createTestApp({ today: '2026-06-01' });
    const { unitOfWork } = test;
    const org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Oppvekst', leader: 'Olav', below: [{ name: 'Skole', leader: 'Solveig' }] },
        { name: 'Helse', leader: 'Hilde' },
      ],
    });
    const { Kommunen: top, Oppvekst: area, Skole: school, Helse: health } = org.unitIds as Record<string, number>;
    const periodId = await givenPeriod(unitOfWork);
    const [areaId] = (await givenAreas(unitOfWork, 'Miljø')) as [number];
    const chiefs = await givenGoal(unitOfWork, { unitId: top!, periodId, areaId, title: 'Mindre avfall' });
    const links = { unitId: area!, periodId, areaId, title: 'Mindre matavfall' };
    const link = await givenGoal(unitOfWork, links, { supportsGoalId: chiefs });
    const own = await givenGoal(unitOfWork, { unitId: school!, periodId, areaId, title: 'Kantine' }, { supportsGoalId: link });
    const agreementId = await givenAgreement(unitOfWork, { unitId: school!, personId: org.personIds['Solveig']!, periodId });
    const reported = { status: 'started', progressDone: 50, progressWanted: 100, light: 'green', lastUpdatedOn: '2026-02-01' } as const;
    await givenMeasure(unitOfWork, { agreementId, goalId: own, title: 'Sortere' }, reported);
    const hr = await test.signIn(await givenPerson(unitOfWork, 'Heidi', ['hr']));
    await hr
      .post(`/api/organization/units/${school}/move`, { parentUnitId: health, validFrom: '2026-06-01' })
      .set('If-Match', '"1"')
      .expect(200);

    const [below, above] = await Promise.all([school, health].map((unitId) => hr.get(`/api/reports/units/${unitId}`).expect(200)));
    const of = (body: { goals: { id: number; sum: object }[] }) => body.goals.find(({ id }) => id === chiefs)!.sum;
    expect(of(below!.body)).toMatchObject({ answered: 1, progressBasisPoints: 5_000, measures: { total: 1 } });
    const { answered, progressSum, progressWeight, measures } = of(above!.body) as Record<string, unknown>;
    expect(of(below!.body)).toMatchObject({ answered, progressSum, progressWeight, measures });
    const all = await hr.get(`/api/reports/units/${top}`).expect(200);
    expect(of(all.body)).toMatchObject({ answered, progressSum, progressWeight, measures });
  });
});
