import { MeasureUpdate, PlacementRow, ResponseRow } from '@kaskade/persistence';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenClosedMonth,
  givenCostCentre,
  givenFigure,
  givenForecast,
  givenGoal,
  givenMeasure,
  givenOrganization,
  givenPeriod,
  givenPerson,
  GivenOrganization,
  TestApp,
} from '../support';

const SYSTEM = { personId: null };

/**
 * Kommunen ─ Helse ─ Hjemmetjenester ─ Sone nord, Sone sør (vacant); Helse ─ Sykehjem; Kommunen ─ Skole. The chief's goal reaches all.
 */
describe('the report of a unit over HTTP', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let periodId: number;
  let goalId: number;
  let subGoalId: number;
  let chief: Browser;
  let health: Browser;
  let school: Browser;
  const unit = (name: string): number => org.unitIds[name]!;
  const person = (name: string): number => org.personIds[name]!;
  const agreementIds: Record<string, number> = {};

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
            { name: 'Hjemmetjenester', leader: 'Siri', below: [{ name: 'Sone nord', leader: 'Astrid' }, { name: 'Sone sør' }] },
            { name: 'Sykehjem', leader: 'Torgeir' },
          ],
        },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    periodId = await givenPeriod(unitOfWork);
    const [areaId] = await givenAreas(unitOfWork, 'Sykefravær', 'Miljø');
    for (const [name, leader] of [
      ['Kommunen', 'Ragnhild'],
      ['Helse', 'Hans'],
      ['Hjemmetjenester', 'Siri'],
      ['Sone nord', 'Astrid'],
      ['Sykehjem', 'Torgeir'],
      ['Skole', 'Solveig'],
    ] as const) {
      agreementIds[name] = await givenAgreement(unitOfWork, { unitId: unit(name), personId: person(leader), periodId });
    }
    goalId = await givenGoal(unitOfWork, { unitId: unit('Kommunen'), periodId, areaId: areaId!, title: 'Nærvær på minst 91 prosent' });
    subGoalId = await givenGoal(
      unitOfWork,
      { unitId: unit('Hjemmetjenester'), periodId, areaId: areaId!, title: 'Langvakter' },
      { supportsGoalId: goalId },
    );
    const reported = (done: number, on: string) =>
      ({ status: 'started', progressDone: done, progressWanted: 100, light: 'green', lastUpdatedOn: on }) as const;
    const log = async (measureId: number, day: string, done: number) =>
      unitOfWork.run(SYSTEM, (tx) =>
        tx.insert(MeasureUpdate, {
          measureId,
          day,
          at: new Date(`${day}T08:00:00Z`),
          personId: person('Siri'),
          status: 'started',
          progressDone: done,
          progressWanted: 100,
          reachedMilestoneIds: null,
          light: 'yellow',
          comment: '',
        }),
      );
    const first = await givenMeasure(
      unitOfWork,
      { agreementId: agreementIds['Hjemmetjenester']!, goalId, title: 'Samtale innen fire dager' },
      { weight: 3, dueOn: '2026-03-31', ...reported(80, '2026-04-20') },
    );
    await log(first, '2026-02-10', 20);
    await log(first, '2026-04-20', 80);
    await givenMeasure(
      unitOfWork,
      { agreementId: agreementIds['Hjemmetjenester']!, goalId, title: 'Lyse ut stillinger' },
      { weight: 2, ...reported(55, '2026-01-20') },
    );
    await givenMeasure(
      unitOfWork,
      { agreementId: agreementIds['Sone nord']!, goalId: subGoalId, title: '=Langvakter i helg' },
      reported(45, '2026-01-15'),
    );
    await givenMeasure(unitOfWork, { agreementId: agreementIds['Skole']!, goalId, title: 'Aldri meldt' });
    await unitOfWork.run(SYSTEM, (tx) =>
      tx.insert(ResponseRow, {
        agreementId: agreementIds['Sykehjem']!,
        goalId,
        areaId: null,
        narrative: '',
        narrativeSince: null,
        localTarget: '',
        notRelevantReason: 'Dekkes av Hjemmetjenester',
        notRelevantSince: '2026-02-01',
        version: 1,
      }),
    );
    const centre = await givenCostCentre(unitOfWork, '3424', unit('Sone nord'));
    const other = await givenCostCentre(unitOfWork, '3425', unit('Sykehjem'));
    const nobodys = await givenCostCentre(unitOfWork, '9999', null);
    await givenFigure(unitOfWork, centre, 'revised', 28_600_000);
    await givenFigure(unitOfWork, centre, 'actual', 9_000_000, { span: 'toDate', toMonth: 3 });
    await givenFigure(unitOfWork, centre, 'actual', 3_000_000, { span: 'month', toMonth: 4 });
    for (let month = 1; month <= 12; month++) await givenFigure(unitOfWork, other, 'revised', 1_000_000, { span: 'month', toMonth: month });
    await givenFigure(unitOfWork, other, 'actual', 900_000, { span: 'toDate', toMonth: 3 });
    await givenFigure(unitOfWork, nobodys, 'revised', 7);
    await givenForecast(unitOfWork, centre, 29_340_000, '2026-04-30', person('Astrid'));
    await givenForecast(unitOfWork, centre, 28_000_000, '2026-02-01', person('Astrid'));
    await givenClosedMonth(unitOfWork, 3, '2026-04-15', person('Ragnhild'));
    [chief, health, school] = [
      await test.signIn(person('Ragnhild')),
      await test.signIn(person('Hans')),
      await test.signIn(person('Solveig')),
    ];
  });
  afterAll(() => test.close());

  it('has own, each direct subordinate and the sum, with silence as silence', async () => {
    const { body } = await chief.get(`/api/reports/units/${unit('Kommunen')}`).expect(200);
    expect(body.columns.map((column: { name: string }) => column.name)).toEqual(['Kommunen', 'Helse', 'Skole']);
    expect(body.leaders).toBe(6);
    const [goal] = body.goals;
    expect(body.goals).toHaveLength(1);
    expect(goal.cells[0]).toMatchObject({ reach: 'owner', progressBasisPoints: null, expected: 0 });
    // Hjemmetjenester (3·80 + 2·55) ÷ 5 = 70 %, Sone nord 45 % through the sub-goal; Sykehjem finds it not relevant.
    expect(goal.cells[1]).toMatchObject({
      progressSum: 11_500,
      progressWeight: 2,
      progressBasisPoints: 5750,
      expected: 4,
      answered: 3,
      notRelevant: 1,
      vacant: 1,
    });
    // Skole has a measure and has reported nothing: answered, and no per cent, no light.
    expect(goal.cells[2]).toMatchObject({ progressSum: 0, progressWeight: 0, progressBasisPoints: null, expected: 1, answered: 1 });
    expect(goal.cells[2].measures).toMatchObject({ planned: 1, notReported: 1, green: 0, yellow: 0, red: 0, total: 1 });
    expect(goal.sum).toMatchObject({ progressBasisPoints: 5750, expected: 5, answered: 4 });
    expect(body.overview.at(-1)).toMatchObject({
      part: 'sum',
      measures: { overdue: 1, total: 4 },
      agreements: { units: 7, vacant: 1, late: 6 },
    });
  });

  it('shows money with the deviations, uten eier at the top, and no light without a forecast', async () => {
    const { body } = await chief.get(`/api/reports/units/${unit('Kommunen')}`).expect(200);
    const row = (part: string, name?: string) =>
      body.money.rows.find((one: { part: string; name: string }) => one.part === part && (!name || one.name === name));
    expect(body.money).toMatchObject({ year: 2026, lastClosedMonth: 3 });
    expect(row('child', 'Helse')).toMatchObject({
      revisedOre: 40_600_000_00,
      budgetToDateOre: 3_000_000_00,
      actualToDateOre: 9_900_000_00,
      revisedWithForecastOre: 28_600_000_00,
      forecastOre: 28_000_000_00,
      costCentres: 2,
      withForecast: 1,
    });
    expect(row('child', 'Skole')).toMatchObject({ light: null, forecastDeviationOre: null, deviationToDateOre: null, costCentres: 0 });
    expect(row('unowned')).toMatchObject({ unitId: null, revisedOre: 700, costCentres: 1, light: null });
    expect(row('sum')).toMatchObject({ revisedOre: 40_600_007_00, costCentres: 3 });
    const { body: opened } = await chief.get(`/api/reports/units/${unit('Helse')}/money`).expect(200);
    const parts = opened.money.rows.slice(0, -1) as { revisedOre: number }[];
    expect(parts.reduce((sum, part) => sum + part.revisedOre, 0)).toBe(40_600_000_00);
  });

  it('says why, and who does not count', async () => {
    const { body } = await chief
      .get(`/api/reports/units/${unit('Helse')}/rows/progress?goalId=${goalId}&part=${unit('Hjemmetjenester')}`)
      .expect(200);
    expect(body).toMatchObject({ progressSum: 11_500, progressWeight: 2, progressBasisPoints: 5750, expected: 2, answered: 2 });
    expect(body.counting).toMatchObject([
      {
        unitName: 'Hjemmetjenester',
        leaderName: 'Siri',
        basisPoints: 7000,
        weight: 1,
        measures: [{ progressBasisPoints: 8000, isOverdue: true }, { progressBasisPoints: 5500 }],
      },
      { unitName: 'Sone nord', basisPoints: 4500, measures: [{ title: '=Langvakter i helg', viaGoal: 'Langvakter' }] },
    ]);
    expect(body.notCounting).toMatchObject([{ unitName: 'Sone sør', leaderName: null, reason: 'vacant' }]);
    const { body: sum } = await chief.get(`/api/reports/units/${unit('Helse')}/rows/progress?goalId=${goalId}&part=sum`).expect(200);
    expect(sum.notCounting).toContainEqual(
      expect.objectContaining({ unitName: 'Sykehjem', reason: 'notRelevant', reasonText: 'Dekkes av Hjemmetjenester' }),
    );
    expect(sum.notCounting).toContainEqual(expect.objectContaining({ unitName: 'Helse', reason: 'notAnswered' }));
  });

  it('opens coverage, measures, agreements and cost centres too', async () => {
    const rows = `/api/reports/units/${unit('Kommunen')}/rows`;
    const { body: coverage } = await chief.get(`${rows}/coverage?goalId=${goalId}&part=sum`).expect(200);
    expect(coverage).toMatchObject({ expected: 5, answered: 4, notRelevant: 1, vacant: 1, total: 6 });
    const { body: overdue } = await chief.get(`${rows}/measures?part=sum&figure=overdue`).expect(200);
    expect(overdue.rows).toMatchObject([
      { title: 'Samtale innen fire dager', unitName: 'Hjemmetjenester', goalTitle: 'Nærvær på minst 91 prosent', areaName: 'Sykefravær' },
    ]);
    const { body: agreements } = await chief.get(`${rows}/agreements?part=${unit('Helse')}`).expect(200);
    expect(agreements.rows.map((row: { standing: string }) => row.standing)).toEqual(['late', 'late', 'late', 'vacant', 'late']);
    const { body: centres } = await chief.get(`${rows}/cost-centres?part=0`).expect(200);
    expect(centres.rows).toMatchObject([{ code: '9999', revisedOre: 700, forecastOre: null, light: null }]);
    const { body: page } = await chief.get(`${rows}/measures?part=sum&offset=1&limit=2`).expect(200);
    expect([page.total, page.rows.length]).toEqual([4, 2]);
  });

  it('of an earlier day shows what was reported by then', async () => {
    const { body } = await chief.get(`/api/reports/units/${unit('Kommunen')}?day=2026-03-01`).expect(200);
    // (3·20 + 2·55) ÷ 5 = 34 % and 45 %.
    expect(body.goals[0].sum).toMatchObject({ progressSum: 7900, progressWeight: 2, progressBasisPoints: 3950 });
    expect(body.goals[0].sum.measures).toMatchObject({ overdue: 0, yellow: 1, green: 2, lastReportedOn: '2026-02-10' });
    expect(body.money.lastClosedMonth).toBe(0);
    const { body: january } = await chief.get(`/api/reports/units/${unit('Kommunen')}?day=2026-01-02`).expect(200);
    expect(january.goals[0].sum).toMatchObject({ progressBasisPoints: null, measures: { green: 0, notReported: 4 } });
  });

  it('is the own subtree’s only', async () => {
    for (const path of [
      '',
      '/money',
      '/rows/progress?part=sum',
      '/rows/measures?part=sum',
      '/rows/cost-centres?part=sum',
      '/rows/agreements?part=sum',
      '/rows/coverage?part=sum',
    ]) {
      await health.get(`/api/reports/units/${unit('Hjemmetjenester')}${path}`).expect(200);
      await health.get(`/api/reports/units/${unit('Kommunen')}${path}`).expect(404);
      await school.get(`/api/reports/units/${unit('Sone nord')}${path}`).expect(404);
      await school.get(`/api/reports/units/123456${path}`).expect(404);
      await test
        .stranger()
        .get(`/api/reports/units/${unit('Skole')}${path}`)
        .expect(401);
    }
    const { body } = await health.get(`/api/reports/units/${unit('Helse')}`).expect(200);
    expect(body.path).toEqual([
      { id: unit('Kommunen'), name: 'Kommunen', mayOpen: false },
      { id: unit('Helse'), name: 'Helse', mayOpen: true },
    ]);
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'Hilde', ['hr']));
    const admin = await test.signIn(await givenPerson(test.unitOfWork, 'Adam', ['admin']));
    await hr.get(`/api/reports/units/${unit('Kommunen')}`).expect(200);
    await admin.get(`/api/reports/units/${unit('Kommunen')}`).expect(404);
  });

  it('refuses what is no day, part or number', async () => {
    const report = `/api/reports/units/${unit('Kommunen')}`;
    await chief.get(`${report}?day=2026-02-31`).expect(400);
    await chief.get(`${report}?periodId=x`).expect(400);
    await chief.get(`${report}?periodId=99`).expect(404);
    await chief.get(`${report}?day=2026-05-01&day=2026-05-02`).expect(400);
    await chief.get(`${report}/rows/progress?part=all`).expect(400);
    await chief.get(`${report}/rows/measures?part=sum&figure=constructor`).expect(400);
    await chief.get(`${report}/rows/progress?part=${unit('Sone nord')}`).expect(404);
    await chief.get(`${report}/rows/progress?part=sum&goalId=999`).expect(404);
  });

  it('takes as many statements for a ward as for the whole', async () => {
    const count = async (name: string) =>
      (await test.statements.during(() => chief.get(`/api/reports/units/${unit(name)}`).expect(200))).statements.length;
    const [root, ward] = [await count('Kommunen'), await count('Sone nord')];
    expect(ward).toBeLessThanOrEqual(root);
    expect(root).toBeLessThanOrEqual(30);
  });

  it('shows a moved unit where it stood that day', async () => {
    await test.unitOfWork.run(SYSTEM, async (tx) => {
      await tx.updateWhere(PlacementRow, { unitId: unit('Sykehjem') }, { validTo: '2026-04-01' });
      await tx.insert(PlacementRow, { unitId: unit('Sykehjem'), parentUnitId: unit('Skole'), validFrom: '2026-04-01', validTo: null });
    });
    const names = async (name: string, day: string) =>
      ((await chief.get(`/api/reports/units/${unit(name)}?day=${day}`).expect(200)).body.columns as { name: string }[]).map(
        (column) => column.name,
      );
    expect(await names('Helse', '2026-03-31')).toEqual(['Helse', 'Hjemmetjenester', 'Sykehjem']);
    expect(await names('Helse', '2026-04-01')).toEqual(['Helse', 'Hjemmetjenester']);
    expect(await names('Skole', '2026-04-01')).toEqual(['Skole', 'Sykehjem']);
  });
});
