import { createTestApp, givenAgreement, givenAreas, givenGoal, givenMeasure, givenOrganization, givenPeriod } from '../support';

/** A change that takes one value away writes that field alone, and its only parameter is null. */
it('a measure loses its due day, and nothing else', async () => {
  const test = await createTestApp({ today: '2026-05-04' });
  const org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ada' });
  const unitId = org.unitIds['Kommunen']!;
  const periodId = await givenPeriod(test.unitOfWork);
  const [areaId] = await givenAreas(test.unitOfWork, 'Generelt');
  const agreementId = await givenAgreement(test.unitOfWork, { unitId, personId: org.personIds['Ada']!, periodId });
  const goalId = await givenGoal(test.unitOfWork, { unitId, periodId, areaId: areaId!, title: 'Mål' });
  const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId, title: 'Tiltak' }, { dueOn: '2026-06-01' });
  const browser = await test.signIn(org.personIds['Ada']!);
  const plan = {
    title: 'Tiltak',
    description: '',
    responsible: '',
    startOn: null,
    dueOn: null,
    weight: 1,
    progressKind: 'percent',
    wantedCount: null,
    countedWord: '',
    milestones: [],
  };
  const { status, body } = await browser.put(`/api/measures/${measureId}`, plan).set('If-Match', '"1"');
  await test.close();
  expect([status, body.dueOn]).toEqual([200, null]);
});
