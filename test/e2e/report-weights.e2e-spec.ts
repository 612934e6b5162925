import { LeadershipRow, Setting } from '@kaskade/persistence';
import {
  createTestApp,
  givenAgreement,
  givenAreas,
  givenCostCentre,
  givenFigure,
  givenGoal,
  givenMeasure,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  TestApp,
} from '../support';

const SYSTEM = { personId: null };

/** Kommunen ─ Helse (reports 80 %), Skole (20 %), Kultur (50 %): how much each counts is the municipality's to say (domain §6). */
describe('agreement weights in the roll-up', () => {
  let test: TestApp;
  let org: GivenOrganization;
  const unit = (name: string): number => org.unitIds[name]!;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans' },
        { name: 'Skole', leader: 'Solveig' },
        { name: 'Kultur', leader: 'Kari' },
      ],
    });
    const periodId = await givenPeriod(unitOfWork);
    const [areaId] = (await givenAreas(unitOfWork, 'Miljø')) as [number];
    const goalId = await givenGoal(unitOfWork, { unitId: unit('Kommunen'), periodId, areaId, title: 'Mindre avfall' });
    for (const [name, leader, done] of [
      ['Helse', 'Hans', 80],
      ['Skole', 'Solveig', 20],
      ['Kultur', 'Kari', 50],
    ] as const) {
      const agreementId = await givenAgreement(unitOfWork, { unitId: unit(name), personId: org.personIds[leader]!, periodId });
      const reported = { status: 'started', progressDone: done, progressWanted: 100, lastUpdatedOn: '2026-03-01' } as const;
      await givenMeasure(unitOfWork, { agreementId, goalId, title: 'Sortere' }, reported);
    }
    // Kultur has neither full-time equivalents nor a budget.
    await unitOfWork.run(SYSTEM, async (tx) => {
      await tx.updateWhere(LeadershipRow, { unitId: unit('Helse') }, { fteHundredths: 9_000 });
      await tx.updateWhere(LeadershipRow, { unitId: unit('Skole') }, { fteHundredths: 3_000 });
    });
    const [health, school] = [
      await givenCostCentre(unitOfWork, '3000', unit('Helse')),
      await givenCostCentre(unitOfWork, '4000', unit('Skole')),
    ];
    await givenFigure(unitOfWork, health, 'revised', 1_000_499, { accountGroup: 'Lønn' });
    await givenFigure(unitOfWork, health, 'revised', -500_000, { accountGroup: 'Inntekter' });
    await givenFigure(unitOfWork, school, 'revised', 3_000_000, { accountGroup: 'Lønn' });
    await givenFigure(unitOfWork, school, 'original', 9_000_000, { accountGroup: 'Lønn' });
  });
  afterAll(() => test.close());

  const EXPENDITURE = { mode: 'grossExpenditure', expenditureGroups: ['Lønn'] };
  it.each<[string, object, object]>([
    ['each alike', { mode: 'equal' }, { progressSum: 8000 + 2000 + 5000, progressWeight: 3, progressBasisPoints: 5000 }],
    [
      'by full-time equivalents',
      { mode: 'fte' },
      { progressSum: 8000 * 9000 + 2000 * 3000, progressWeight: 12_000, progressBasisPoints: 6500 },
    ],
    ['by expenditure', EXPENDITURE, { progressSum: 8000 * 1000 + 2000 * 3000, progressWeight: 4000, progressBasisPoints: 3500 }],
  ])('%s', async (_name, value, expected) => {
    await test.unitOfWork.run(SYSTEM, async (tx) => {
      await tx.query("DELETE FROM setting WHERE name = 'agreementWeight'");
      await tx.repository(Setting).insert({ name: 'agreementWeight', value, version: 1 } as object);
    });
    const chief = await test.signIn(org.personIds['Ragnhild']!);
    const { body } = await chief.get(`/api/reports/units/${unit('Kommunen')}`).expect(200);
    expect(body.goals[0].sum).toMatchObject(expected);
  });
});
