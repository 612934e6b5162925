import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenGoal,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
} from '../support';
import { givenPerson, givenSignable, givenSigned, ifMatchOf, proposeAndSign, sign, takeStep, TestApp } from '../support';

/** Kommunen ─ Helse ─ Sone nord. The two above have signed; in Sone nord's draft an area is left empty. */
describe('a superior who was', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let agreementId: number;
  let areaId: number;
  let north: Browser;
  let next: Browser;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [{ name: 'Helse', leader: 'Hans', below: [{ name: 'Sone nord', leader: 'Astrid' }] }],
    });
    const periodId = await givenPeriod(unitOfWork);
    const areas = await givenAreas(unitOfWork, 'Økonomi', 'Miljø');
    areaId = areas[1]!;
    const keys = { unitId: org.unitIds['Kommunen']!, periodId };
    const answered = await givenGoal(unitOfWork, { ...keys, areaId: areas[0]!, title: 'I balanse' });
    await givenGoal(unitOfWork, { ...keys, areaId, title: 'Mindre utslipp' });
    const nextId = await givenPerson(unitOfWork, 'Neste');
    const agreements = { Kommunen: 'Ragnhild', Helse: 'Hans', 'Sone nord': 'Astrid' };
    for (const [name, leader] of Object.entries(agreements)) {
      agreementId = await givenAgreement(unitOfWork, { unitId: org.unitIds[name]!, personId: org.personIds[leader]!, periodId });
      if (name !== 'Sone nord') await givenSigned(unitOfWork, agreementId, org.personIds['Ragnhild']!, '2026-01-10');
    }
    await givenSignable(unitOfWork, [agreementId], [answered]);
    north = await test.signIn(org.personIds['Astrid']!);
    const hans = await test.signIn(org.personIds['Hans']!);
    await accept(hans);
    await unitOfWork.run({ personId: null }, async (tx) => {
      const id = await tx.query<{ id: number }>('SELECT id FROM leadership WHERE unitId = ?', [org.unitIds['Helse']]);
      await tx.query('UPDATE leadership SET personId = ? WHERE id = ?', [nextId, id[0]!.id]);
      await tx.query('UPDATE agreement SET personId = ? WHERE unitId = ?', [nextId, org.unitIds['Helse']]);
    });
    next = await test.signIn(nextId);
  });
  afterEach(() => test.close());

  const accept = async (browser: Browser) => {
    const put = browser.put(`/api/agreements/${agreementId}/areas/${areaId}/acceptance`, {});
    return put.set('If-Match', await ifMatchOf(test, agreementId)).expect(200);
  };
  const area = async (browser: Browser) => {
    const { body } = await browser.get(`/api/agreements/${agreementId}`).expect(200);
    return (body as { areas: { id: number; acceptedBy: string | null }[] }).areas.find(({ id }) => id === areaId);
  };

  it('has accepted nothing for the one who signs: they are asked anew, by name', async () => {
    expect(await area(north)).toMatchObject({ acceptedBy: null });
    expect((await takeStep(north, agreementId, 'propose')).status).toBe(200);
    const { answer } = await sign(north, agreementId);
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ type: 'urn:kaskade:problem:signing-incomplete', errors: [{ code: 'area-empty' }] });
    const waiting = (await next.get('/api/reports/front-page').expect(200)).body.needsMyDecision as { kind: string }[];
    expect(waiting.map(({ kind }) => kind)).toEqual(['signOrReturn', 'acceptAreas']);
    await accept(next);
    expect(await area(north)).toMatchObject({ acceptedBy: 'Neste' });
    expect((await takeStep(north, agreementId, 'withdraw')).status).toBe(200);
    await proposeAndSign(north, next, agreementId);
    const { body } = await north.get(`/api/agreements/${agreementId}/versions/1`).expect(200);
    expect(body.content.areas.find(({ id }: { id: number }) => id === areaId)).toMatchObject({ acceptedBy: 'Neste' });
  });
});
