import { randomUUID } from 'node:crypto';
import {
  agreementVersion,
  Browser,
  createTestApp,
  givenAreas,
  givenDecided,
  givenDraftsBelow,
  givenEmployerBody,
  givenGoal,
  givenAgreement,
  givenMunicipality,
  givenPeriod,
  givenPerson,
  givenSignable,
  MunicipalitySize,
  proposeAndSign,
  TestApp,
} from '../support';

/** A ward far down in a municipality, whose superiors have signed. */
interface Place {
  readonly test: TestApp;
  readonly leader: Browser;
  readonly superior: Browser;
  readonly agreementId: number;
}

const WARD = 'Avdeling 1';

async function place(size: MunicipalitySize): Promise<Place> {
  const test = await createTestApp({ today: '2026-01-05' });
  const { unitOfWork } = test;
  const municipality = await givenMunicipality(unitOfWork, size);
  const { unitIds, personIds } = municipality.org;
  const periodId = await givenPeriod(unitOfWork);
  const [areaId] = (await givenAreas(unitOfWork, 'Generelt')) as [number];
  const goalId = await givenGoal(unitOfWork, { unitId: unitIds['Kommunen']!, periodId, areaId, title: 'Driften innenfor rammen' });
  const agreementOf = await givenDraftsBelow(unitOfWork, municipality, periodId);
  await givenSignable(unitOfWork, Object.values(agreementOf), [goalId]);
  const representativeId = await givenPerson(unitOfWork, 'Ordføreren');
  await givenEmployerBody(unitOfWork, 'Formannskapet', representativeId);
  const keys = { unitId: unitIds['Kommunen']!, personId: personIds['Leder av Kommunen']!, periodId };
  const topId = await givenAgreement(unitOfWork, keys);
  await givenDecided(unitOfWork, topId);
  let superior = await test.signIn(keys.personId);
  await proposeAndSign(superior, await test.signIn(representativeId), topId);
  for (const name of ['Område 1', 'Seksjon 1']) {
    const leader = await test.signIn(personIds[`Leder av ${name}`]!);
    await proposeAndSign(leader, superior, agreementOf[name]!);
    superior = leader;
  }
  return { test, superior, leader: await test.signIn(personIds[`Leder av ${WARD}`]!), agreementId: agreementOf[WARD]! };
}

describe('the number of statements of what an agreement goes through', () => {
  let few: Place;
  let many: Place;
  beforeAll(async () => {
    [few, many] = [await place({ areas: 1, sections: 1, wards: 2 }), await place({ areas: 8, sections: 30, wards: 111 })];
  }, 180_000);
  afterAll(async () => {
    await few.test.close();
    await many.test.close();
  });

  const step = (action: 'propose' | 'amendments', body: object) => async (where: Place) => {
    const version = await agreementVersion(where.leader, where.agreementId);
    return () => where.leader.post(`/api/agreements/${where.agreementId}/${action}`, body).set('If-Match', `"${version}"`);
  };
  const signing = (party: 'leader' | 'superior') => async (where: Place) => {
    const { body } = await where[party].get(`/api/agreements/${where.agreementId}/signing`).expect(200);
    const signature = { hash: body.hash as string, passedSlips: (body.slips as { key: string }[]).map(({ key }) => key) };
    return () =>
      where[party]
        .post(`/api/agreements/${where.agreementId}/sign`, signature)
        .set('If-Match', `"${body.version}"`)
        .set('Idempotency-Key', randomUUID());
  };
  const reading = (path: string) => (where: Place) =>
    Promise.resolve(() => where.leader.get(`/api/agreements/${where.agreementId}${path}`));

  // In the order of a year.
  it.each<[string, (where: Place) => Promise<() => PromiseLike<{ status: number }>>, number]>([
    ['sending it for approval', step('propose', { comment: '' }), 40],
    ['reading what there is to sign', reading('/signing'), 20],
    ['the first signature', signing('leader'), 50],
    ['the second signature', signing('superior'), 50],
    ['opening a version', reading('/versions/1'), 10],
    ['the bytes of a version', reading('/versions/1/content'), 10],
    ['the list of versions', reading('/versions'), 10],
    ['comparing a version with now', reading('/comparison?from=1&to=now'), 30],
    ['amending it', step('amendments', { reason: 'Noe er nytt' }), 40],
  ])('%s is the same with 5 agreements as with 150', async (_name, prepare, most) => {
    const counts: number[] = [];
    for (const where of [few, many]) {
      const send = await prepare(where);
      const { result, statements } = await where.test.statements.during(async () => send());
      expect([200, 201]).toContain(result.status);
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(most);
  });
});
