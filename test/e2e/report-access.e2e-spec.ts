import { EmployerBody, EmployerBodyMember, LeadershipRow } from '@kaskade/persistence';
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
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

const SYSTEM = { personId: null };
const status = async (request: PromiseLike<{ status: number }>): Promise<number> => (await request).status;

/** Kommunen (Ragnhild) ─ Helse (Hans) ─ Sone (Sofie); Kommunen ─ Skole (Solveig). The chief's goal reaches all. */
describe('who reads which report, of which day, and whose words in it', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let periodId: number;
  let areaId: number;
  let goalId: number;
  let agreementId: number;
  const unit = (name: string): number => org.unitIds[name]!;
  const person = (name: string): number => org.personIds[name]!;
  const as = (name: string): Promise<Browser> => test.signIn(person(name));
  const withRole = async (role: 'hr' | 'controller'): Promise<Browser> =>
    test.signIn(await givenPerson(test.unitOfWork, `rollen ${role}`, [role]));

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-02-01' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans', below: [{ name: 'Sone', leader: 'Sofie' }] },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    periodId = await givenPeriod(unitOfWork);
    areaId = (await givenAreas(unitOfWork, 'Miljø'))[0]!;
    goalId = await givenGoal(unitOfWork, { unitId: unit('Kommunen'), periodId, areaId, title: 'Mindre avfall' });
    agreementId = await givenAgreement(unitOfWork, { unitId: unit('Sone'), personId: person('Sofie'), periodId });
  });
  afterEach(() => test.close());

  const rows = async (browser: Browser, unitName: string, path: string, query = '') =>
    (await browser.get(`/api/reports/units/${unit(unitName)}/rows/${path}?part=sum&goalId=${goalId}${query}`).expect(200)).body;

  it('the rows of a past day say what was said by then', async () => {
    const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId, title: 'Sortere' });
    const says = async (version: number, percent: number, comment: string) =>
      (await as('Sofie')).post(`/api/measures/${measureId}/updates`, { percent, comment }).set('If-Match', `"${version}"`).expect(201);
    await says(1, 10, 'I gang');
    test.clock.moveTo('2026-04-01');
    await says(2, 60, 'Halvveis');
    test.clock.moveTo('2026-05-01');
    const chief = await as('Ragnhild');
    const said = async (day: string) => {
      const { rows: found } = await rows(chief, 'Kommunen', 'measures', `&day=${day}`);
      return [found[0].lastUpdatedOn, found[0].lastComment, found[0].progressBasisPoints];
    };
    expect(await said('2026-01-31')).toEqual([null, '', null]);
    expect(await said('2026-03-31')).toEqual(['2026-02-01', 'I gang', 1000]);
    expect(await said('2026-04-01')).toEqual(['2026-04-01', 'Halvveis', 6000]);
  });

  it('figures are for whoever reads the report, words for whoever reads the agreement or its measures', async () => {
    const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId, title: 'Sortere' });
    const leader = await as('Sofie');
    await leader.post(`/api/measures/${measureId}/updates`, { percent: 10, comment: 'I gang' }).set('If-Match', '"1"').expect(201);
    const school = await givenAgreement(test.unitOfWork, { unitId: unit('Skole'), personId: person('Solveig'), periodId });
    const reason = { narrative: '', localTarget: '', notRelevantReason: 'Ingen kantine' };
    await (await as('Solveig')).put(`/api/agreements/${school}/goals/${goalId}/response`, reason).set('If-Match', '"0"').expect(200);
    const mayor = await givenPerson(test.unitOfWork, 'Ordføreren');
    await test.unitOfWork.run(SYSTEM, async (tx) => {
      const employerBodyId = await tx.insert(EmployerBody, { name: 'Formannskapet', version: 1 });
      await tx.insert(EmployerBodyMember, {
        employerBodyId,
        personId: mayor,
        representative: true,
        validFrom: '2026-01-01',
        validTo: null,
      });
    });
    const words = async (browser: Browser) => {
      const measures = await rows(browser, 'Kommunen', 'measures');
      const progress = await rows(browser, 'Kommunen', 'progress');
      const coverage = await rows(browser, 'Kommunen', 'coverage');
      const reasonIn = (found: { unitId: number; reasonText: string | null }[]) =>
        found.find((row) => row.unitId === unit('Skole'))!.reasonText;
      expect(measures.rows[0]).toMatchObject({ id: measureId, progressBasisPoints: 1000, lastUpdatedOn: '2026-02-01' });
      expect(progress.counting[0].measures[0].title).toBe(measures.rows[0].title);
      expect(reasonIn(progress.notCounting)).toBe(reasonIn(coverage.rows));
      return [measures.rows[0].title, measures.rows[0].lastComment, reasonIn(coverage.rows)];
    };
    expect(await words(await as('Ragnhild'))).toEqual(['Sortere', 'I gang', 'Ingen kantine']);
    expect(await words(await withRole('hr'))).toEqual(['Sortere', 'I gang', 'Ingen kantine']);
    expect(await words(await withRole('controller'))).toEqual(['Sortere', 'I gang', null]);
    expect(await words(await test.signIn(mayor))).toEqual([null, null, null]);
  });

  it('a unit that has closed is opened by those above where it stood, on the days when it was there', async () => {
    const centreId = await givenCostCentre(test.unitOfWork, '3410', unit('Sone'));
    await givenFigure(test.unitOfWork, centreId, 'revised', 1_000);
    await givenForecast(test.unitOfWork, centreId, 1_000, '2026-01-15', person('Sofie'));
    const hr = await withRole('hr');
    await hr
      .post(`/api/organization/units/${unit('Sone')}/close`, { validFrom: '2026-04-01' })
      .set('If-Match', '"1"')
      .expect(200);
    test.clock.moveTo('2026-05-01');
    const sone = unit('Sone');
    const answers = async (browser: Browser) => [
      await status(browser.get(`/api/reports/units/${sone}?day=2026-03-31`)),
      await status(browser.get(`/api/reports/units/${sone}?day=2026-04-01`)),
      await status(browser.get(`/api/economy/units/${sone}?day=2026-03-31`)),
      await status(browser.get(`/api/economy/cost-centres/${centreId}/figures?year=2026`)),
    ];
    expect(await answers(await as('Hans'))).toEqual([200, 404, 200, 200]);
    expect(await answers(await as('Ragnhild'))).toEqual([200, 404, 200, 200]);
    expect(await answers(await as('Solveig'))).toEqual([404, 404, 404, 404]);
    expect(await answers(await as('Sofie'))).toEqual([404, 404, 404, 404]);
    const { body } = await (await as('Hans')).get(`/api/reports/units/${unit('Helse')}?day=2026-03-31`).expect(200);
    expect(body.columns.find((column: { unitId: number }) => column.unitId === sone)).toMatchObject({ mayOpen: true });
    const list = await (await as('Ragnhild')).get(`/api/economy/units/${unit('Kommunen')}`).expect(200);
    expect(list.body.costCentres).toEqual([
      expect.objectContaining({ ownership: 'closed', allowedActions: ['commentForecast', 'readFigures'] }),
    ]);
  });

  it('nobody is a leader of their own list, and its sum is that of its rows', async () => {
    await test.unitOfWork.run(SYSTEM, (tx) =>
      tx.insert(LeadershipRow, {
        ...{
          unitId: unit('Helse'),
          personId: person('Ragnhild'),
          kind: 'acting',
          validFrom: '2026-01-01',
          validTo: null,
          fteHundredths: null,
        },
      }),
    );
    const draftId = await givenAgreement(test.unitOfWork, { unitId: unit('Helse'), personId: person('Hans'), periodId });
    await givenMeasure(test.unitOfWork, { agreementId: draftId, goalId, title: 'Sortere' });
    for (const [code, name] of [
      ['1', 'Kommunen'],
      ['2', 'Helse'],
      ['3', 'Sone'],
      ['4', 'Skole'],
    ] as const)
      await givenFigure(test.unitOfWork, await givenCostCentre(test.unitOfWork, code, unit(name)), 'revised', Number(code) * 100);
    const chief = await as('Ragnhild');
    const listOf = async (name: string) => {
      const { body } = await chief.get(`/api/reports/my-leaders?unitId=${unit(name)}`).expect(200);
      const amounts = body.leaders.map((row: { money: { revisedOre: number } }) => row.money.revisedOre);
      expect(body.sum.leaders).toBe(body.leaders.length);
      expect(body.sum.money.revisedOre).toBe(amounts.reduce((sum: number, amount: number) => sum + amount, 0));
      return body.leaders.map((row: { unit: { name: string } }) => row.unit.name);
    };
    expect(await listOf('Kommunen')).toEqual(['Skole']);
    expect(await listOf('Helse')).toEqual(['Sone']);
    const { body } = await chief.get('/api/reports/front-page').expect(200);
    expect(body.needsMyDecision).toEqual([]);
  });

  it('a day before the named period is its first', async () => {
    const chief = await as('Ragnhild');
    const of = async (day: string) => {
      const { body } = await chief.get(`/api/reports/units/${unit('Kommunen')}?periodId=${periodId}&day=${day}`).expect(200);
      return body.day;
    };
    expect(await of('2025-11-30')).toBe('2026-01-01');
    expect(await of('2026-03-01')).toBe('2026-03-01');
    expect(await of('2027-01-15')).toBe('2027-01-15');
  });
});
