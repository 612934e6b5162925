import { createTestApp, givenLifeTown, givenPerson, ifMatchOf, LifeTown, LivingAgreement, signAs, TestApp } from '../support';

/** Amendments (domain §2): the old version stays for ever, any two are compared, and closing an agreement ends what is under way in it. */
describe('amending an agreement', () => {
  let test: TestApp;
  let town: LifeTown;
  let agreement: LivingAgreement;
  let path: string;
  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    town = await givenLifeTown(test);
    agreement = await LivingAgreement.given(test, town, 'own');
    path = `/api/agreements/${agreement.ids.agreementId}`;
  });
  afterEach(() => test.close());

  const by = (name: string) => town.browsers[name]!;
  const now = () => ifMatchOf(test, agreement.ids.agreementId);
  const rename = async (title: string) => {
    const { measureId } = agreement.ids;
    const { body } = await by('lederen').get(`/api/measures/${measureId}`).expect(200);
    const plan = { title, description: '', responsible: '', startOn: null, dueOn: null, weight: 1, wantedCount: null, countedWord: '' };
    const whole = { ...plan, progressKind: 'percent', milestones: [] };
    await by('lederen').put(`/api/measures/${measureId}`, whole).set('If-Match', `"${body.version}"`).expect(200);
  };

  it('makes a second version that follows the first, and both are read and compared for ever', async () => {
    await agreement.goTo('amending');
    await rename('Noe nytt');
    await by('lederen')
      .post(`${path}/propose`, { comment: '' })
      .set('If-Match', await now())
      .expect(200);
    await signAs(test, by('kommunalsjefen'), agreement.ids.agreementId);
    const { body } = await signAs(test, by('lederen'), agreement.ids.agreementId);
    expect(body).toMatchObject({ stage: 'active', amendment: null, versions: [{ number: 1 }, { number: 2, reason: 'Ny ramme' }] });
    const [first, second] = body.versions;
    expect(second.formerHash).toBe(first.hash);
    const read = await by('HR').get(`${path}/versions/1`).expect(200);
    expect(read.body).toMatchObject({ isIntact: true, state: 'adopted', hash: first.hash });
    expect(read.body.content.areas[0].answer.measures[0].title).toBe('Et tiltak');
    const { body: comparison } = await by('HR').get(`${path}/comparison?from=1&to=2`).expect(200);
    expect(comparison.differences).toContainEqual(
      expect.objectContaining({ place: 'measure', field: 'title', before: 'Et tiltak', after: 'Noe nytt' }),
    );
    const { body: same } = await by('HR').get(`${path}/comparison?from=2&to=now`).expect(200);
    expect(same.differences).toEqual([]);
    await by('HR').get(`${path}/comparison?from=2&to=3`).expect(404);
    await by('HR').get(`${path}/comparison?from=2&to=senere`).expect(400);
  });

  it('is dropped while nothing is changed in it, whatever others changed meanwhile; else the difference is shown', async () => {
    await agreement.goTo('amending');
    await test.database.writer.query("UPDATE goal SET text = 'Fra oven' WHERE id = ?", [town.chiefGoalId]);
    await rename('Noe nytt');
    const drop = async () =>
      by('lederen')
        .delete(`${path}/amendment`)
        .set('If-Match', await now());
    const refused = await drop();
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      type: 'urn:kaskade:problem:amendment-has-changes',
      difference: [{ place: 'measure', before: 'Et tiltak', after: 'Noe nytt' }],
    });
    await rename('Et tiltak');
    const dropped = await drop();
    expect(dropped.body).toMatchObject({
      stage: 'active',
      amendment: null,
      events: [{ action: 'dropAmendment' }, { action: 'amend' }, {}, {}, {}],
    });
    expect(await test.database.query('SELECT state FROM amendment')).toEqual([{ state: 'dropped' }]);
  });

  it('is one at a time, whoever of the two asks first', async () => {
    await agreement.goTo('active');
    const atVersion = await now();
    const amend = (name: string) => by(name).post(`${path}/amendments`, { reason: 'Ny ramme' }).set('If-Match', atVersion);
    const answers = await Promise.all(['lederen', 'kommunalsjefen'].map(async (name) => (await amend(name)).status));
    expect(answers.sort()).toEqual([201, 409]);
    expect(await test.database.query('SELECT state FROM amendment')).toEqual([{ state: 'draft' }]);
  });

  it('ends when a change of leader closes the agreement, and what one had signed lapses; what both signed stays', async () => {
    await agreement.goTo('amendmentSigned');
    const personId = await givenPerson(test.unitOfWork, 'Nina');
    const change = { personId, validFrom: '2026-05-04', carryOverMeasures: false };
    await by('HR')
      .post(`/api/units/${agreement.ids.unitId}/change-of-leader`, change)
      .set('If-Match', '"1"')
      .expect((response) => {
        if (response.status >= 300) throw new Error(response.text);
      });
    const { body } = await by('HR').get(path).expect(200);
    expect(body).toMatchObject({
      ...{ closedOn: '2026-05-04', state: 'active', stage: 'active', amendment: null, allowedActions: [] },
      versions: [
        { number: 1, state: 'adopted' },
        { number: 2, state: 'lapsed', lapsedOn: '2026-05-04' },
      ],
    });
    expect(body.events[0]).toMatchObject({ action: 'lapse', personName: 'HR' });
    const open = 'SELECT id FROM amendment WHERE openFor IS NOT NULL UNION ALL SELECT id FROM agreement_version WHERE openFor IS NOT NULL';
    expect(await test.database.query(open)).toEqual([]);
    const evaluated = await by('kommunalsjefen')
      .post(`${path}/evaluate`, { comment: 'Takk' })
      .set('If-Match', await now())
      .expect(200);
    expect(evaluated.body.stage).toBe('evaluated');
  });
});
