import { AuditEntry } from '@kaskade/persistence';
import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenConversations,
  givenGoal,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  ifMatchOf,
  signAs,
  TestApp,
} from '../support';

/** A plan as the screen sends it. */
const aPlan = (changes: object = {}): object => ({
  title: 'Besøke arbeidsplassene',
  description: '',
  responsible: 'Siri',
  startOn: '2026-02-01',
  dueOn: '2026-11-30',
  weight: 2,
  progressKind: 'counted',
  wantedCount: 10,
  countedWord: 'besøk',
  milestones: [],
  ...changes,
});

describe('an agreement from draft to follow-up', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let periodId: number;
  let areaIds: number[];
  let chief: Browser;
  let section: Browser;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        {
          name: 'Helse',
          leader: 'Hans',
          below: [{ name: 'Hjemmetjenester', leader: 'Siri', below: [{ name: 'Sone nord', leader: 'Astrid' }] }],
        },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    periodId = await givenPeriod(test.unitOfWork);
    areaIds = await givenAreas(test.unitOfWork, 'Generelt', 'Sykefravær');
    await givenAgreement(test.unitOfWork, { unitId: org.unitIds['Kommunen']!, personId: org.personIds['Ragnhild']!, periodId });
    [chief, section] = [await test.signIn(org.personIds['Ragnhild']!), await test.signIn(org.personIds['Siri']!)];
  });
  afterAll(() => test.close());

  const unit = (name: string): number => org.unitIds[name]!;
  let agreementId: number;
  let goalId: number;
  let measure: { id: number; version: number };

  it('the leader sees that the agreement is missing and creates it', async () => {
    const before = await section.get('/api/agreements/mine').expect(200);
    expect(before.body).toEqual([
      expect.objectContaining({
        unit: { id: unit('Hjemmetjenester'), name: 'Hjemmetjenester' },
        agreementId: null,
        allowedActions: ['create'],
      }),
    ]);
    const created = await section.post('/api/agreements', { unitId: unit('Hjemmetjenester'), periodId }).expect(201);
    agreementId = created.body.id;
    const after = await section.get('/api/agreements/mine').expect(200);
    expect(after.body[0]).toMatchObject({ agreementId, state: 'draft', allowedActions: [] });
    await section.post('/api/agreements', { unitId: unit('Hjemmetjenester'), periodId }).expect(409);
  });

  it('a goal is a draft that nobody below sees, until the chief shares it', async () => {
    const input = {
      areaId: areaIds[1],
      title: 'Sykefraværet ned',
      text: 'Høyst 6,5 %',
      principles: '',
      source: 'Sak 61/25',
      supportsGoalId: null,
      scope: 'all',
      scopeUnitIds: [],
    };
    const goal = await chief.post('/api/goals', { ...input, unitId: unit('Kommunen'), periodId }).expect(201);
    goalId = goal.body.id;
    expect(goal.body).toMatchObject({
      state: 'draft',
      version: 1,
      position: 1,
      allowedActions: expect.arrayContaining(['edit', 'delete', 'share']),
    });
    await section.get(`/api/goals/${goalId}`).expect(404);
    const reach = await chief.get(`/api/goals/${goalId}/reach`).expect(200);
    expect(reach.body).toMatchObject({ units: 4, vacant: 0, leaders: 4, agreements: 1, measures: 0 });
    const shared = await chief.post(`/api/goals/${goalId}/share`).set('If-Match', '"1"').expect(200);
    expect(shared.body).toMatchObject({ state: 'shared', sharedOn: '2026-05-04', version: 2 });
    await chief.post(`/api/goals/${goalId}/share`).set('If-Match', '"2"').expect(409);
    await section.get(`/api/goals/${goalId}`).expect(200);
  });

  it('stands in the agreement below as a goal that waits for an answer', async () => {
    const { body } = await section.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body).toMatchObject({
      state: 'draft',
      leader: { name: 'Siri', title: 'Seksjonsleder' },
      superior: { name: 'Hans', title: 'Kommunalsjef', unitName: 'Helse' },
      editor: { name: 'Siri' },
      away: null,
      counts: { expected: 1, answered: 0, notRelevant: 0 },
      allowedActions: ['edit', 'addGoal', 'editConversations', 'editAttachments', 'editDecision', 'propose'],
    });
    expect(body.areas.map((area: { name: string }) => area.name)).toEqual(['Generelt', 'Sykefravær']);
    expect(body.areas[1].goals).toEqual([
      expect.objectContaining({
        id: goalId,
        isOwn: false,
        answer: 'unanswered',
        source: 'Sak 61/25',
        owner: {
          unitId: unit('Kommunen'),
          unitName: 'Kommunen',
          leader: { personId: org.personIds['Ragnhild'], name: 'Ragnhild', title: 'Rådmann' },
        },
        allowedActions: ['answer', 'addMeasure', 'breakDown'],
        response: { version: 0, narrative: '', localTarget: '', notRelevantReason: '' },
      }),
    ]);
  });

  it('is answered with a narrative, then a stale answer is told what stands there now', async () => {
    const path = `/api/agreements/${agreementId}/goals/${goalId}/response`;
    const mine = { narrative: 'Vi ringer innen fjerde dag', localTarget: '8,2 %', notRelevantReason: '' };
    await section.put(path, mine).expect(428);
    await section.put(path, mine).set('If-Match', '"0"').expect(200);
    const stale = await section
      .put(path, { ...mine, narrative: 'Noe annet' })
      .set('If-Match', '"0"')
      .expect(412);
    expect(stale.body.current).toEqual({ version: 1, ...mine });
    await section
      .put(path, { ...mine, notRelevantReason: 'og ikke aktuelt' })
      .set('If-Match', '"1"')
      .expect(400);
    const { body } = await section.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.counts).toEqual({ expected: 1, answered: 1, notRelevant: 0 });
  });

  it('gets a measure, planned and never reported', async () => {
    const created = await section.post(`/api/agreements/${agreementId}/measures`, { goalId, title: 'Besøk' }).expect(201);
    expect(created.body).toMatchObject({
      status: 'planned',
      progressBasisPoints: null,
      light: null,
      responsible: 'Siri',
      weight: 1,
      version: 1,
    });
    const saved = await section.put(`/api/measures/${created.body.id}`, aPlan()).set('If-Match', '"1"').expect(200);
    measure = saved.body;
    expect(saved.body).toMatchObject({
      version: 2,
      progressKind: 'counted',
      wantedCount: 10,
      progressDone: null,
      allowedActions: ['edit', 'report', 'delete'],
    });
  });

  it('is reported: the log grows and the measure shows the newest entry', async () => {
    const first = await section
      .post(`/api/measures/${measure.id}/updates`, { status: 'started', doneCount: 3, light: 'yellow', comment: 'Tre besøkt' })
      .set('If-Match', '"2"')
      .expect(201);
    expect(first.body).toMatchObject({
      status: 'started',
      progressDone: 3,
      progressWanted: 10,
      progressBasisPoints: 3000,
      light: 'yellow',
      version: 3,
    });
    const second = await section
      .post(`/api/measures/${measure.id}/updates`, { doneCount: 12, light: 'green' })
      .set('If-Match', '"3"')
      .expect(201);
    expect(second.body).toMatchObject({
      progressDone: 12,
      progressBasisPoints: 10_000,
      lastComment: '',
      allowedActions: ['edit', 'report'],
    });
    const { body } = await section.get(`/api/measures/${measure.id}`).expect(200);
    expect(body.updates.map((entry: { progressDone: number }) => entry.progressDone)).toEqual([12, 3]);
    expect(body).toMatchObject({ changedBy: 'Siri', changedAt: expect.stringContaining('2026-05-04') });
    await section.delete(`/api/measures/${measure.id}`).set('If-Match', '"4"').expect(409);
  });

  it('changing what is wanted after a report goes into the log too', async () => {
    await section
      .put(`/api/measures/${measure.id}`, aPlan({ wantedCount: 24 }))
      .set('If-Match', '"4"')
      .expect(200);
    const { body } = await section.get(`/api/measures/${measure.id}`).expect(200);
    expect(body).toMatchObject({ progressDone: 12, progressWanted: 24, progressBasisPoints: 5000 });
    expect(body.updates).toHaveLength(3);
  });

  it('two who edit one measure: the later is told the other’s text, and nothing is lost', async () => {
    await section
      .put(`/api/measures/${measure.id}`, aPlan({ title: 'Den førstes tittel' }))
      .set('If-Match', '"5"')
      .expect(200);
    const late = await section
      .put(`/api/measures/${measure.id}`, aPlan({ title: 'Den andres tittel' }))
      .set('If-Match', '"5"')
      .expect(412);
    expect(late.body).toMatchObject({
      type: 'urn:kaskade:problem:changed-by-another',
      current: { title: 'Den førstes tittel', version: 6, changedBy: 'Siri' },
    });
    const { body } = await section.get(`/api/measures/${measure.id}`).expect(200);
    expect(body.title).toBe('Den førstes tittel');
  });

  it('is context for the leaders below, who may not edit it', async () => {
    const ward = await test.signIn(org.personIds['Astrid']!);
    const created = await ward.post('/api/agreements', { unitId: unit('Sone nord'), periodId }).expect(201);
    const { body } = await ward.get(`/api/agreements/${created.body.id}`).expect(200);
    expect(body.areas[1].goals[0].measuresAbove).toEqual([
      expect.objectContaining({
        unitName: 'Hjemmetjenester',
        leader: expect.objectContaining({ name: 'Siri' }),
        measures: [expect.objectContaining({ id: measure.id, allowedActions: [] })],
      }),
    ]);
    await ward.get(`/api/measures/${measure.id}`).expect(200);
    await ward.put(`/api/measures/${measure.id}`, aPlan()).set('If-Match', '"6"').expect(403);
    await ward.get(`/api/agreements/${agreementId}`).expect(404);
  });

  it('a sub-goal answers the goal it supports, and its own leader is not expected to answer it', async () => {
    const sub = await section
      .post('/api/goals', {
        unitId: unit('Hjemmetjenester'),
        periodId,
        areaId: areaIds[1],
        title: 'Nattpatruljen',
        text: '',
        principles: '',
        source: '',
        supportsGoalId: goalId,
        scope: 'all',
        scopeUnitIds: [],
      })
      .expect(201);
    expect(sub.body).toMatchObject({ supports: { id: goalId, title: 'Sykefraværet ned' } });
    const { body } = await section.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.areas[1].goals[1]).toMatchObject({ isOwn: true, answer: null, supports: { id: goalId } });
    expect(body.counts.expected).toBe(1);
  });

  it('a revision of the shared goal is seen below when it is sent', async () => {
    const { body: goal } = await chief.get(`/api/goals/${goalId}`).expect(200);
    const { areaId, principles, source, scope } = goal;
    const edited = {
      areaId,
      title: 'Sykefraværet skal ned',
      text: 'Høyst 6,0 %',
      principles,
      source,
      supportsGoalId: null,
      scope,
      scopeUnitIds: [],
    };
    await chief.put(`/api/goals/${goalId}`, edited).set('If-Match', '"2"').expect(409);
    await chief.put(`/api/goals/${goalId}/change`, edited).set('If-Match', '"0"').expect(200);
    const { body: before } = await section.get(`/api/agreements/${agreementId}`).expect(200);
    expect(before.areas[1].goals[0].title).toBe('Sykefraværet ned');
    await chief.post(`/api/goals/${goalId}/change/send`, { weight: 'binding' }).set('If-Match', '"1"').expect(200);
    const { body } = await section.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.areas[1].goals[0]).toMatchObject({ title: 'Sykefraværet skal ned', text: 'Høyst 6,0 %' });
  });

  it('is proposed by the leader, and signed by both once it has dates', async () => {
    const superior = await test.signIn(org.personIds['Hans']!);
    await givenAgreement(
      test.unitOfWork,
      { unitId: unit('Helse'), personId: org.personIds['Hans']!, periodId },
      { state: 'active', activeOn: '2026-01-10' },
    );
    await givenConversations(test.unitOfWork, agreementId);
    const propose = (browser: Browser, ifMatch: string) =>
      browser.post(`/api/agreements/${agreementId}/propose`, { comment: 'Klar' }).set('If-Match', ifMatch);
    const draft = await ifMatchOf(test, agreementId);
    await propose(chief, draft).expect(403);
    await propose(superior, draft).expect(403);
    const proposed = await propose(section, draft).expect(200);
    expect(proposed.body).toMatchObject({ state: 'proposed', stage: 'proposed', allowedActions: ['editDecision', 'withdraw', 'sign'] });
    await propose(section, draft).expect(409);
    await section.post(`/api/agreements/${agreementId}/measures`, { goalId, title: 'For sent' }).expect(409);
    await signAs(test, section, agreementId);
    const { body } = await signAs(test, superior, agreementId);
    expect(body).toMatchObject({ state: 'active', activeOn: '2026-05-04', activatedBy: 'Hans', allowedActions: ['amend'] });
    const late = await section.put(`/api/measures/${measure.id}`, aPlan()).set('If-Match', '"6"').expect(409);
    expect(late.body).toMatchObject({ type: 'urn:kaskade:problem:agreement-active', title: expect.stringContaining('Åpne en endring') });
    await section.post(`/api/measures/${measure.id}/updates`, { light: 'green' }).set('If-Match', '"6"').expect(201);
  });

  it('a withdrawn goal leaves the sums; what was answered stays, marked', async () => {
    await chief.post(`/api/goals/${goalId}/withdraw`).set('If-Match', '"3"').expect(200);
    const { body } = await section.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.counts).toEqual({ expected: 0, answered: 0, notRelevant: 0 });
    expect(body.outOfReach).toEqual([
      expect.objectContaining({
        id: goalId,
        answer: null,
        state: 'withdrawn',
        allowedActions: [],
        measures: [expect.objectContaining({ id: measure.id })],
      }),
    ]);
    await section.post(`/api/agreements/${agreementId}/measures`, { goalId, title: 'For sent' }).expect(409);
  });

  it('every write has left its entry in the audit log', async () => {
    const entries = await test.database.repository(AuditEntry).find({ order: { id: 'ASC' } });
    const mine = entries.filter((entry) => entry.personId === org.personIds['Siri']).map((entry) => `${entry.action} ${entry.entity}`);
    expect(mine).toEqual(
      expect.arrayContaining([
        'create agreement',
        'create response',
        'create measure',
        'update measure',
        'create measure_update',
        'create goal',
      ]),
    );
  });

  it('says in the reader’s language what is wrong, field by field', async () => {
    const atVersion = await ifMatchOf(test, agreementId);
    await section.post(`/api/agreements/${agreementId}/amendments`, { reason: 'Nye frister' }).set('If-Match', atVersion).expect(201);
    const { body } = await section
      .put(`/api/measures/${measure.id}`, aPlan({ weight: 0, dueOn: '2026-01-01' }))
      .set('If-Match', '"7"')
      .expect(400);
    expect(body.errors).toEqual([
      { field: 'weight', code: 'weight-out-of-range', params: { min: 1, max: 5 }, message: 'Vekten må være et helt tall fra 1 til 5.' },
      {
        field: 'dueOn',
        code: 'due-before-start',
        params: { startOn: '2026-02-01' },
        message: 'Fristen må være på eller etter startdatoen.',
      },
    ]);
  });

  it('an own goal shared with one unit reaches that unit only', async () => {
    const onlySchool = await givenGoal(
      test.unitOfWork,
      { unitId: unit('Kommunen'), periodId, areaId: areaIds[0]!, title: 'Skolene' },
      { scope: 'units', scopeUnitIds: [unit('Skole')] },
    );
    const { body } = await section.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.areas[0].goals.map((goal: { id: number }) => goal.id)).not.toContain(onlySchool);
  });
});
