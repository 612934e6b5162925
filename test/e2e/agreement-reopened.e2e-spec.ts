import { Person } from '@kaskade/persistence';
import {
  createTestApp,
  givenAgreement,
  givenLifeTown,
  givenMeasure,
  givenPerson,
  ifMatchOf,
  LifeTown,
  LivingAgreement,
  signAs,
  TestApp,
} from '../support';

/** What becomes of agreements when leaders come, go and come back (domain §2): nothing is signed by one who is both parties, or unseen. */
describe('an agreement that its leader leaves and comes back to', () => {
  let test: TestApp;
  let town: LifeTown;
  let agreement: LivingAgreement;
  let hrId: number;
  let ninaId: number;
  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    town = await givenLifeTown(test);
    agreement = await LivingAgreement.given(test, town, 'own');
    hrId = await givenPerson(test.unitOfWork, 'Hilde', ['hr']);
    ninaId = await givenPerson(test.unitOfWork, 'Nina');
  });
  afterEach(() => test.close());

  const leaderId = () => town.org.personIds['lederen']!;
  const changeLeader = async (unitName: string, personId: number, validFrom: string, carryOverMeasures = false) => {
    const unitId = town.org.unitIds[unitName]!;
    const [unit] = await test.database.query<{ version: number }>('SELECT version FROM unit WHERE id = ?', [unitId]);
    const hr = await test.signIn(hrId); // Yesterday's sessions have run out.
    const { body } = await hr
      .post(`/api/units/${unitId}/change-of-leader`, { personId, validFrom, carryOverMeasures })
      .set('If-Match', `"${unit!.version}"`)
      .expect(201);
    return body as { agreementIds: number[]; carriedMeasures: number };
  };
  const read = async (agreementId = agreement.ids.agreementId) => {
    const { body } = await (await test.signIn(hrId)).get(`/api/agreements/${agreementId}`).expect(200);
    return body;
  };
  const step = async (personId: number, action: string) =>
    (await test.signIn(personId))
      .post(`/api/agreements/${agreement.ids.agreementId}/${action}`, { comment: 'Takk' })
      .set('If-Match', await ifMatchOf(test, agreement.ids.agreementId));

  it('is not evaluated by its own leader, who leads the unit above by now', async () => {
    await agreement.goTo('active');
    await changeLeader('Hjemmetjenester', ninaId, '2026-05-04');
    await changeLeader('Helse', leaderId(), '2026-05-04');
    const promoted = await test.signIn(leaderId());
    const { body } = await promoted.get(`/api/agreements/${agreement.ids.agreementId}`).expect(200);
    expect(body.allowedActions).toEqual([]);
    expect((await step(leaderId(), 'evaluate')).status).toBe(403);
  });

  it('is not archived by its own leader, who works with HR', async () => {
    await agreement.goTo('evaluated');
    await test.unitOfWork.run({ personId: null }, (tx) => tx.update(Person, leaderId(), 1, { roles: ['hr'] }));
    await changeLeader('Hjemmetjenester', ninaId, '2026-05-04');
    expect((await step(leaderId(), 'archive')).status).toBe(403);
    expect((await step(hrId, 'archive')).status).toBe(200);
  });

  it('is a draft again when one had signed it before: that signature is never adopted', async () => {
    await agreement.goTo('signed');
    await changeLeader('Hjemmetjenester', ninaId, '2026-05-10');
    test.clock.moveTo('2026-05-10');
    await changeLeader('Hjemmetjenester', leaderId(), '2026-05-20');
    test.clock.moveTo('2026-05-20');
    expect(await read()).toMatchObject({
      ...{ stage: 'draft', closedOn: null, versions: [{ number: 1, state: 'lapsed' }] },
      events: [{ action: 'reopen', stage: 'draft', personName: 'Hilde' }, { action: 'sign' }, { action: 'propose' }],
    });
  });

  it('goes on with the amendment that was open, unsigned', async () => {
    await agreement.goTo('amendmentSigned');
    await changeLeader('Hjemmetjenester', ninaId, '2026-05-10');
    test.clock.moveTo('2026-05-10');
    await changeLeader('Hjemmetjenester', leaderId(), '2026-05-20');
    expect(await read()).toMatchObject({ stage: 'amending', versions: [{ state: 'adopted' }, { state: 'lapsed' }] });
  });

  it.each(['evaluated', 'archived'] as const)('holds once more when it was %s, by whichever way the leader comes back', async (stage) => {
    await agreement.goTo(stage);
    await changeLeader('Hjemmetjenester', ninaId, '2026-05-04');
    test.clock.moveTo('2026-05-10');
    await changeLeader('Hjemmetjenester', leaderId(), '2026-05-10');
    expect(await read()).toMatchObject({ stage: 'active', closedOn: null, events: [{ action: 'reopen', stage: 'active' }, {}, {}, {}] });

    await test.database.writer.query('UPDATE agreement SET state = ?, closedOn = ? WHERE id = ?', [
      stage,
      '2026-05-10',
      agreement.ids.agreementId,
    ]);
    const hr = await test.signIn(hrId);
    const { body } = await hr.post('/api/agreements', { unitId: agreement.ids.unitId, periodId: town.periodId }).expect(201);
    expect(body.id).toBe(agreement.ids.agreementId);
    const again = await read();
    expect(again).toMatchObject({ stage: 'active', closedOn: null });
    expect(again.events.filter((event: { action: string }) => event.action === 'reopen')).toHaveLength(2);
  });

  it('is amended by the measures that come back with its leader', async () => {
    await agreement.goTo('active');
    const { agreementIds } = await changeLeader('Hjemmetjenester', ninaId, '2026-05-04', true);
    expect(await read(agreementIds[0])).toMatchObject({ stage: 'draft', amendment: null });
    test.clock.moveTo('2026-05-10');
    expect(await changeLeader('Hjemmetjenester', leaderId(), '2026-05-10', true)).toMatchObject({ carriedMeasures: 1 });
    const reason = 'Tiltak ført videre ved lederskifte';
    expect(await read()).toMatchObject({
      ...{ stage: 'amending', amendment: { reason, openedBy: 'Hilde', openedOn: '2026-05-10' } },
      events: [{ action: 'amend', stage: 'amending', comment: reason }, { action: 'reopen' }, {}, {}, {}],
    });
  });

  it.each([
    ['proposed', 'draft'],
    ['draft', 'draft'],
    ['active', 'amending'],
  ] as const)('receives measures of the one who was away: %s before, %s after', async (before, after) => {
    const { org, periodId, areaIds } = town;
    const unitId = org.unitIds['Sykehjem']!;
    const away = await givenAgreement(test.unitOfWork, { unitId, personId: org.personIds['den som er borte']!, periodId });
    for (const title of ['Et tiltak', 'Et til']) await givenMeasure(test.unitOfWork, { agreementId: away, areaId: areaIds[0], title });
    const actingId = org.personIds['den konstituerte']!;
    const activeOn = before === 'active' ? '2026-02-01' : null;
    const acting = await givenAgreement(test.unitOfWork, { unitId, personId: actingId, periodId }, { state: before, activeOn });
    expect(await changeLeader('Sykehjem', actingId, '2026-05-04', true)).toMatchObject({ carriedMeasures: 2, agreementIds: [acting] });
    expect(await read(acting)).toMatchObject({ stage: after });
  });

  it('is amended so that a measure that was reported on is no longer in it', async () => {
    await agreement.goTo('amending');
    const { agreementId, measureId } = agreement.ids;
    const leader = town.browsers['lederen']!;
    const report = async (body: object) => {
      const { body: measure } = await leader.get(`/api/measures/${measureId}`).expect(200);
      await leader.post(`/api/measures/${measureId}/updates`, body).set('If-Match', `"${measure.version}"`).expect(201);
    };
    await report({ percent: 20, status: 'started' });
    await report({ status: 'cancelled', comment: 'Ikke aktuelt lenger' });
    await leader
      .post(`/api/agreements/${agreementId}/propose`, { comment: '' })
      .set('If-Match', await ifMatchOf(test, agreementId))
      .expect(200);
    for (const name of ['lederen', 'kommunalsjefen']) expect((await signAs(test, town.browsers[name]!, agreementId)).status).toBe(200);
    const { body: version } = await leader.get(`/api/agreements/${agreementId}/versions/2`).expect(200);
    expect(JSON.stringify(version.content)).not.toContain('Et tiltak');
  });
});
