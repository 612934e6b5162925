import { LeadershipRow } from '@kaskade/persistence';
import { createTestApp, givenLifeTown, ifMatchOf, LifeTown, LivingAgreement, newKey, signAs, TestApp } from '../support';

const SYSTEM = { personId: null };

/** Who signs, and what the database itself makes impossible (security lines 8 and 30). */
describe('signatures', () => {
  let test: TestApp;
  let town: LifeTown;
  let agreement: LivingAgreement;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    town = await givenLifeTown(test);
    agreement = await LivingAgreement.given(test, town, 'leave');
  });
  afterEach(() => test.close());

  const unit = (name: string) => town.org.unitIds[name]!;
  const person = (name: string) => town.org.personIds[name]!;
  const run = (sql: string, ...parameters: unknown[]) => test.database.writer.query(sql, parameters);
  const endActing = (day: string) => run("UPDATE leadership SET validTo = ? WHERE unitId = ? AND kind = 'acting'", day, unit('Sykehjem'));
  const signatures = () => test.database.query<{ role: string; personId: number }>('SELECT role, personId FROM signature ORDER BY id');

  it('of both parties are never one person’s, though somebody has been in both posts', async () => {
    await agreement.goTo('signed');
    expect(await signatures()).toEqual([{ role: 'leader', personId: person('den konstituerte') }]);
    await endActing('2026-05-04');
    const acting = { unitId: unit('Helse'), personId: person('den konstituerte'), kind: 'acting', validFrom: '2026-05-04' } as const;
    await test.unitOfWork.run(SYSTEM, (tx) => tx.insert(LeadershipRow, { ...acting, validTo: null, fteHundredths: null }));

    const { status, body } = await signAs(test, town.browsers['den konstituerte']!, agreement.ids.agreementId);

    expect([status, body.type]).toEqual([409, 'urn:kaskade:problem:signed-as-other-party']);
    expect(await signatures()).toHaveLength(1);
  });

  it('of acting leaders are put inside their dates only, and say that they acted', async () => {
    await endActing('2026-05-05');
    await agreement.goTo('signed');
    const versions = (await town.browsers['den konstituerte']!.get(`/api/agreements/${agreement.ids.agreementId}/versions`).expect(200))
      .body;
    expect(versions[0].signatures).toEqual([expect.objectContaining({ role: 'leader', capacity: 'acting', name: 'den konstituerte' })]);

    await agreement.goTo('proposed');
    const { hash } = (await town.browsers['den konstituerte']!.get(`/api/agreements/${agreement.ids.agreementId}/signing`).expect(200))
      .body;
    test.clock.moveTo('2026-05-05');
    const late = await test.signIn(person('den konstituerte'));
    await late
      .post(`/api/agreements/${agreement.ids.agreementId}/sign`, { hash, passedSlips: [] })
      .set('If-Match', await ifMatchOf(test, agreement.ids.agreementId))
      .set('Idempotency-Key', newKey())
      .expect(404);
    expect(await signatures()).toEqual([]);
    const back = await test.signIn(person('den som er borte'));
    expect((await signAs(test, back, agreement.ids.agreementId)).status).toBe(200);
  });

  it('for one role, by one person, versions that wait and amendments that are open are one each by keys of the database', async () => {
    await agreement.goTo('amendmentSigned');
    const copyOf = async (table: string, columns: string, where: string) =>
      run(`INSERT INTO ${table} (${columns}) SELECT ${columns} FROM ${table} WHERE ${where} LIMIT 1`);
    const signature = 'agreementVersionId, unitId, capacity, name, title, hash, passedSlips, signedAt, signedOn';
    const add = (role: string, personId: number) =>
      run(
        `INSERT INTO signature (role, personId, ${signature}) SELECT ?, ?, ${signature} FROM signature ORDER BY id DESC LIMIT 1`,
        role,
        personId,
      );
    await expect(add('leader', person('sidelederen'))).rejects.toThrow(/unique|duplicate/i);
    await expect(add('superior', person('den konstituerte'))).rejects.toThrow(/unique|duplicate/i);
    const amendment = 'agreementId, reason, state, openFor, openedById, openedOn';
    await expect(copyOf('amendment', amendment, 'openFor IS NOT NULL')).rejects.toThrow(/unique|duplicate/i);
    const version = 'agreementId, reason, hash, state, openFor, preliminary, frozenAt, frozenOn, changesSeen';
    await expect(
      run(
        `INSERT INTO agreement_version (number, ${version}) SELECT 99, ${version} FROM agreement_version WHERE openFor IS NOT NULL LIMIT 1`,
      ),
    ).rejects.toThrow(/unique|duplicate/i);
  });
});
