import { EmployerBody, EmployerBodyMember, Period, ResponseRow } from '@kaskade/persistence';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenCostCentre,
  givenFigure,
  givenForecast,
  givenGoal,
  givenMeasure,
  givenOrganization,
  GivenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

const SYSTEM = { personId: null };

/**
 * Kommunen ─ Helse ─ Hjemmetjenester ─ Sone nord; Helse ─ Sykehjem (vacant) ─ Post 1; Kommunen ─ Skole. What a leader begins the day with,
 * and what HR sees before a unit is moved.
 */
describe('a leader’s day', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let chiefGoal: number;
  let healthGoal: number;
  let health: Browser;
  let zone: Browser;
  const agreementIds: Record<string, number> = {};
  const unit = (name: string): number => org.unitIds[name]!;
  const person = (name: string): number => org.personIds[name]!;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        {
          name: 'Helse',
          leader: 'Hans',
          below: [
            { name: 'Hjemmetjenester', leader: 'Siri', below: [{ name: 'Sone nord', leader: 'Astrid' }] },
            { name: 'Sykehjem', below: [{ name: 'Post 1', leader: 'Pål' }] },
          ],
        },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    const periodId = await givenPeriod(unitOfWork);
    const [areaId] = await givenAreas(unitOfWork, 'Sykefravær');
    const leaders = { Helse: 'Hans', Hjemmetjenester: 'Siri', 'Sone nord': 'Astrid', 'Post 1': 'Pål' };
    for (const [name, leader] of Object.entries(leaders)) {
      agreementIds[name] = await givenAgreement(unitOfWork, { unitId: unit(name), personId: person(leader), periodId });
    }
    chiefGoal = await givenGoal(unitOfWork, { unitId: unit('Kommunen'), periodId, areaId: areaId!, title: 'Nærvær' });
    healthGoal = await givenGoal(unitOfWork, { unitId: unit('Helse'), periodId, areaId: areaId!, title: 'Trygg natt' });
    const reported = { status: 'started', progressDone: 1, progressWanted: 2, light: 'yellow', lastUpdatedOn: '2026-04-01' } as const;
    await givenMeasure(
      unitOfWork,
      { agreementId: agreementIds['Hjemmetjenester']!, goalId: chiefGoal, title: 'Samtaler' },
      { ...reported, dueOn: '2026-05-01' },
    );
    await givenMeasure(
      unitOfWork,
      { agreementId: agreementIds['Hjemmetjenester']!, goalId: healthGoal, title: 'Ny vaktplan' },
      {
        progressKind: 'milestones',
        milestones: [
          { id: 1, title: 'Kartlagt', dueOn: '2026-04-01' },
          { id: 2, title: 'Opplært', dueOn: '2026-05-28' },
        ],
        reachedMilestoneIds: [1],
        progressDone: 1,
        progressWanted: 2,
        status: 'started',
        lastUpdatedOn: '2026-04-20',
      },
    );
    await unitOfWork.run(SYSTEM, (tx) =>
      tx.insert(ResponseRow, {
        agreementId: agreementIds['Post 1']!,
        goalId: healthGoal,
        areaId: null,
        narrative: '',
        narrativeSince: null,
        localTarget: '',
        notRelevantReason: 'Ingen nattevakter',
        notRelevantSince: '2026-05-02',
        version: 1,
      }),
    );
    const centres = [
      await givenCostCentre(unitOfWork, '3424', unit('Sone nord')),
      await givenCostCentre(unitOfWork, '3425', unit('Sone nord')),
    ];
    for (const centre of centres) await givenFigure(unitOfWork, centre, 'revised', 20_000_000);
    await givenForecast(unitOfWork, centres[0]!, 20_310_000, '2026-04-30', person('Astrid'));
    [health, zone] = [await test.signIn(person('Hans')), await test.signIn(person('Astrid'))];
  });
  afterAll(() => test.close());

  it('shows my direct reports with their own figures and the forecast of all below them', async () => {
    const { body } = await health.get('/api/reports/my-leaders').expect(200);
    expect(body.unit).toMatchObject({ name: 'Helse', leaderName: 'Hans' });
    // Post 1 answers to Hans, since Sykehjem is vacant.
    expect(body.leaders.map((row: { unit: { name: string } }) => row.unit.name)).toEqual(['Hjemmetjenester', 'Sykehjem', 'Post 1']);
    expect(body.leaders[0]).toMatchObject({
      coverage: { expected: 2, answered: 2 },
      progressBasisPoints: 5000,
      measures: { total: 2, progressReported: 2, lastReportedOn: '2026-04-20' },
      money: { forecastDeviationOre: -310_000_00, forecastDeviationWord: 'overspending', light: 'red', withForecast: 1, costCentres: 2 },
      agreement: 'late',
      agreementId: agreementIds['Hjemmetjenester'],
    });
    expect(body.leaders[1]).toMatchObject({ agreement: 'vacant', agreementId: null, progressBasisPoints: null, coverage: { expected: 0 } });
    expect(body.leaders[2]).toMatchObject({ coverage: { expected: 2, answered: 1, notRelevant: 1 }, money: { light: null } });
    expect(body.sum).toMatchObject({
      leaders: 2,
      coverage: { expected: 4, answered: 3 },
      agreements: { late: 2, vacant: 1 },
      money: { costCentres: 2 },
    });
  });

  it('is nothing for whoever leads nobody, and never of a unit that is not theirs', async () => {
    expect((await zone.get('/api/reports/my-leaders').expect(200)).body.leaders).toEqual([]);
    await zone.get(`/api/reports/my-leaders?unitId=${unit('Hjemmetjenester')}`).expect(404);
    const controller = await test.signIn(await givenPerson(test.unitOfWork, 'Kari', ['controller']));
    await controller.get('/api/reports/my-leaders').expect(404);
    expect((await controller.get('/api/reports/front-page').expect(200)).body).toMatchObject({
      dueSoon: [],
      needsMyDecision: [],
      status: [],
      chiefAgreement: null,
    });
  });

  it('begins with what is due, and what I lack', async () => {
    const siri = await test.signIn(person('Siri'));
    const { body } = await siri.get('/api/reports/front-page').expect(200);
    expect(body.dueSoon).toMatchObject([
      { kind: 'proposeAgreement', unitName: 'Hjemmetjenester', dueOn: '2026-01-01', days: -123, count: 2, outOf: 2 },
      { kind: 'agreementLate', unitName: 'Sone nord', personName: 'Astrid', days: -123 },
      { kind: 'measureDue', title: 'Samtaler', dueOn: '2026-05-01', days: -3, detail: 'Nærvær' },
    ]);
    expect(body.coming).toMatchObject([{ kind: 'milestoneDue', title: 'Ny vaktplan', detail: 'Opplært', days: 24, count: 1, outOf: 2 }]);
    expect(body.status).toMatchObject([
      { unit: { name: 'Hjemmetjenester' }, coverage: { expected: 2, answered: 2 }, money: { light: 'red' } },
    ]);
    const { body: zoneBody } = await zone.get('/api/reports/front-page').expect(200);
    expect(zoneBody.dueSoon).toMatchObject([
      { kind: 'agreementLate', unitName: 'Sone nord', personName: null, count: 0, outOf: 2 },
      { kind: 'answerGoal', title: 'Nærvær', personName: 'Ragnhild', agreementId: agreementIds['Sone nord'] },
      { kind: 'answerGoal', title: 'Trygg natt', personName: 'Hans' },
      { kind: 'forecastMissing', count: 1, outOf: 2 },
    ]);
    const { body: school } = await (await test.signIn(person('Solveig'))).get('/api/reports/front-page').expect(200);
    expect(school.dueSoon).toMatchObject([{ kind: 'createAgreement', unitName: 'Skole' }]);
  });

  it('says what waits for my decision as superior', async () => {
    const { body } = await health.get('/api/reports/front-page').expect(200);
    expect(body.needsMyDecision).toMatchObject([
      { kind: 'notRelevant', unitName: 'Post 1', title: 'Trygg natt', detail: 'Ingen nattevakter', personName: 'Pål' },
    ]);
  });

  it('tells what a move does before it is made', async () => {
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'Hilde', ['hr']));
    const ask = (changes: object) =>
      hr.post('/api/reports/move-preview', {
        unitId: unit('Hjemmetjenester'),
        parentUnitId: unit('Skole'),
        validFrom: '2026-10-01',
        ...changes,
      });
    const { body } = await ask({}).expect(200);
    expect(body).toMatchObject({
      formerParentName: 'Helse',
      newParentName: 'Skole',
      leaderName: 'Siri',
      superiorBefore: { name: 'Hans' },
      superiorAfter: { name: 'Solveig' },
      goalsOut: [{ id: healthGoal, title: 'Trygg natt', ownerUnitName: 'Helse' }],
      goalsIn: [],
      goalsBefore: 2,
      goalsAfter: 1,
      measures: 2,
      measuresLeavingSums: 1,
      unitsBelow: 1,
      agreementId: agreementIds['Hjemmetjenester'],
      costCentreCodes: ['3424', '3425'],
      revisedOre: 40_000_000_00,
      year: 2026,
    });
    await ask({ parentUnitId: unit('Sone nord') }).expect(400);
    await ask({ parentUnitId: unit('Hjemmetjenester') }).expect(400);
    await ask({ unitId: unit('Kommunen') }).expect(400);
    await ask({ parentUnitId: 987 }).expect(400);
    await ask({ validFrom: '2026-02-31' }).expect(400);
    await health
      .post('/api/reports/move-preview', { unitId: unit('Sone nord'), parentUnitId: unit('Helse'), validFrom: '2026-10-01' })
      .expect(403);
    // Nothing was written.
    const { body: report } = await health.get(`/api/reports/units/${unit('Helse')}`).expect(200);
    expect(report.columns).toHaveLength(3);
  });

  it('leads a member of the employer body to the chief officer’s agreement', async () => {
    const memberId = await givenPerson(test.unitOfWork, 'Ordfører');
    await test.unitOfWork.run({ personId: null }, async (tx) => {
      const employerBodyId = await tx.insert(EmployerBody, { name: 'Formannskapet', version: 1 });
      await tx.insert(EmployerBodyMember, {
        employerBodyId,
        personId: memberId,
        representative: true,
        validFrom: '2026-01-01',
        validTo: null,
      });
    });
    const period = await test.database.repository(Period).findOneByOrFail({});
    await givenAgreement(test.unitOfWork, { unitId: unit('Kommunen'), personId: person('Ragnhild'), periodId: period.id });
    const member = await test.signIn(memberId);
    const { body } = await member.get('/api/reports/front-page').expect(200);
    expect(body.chiefAgreement).toMatchObject({ personName: 'Ragnhild' });
    await member.get(`/api/agreements/${body.chiefAgreement.agreementId}`).expect(200);
  });
});
