import { randomUUID } from 'node:crypto';
import { signingFaults } from '../../tools/faults/signing-faults';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenDecided,
  givenEmployerBody,
  givenGoal,
  givenOrganization,
  givenPeriod,
  givenPerson,
  givenSignable,
  proposeAndSign,
  takeStep,
  TestApp,
} from '../support';

const TODAY = '2026-05-04';
const MINUTES = 180_000;

describe('a signature that breaks off', () => {
  let test: TestApp;
  let agreementId: number;
  let leader: Browser;
  let superior: Browser;

  beforeAll(async () => {
    test = await createTestApp({ today: TODAY });
    const { unitOfWork } = test;
    const org = await givenOrganization(unitOfWork, { name: 'Kommunen', leader: 'Ragnhild', below: [{ name: 'Helse', leader: 'Hans' }] });
    const [topUnit, unitId] = [org.unitIds['Kommunen']!, org.unitIds['Helse']!];
    const [chiefId, leaderId] = [org.personIds['Ragnhild']!, org.personIds['Hans']!];
    const periodId = await givenPeriod(unitOfWork);
    const [areaId] = (await givenAreas(unitOfWork, 'Generelt')) as [number];
    const goalId = await givenGoal(unitOfWork, { unitId: topUnit, periodId, areaId, title: 'Driften innenfor rammen' });
    const topId = await givenAgreement(unitOfWork, { unitId: topUnit, personId: chiefId, periodId });
    agreementId = await givenAgreement(unitOfWork, { unitId, personId: leaderId, periodId });
    await givenSignable(unitOfWork, [agreementId], [goalId]);
    const representativeId = await givenPerson(unitOfWork, 'Ordføreren');
    await givenEmployerBody(unitOfWork, 'Formannskapet', representativeId);
    await givenDecided(unitOfWork, topId);
    [leader, superior] = [await test.signIn(leaderId), await test.signIn(chiefId)];
    await proposeAndSign(superior, await test.signIn(representativeId), topId);
    expect((await takeStep(leader, agreementId, 'propose')).status).toBe(200);
  });
  afterAll(() => test.close());

  const stored = async (): Promise<unknown> =>
    Promise.all(
      ['agreement_version', 'agreement_version_part', 'signature', 'agreement_event', 'idempotency_key', 'audit_entry'].map((table) =>
        test.database.query(`SELECT COUNT(*) AS many FROM ${table}`),
      ),
    );

  it.each<['first' | 'second', () => Browser, string]>([
    ['first', () => leader, 'signed'],
    ['second', () => superior, 'active'],
  ])(
    'the %s: at whatever statement, there is all of it or nothing, and the same request leads on',
    async (_which, party, stage) => {
      const { body } = await party().get(`/api/agreements/${agreementId}/signing`).expect(200);
      const key = randomUUID();
      const passedSlips = (body.slips as { key: string }[]).map((slip) => slip.key);
      const signature = { hash: body.hash as string, passedSlips };
      const send = () =>
        party().post(`/api/agreements/${agreementId}/sign`, signature).set('If-Match', `"${body.version}"`).set('Idempotency-Key', key);
      const before = await stored();
      const stages: string[] = [];
      let broken = 0;
      while (await test.statements.breakingOff(broken + 1, send)) {
        broken++;
        expect(await signingFaults(test.database, TODAY)).toEqual([]);
        const { body: document } = await party().get(`/api/agreements/${agreementId}`).expect(200);
        stages.push(document.stage as string);
        // Until it is committed there is nothing of it; after that nothing is added.
        if (document.stage !== stage) expect(await stored()).toEqual(before);
      }
      expect(broken).toBeGreaterThan(20);
      expect(stages).toEqual([...stages].sort((a, b) => Number(a === stage) - Number(b === stage)));
      expect(stages.filter((each) => each !== stage).length).toBeGreaterThan(20);
      expect((await send().expect(200)).body.stage).toBe(stage);
      expect(await signingFaults(test.database, TODAY)).toEqual([]);
    },
    MINUTES,
  );
});
