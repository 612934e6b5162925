import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenEmployerBody,
  givenGoal,
  givenMeasure,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  givenSignable,
  givenSigned,
  proposeAndSign,
  TestApp,
} from '../support';

/** Kommunen ─ Helse ─ Sone nord, Sone sør; Kommunen ─ Skole. All have signed but Sone sør, whose agreement is a draft. */
describe('change from above', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let periodId: number;
  let goalId: number;
  let ownGoalId: number;
  let areaId: number;
  let chief: Browser;
  let health: Browser;
  let north: Browser;
  let south: Browser;
  let agreementIds: Record<string, number>;

  const LEADERS = { Kommunen: 'Ragnhild', Helse: 'Hans', 'Sone nord': 'Astrid', 'Sone sør': 'Sofie', Skole: 'Solveig' } as const;
  const who = (name: keyof typeof LEADERS): number => org.personIds[LEADERS[name]]!;

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    const { unitOfWork } = test;
    org = await givenOrganization(unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        {
          name: 'Helse',
          leader: 'Hans',
          below: [
            { name: 'Sone nord', leader: 'Astrid' },
            { name: 'Sone sør', leader: 'Sofie' },
          ],
        },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    periodId = await givenPeriod(unitOfWork);
    [areaId] = (await givenAreas(unitOfWork, 'Økonomi')) as [number];
    goalId = await givenGoal(unitOfWork, { unitId: org.unitIds['Kommunen']!, periodId, areaId, title: 'Driften innenfor rammen' });
    ownGoalId = await givenGoal(unitOfWork, { unitId: org.unitIds['Helse']!, periodId, areaId, title: 'Færre vikarer' });
    agreementIds = {};
    for (const name of Object.keys(LEADERS) as (keyof typeof LEADERS)[]) {
      agreementIds[name] = await givenAgreement(unitOfWork, { unitId: org.unitIds[name]!, personId: who(name), periodId });
      if (name !== 'Sone sør') await givenSigned(unitOfWork, agreementIds[name], who('Kommunen'), '2026-01-10');
    }
    await givenMeasure(unitOfWork, { agreementId: agreementIds['Sone nord']!, goalId, title: 'Månedlig gjennomgang' });
    await signIn();
  });
  afterEach(() => test.close());

  const signIn = async (): Promise<void> => {
    const names = ['Kommunen', 'Helse', 'Sone nord', 'Sone sør'] as const;
    [chief, health, north, south] = (await Promise.all(names.map((name) => test.signIn(who(name))))) as [
      Browser,
      Browser,
      Browser,
      Browser,
    ];
  };
  const content = (changes: object = {}) => ({
    ...{ areaId, title: 'Driften innenfor rammen', text: 'Ingen merforbruk', principles: '', source: '' },
    ...{ supportsGoalId: null, scope: 'all', scopeUnitIds: [] },
    ...changes,
  });
  const draft = (version: number, changes: object = {}, browser = chief) =>
    browser.put(`/api/goals/${goalId}/change`, content(changes)).set('If-Match', `"${version}"`);
  const send = (version: number, weight = 'binding', browser = chief) =>
    browser.post(`/api/goals/${goalId}/change/send`, { weight }).set('If-Match', `"${version}"`);
  const changesOf = async (name: string, browser: Browser) =>
    (await browser.get(`/api/agreements/${agreementIds[name]}/changes`).expect(200)).body;
  const acknowledge = (name: string, changeId: number, browser: Browser) =>
    browser.post(`/api/agreements/${agreementIds[name]}/changes/${changeId}/acknowledge`);

  it('a shared goal is not edited as it stands', async () => {
    const { body } = await chief.put(`/api/goals/${goalId}`, content()).set('If-Match', '"1"').expect(409);
    expect(body.type).toBe('urn:kaskade:problem:goal-shared');
    const { body: goal } = await chief.get(`/api/goals/${goalId}`).expect(200);
    expect(goal).toMatchObject({ text: '', version: 1 });
    expect(goal.allowedActions).toEqual(expect.arrayContaining(['revise', 'withdraw']));
    expect(goal.allowedActions).not.toContain('edit');
  });

  it('is a draft until sent: nobody below sees it, and another’s save is not lost', async () => {
    await chief.get(`/api/goals/${goalId}/change`).expect(200, /"version":0/);
    await draft(1).expect(412);
    const { body } = await draft(0).expect(200);
    expect(body).toMatchObject({ version: 1, changedFields: ['text'], createdBy: 'Ragnhild', allowedActions: ['save', 'send', 'drop'] });
    await draft(0, { text: 'Noe annet' })
      .expect(412)
      .expect((answer) => expect(answer.body.current).toMatchObject({ version: 1, after: { text: 'Ingen merforbruk' } }));
    await chief.put(`/api/goals/${goalId}/change`, content()).expect(428);
    for (const browser of [health, north]) {
      await browser.get(`/api/goals/${goalId}/change`).expect(403);
      await browser.get(`/api/goals/${goalId}/changes`).expect(403);
      await draft(1, {}, browser).expect(403);
      expect((await browser.get(`/api/goals/${goalId}`).expect(200)).body.text).toBe('');
    }
    expect((await changesOf('Sone nord', north)).changes).toEqual([]);
    await draft(1, { title: ' ' }).expect(400);
    await draft(1, { scope: 'units', scopeUnitIds: [] }).expect(400);
    await chief.delete(`/api/goals/${goalId}/change`).set('If-Match', '"2"').expect(412);
    await chief.delete(`/api/goals/${goalId}/change`).set('If-Match', '"1"').expect(204);
    await chief.delete(`/api/goals/${goalId}/change`).set('If-Match', '"0"').expect(409);
    await send(0).expect(409);
  });

  it('tells whom it touches before it is sent', async () => {
    await draft(0, { scope: 'units', scopeUnitIds: [org.unitIds['Skole']] }).expect(200);
    const reach = async (query = '') => (await chief.get(`/api/goals/${goalId}/reach${query}`).expect(200)).body;
    const revise = await reach();
    expect(revise).toMatchObject({ action: 'revise', units: 4, leaders: 4, agreements: 4, signed: 3, measures: 1, added: 0, removed: 3 });
    expect(
      revise.levels.map((level: { title: string; units: number; signed: number }) => [level.title, level.units, level.signed]),
    ).toEqual([
      ['Kommunalsjef', 2, 2],
      ['Seksjonsleder', 2, 1],
    ]);
    // What a former leader left behind is nobody's to revise.
    const former = { unitId: org.unitIds['Sone nord']!, personId: await givenPerson(test.unitOfWork, 'Forgjengeren'), periodId };
    const left = await givenAgreement(test.unitOfWork, former, { closedOn: '2026-01-05' });
    await givenMeasure(test.unitOfWork, { agreementId: left, goalId, title: 'Fra før' });
    expect((await reach()).measures).toBe(1);
    const rows = (body: typeof revise) =>
      body.rows.map((row: { unit: { name: string }; effect: string; isSigned: boolean; leader: { name: string } }) => [
        row.unit.name,
        row.leader.name,
        row.effect,
        row.isSigned,
      ]);
    expect(rows(revise)).toEqual([
      ['Helse', 'Hans', 'removed', true],
      ['Skole', 'Solveig', 'changed', true],
      ['Sone nord', 'Astrid', 'removed', true],
      ['Sone sør', 'Sofie', 'removed', false],
    ]);
    expect(rows(await reach('?action=withdraw&limit=1&offset=1'))).toEqual([['Skole', 'Solveig', 'removed', true]]);
    await health.get(`/api/goals/${goalId}/reach`).expect(403);
  });

  it('binding: each leader below sees old and new, and acknowledges or amends; the one above sees who has', async () => {
    await draft(0).expect(200);
    const { body: sent } = await send(1).expect(200);
    const [change] = sent.changes;
    expect(sent).toMatchObject({
      revision: null,
      changes: [{ kind: 'revise', weight: 'binding', sentBy: 'Ragnhild', sentOn: '2026-05-04' }],
    });
    expect(change.counts).toEqual({ asked: 3, acknowledged: 0, amended: 0, unanswered: 3 });
    expect((await north.get(`/api/goals/${goalId}`).expect(200)).body.text).toBe('Ingen merforbruk');

    test.clock.moveTo('2026-05-07');
    await signIn();
    const seen = await changesOf('Sone nord', north);
    expect(seen).toMatchObject({
      unanswered: 1,
      changes: [{ effect: 'changed', answer: 'unanswered', daysSinceSent: 3, changedFields: ['text'] }],
    });
    expect(seen.changes[0]).toMatchObject({ before: { text: '' }, after: { text: 'Ingen merforbruk' }, allowedActions: ['acknowledge'] });
    // Its superior reads it, and does not answer for it; nor does whoever has signed nothing have anything to answer.
    expect((await changesOf('Sone nord', health)).changes[0].allowedActions).toEqual([]);
    await acknowledge('Sone nord', change.id, health).expect(403);
    expect(await changesOf('Sone sør', south)).toMatchObject({ unanswered: 0, changes: [] });
    await acknowledge('Sone sør', change.id, south).expect(404);
    await acknowledge('Sone nord', change.id, south).expect(404);
    await acknowledge('Sone nord', 987654, north).expect(404);

    const { body: answered } = await acknowledge('Sone nord', change.id, north).expect(200);
    expect(answered).toMatchObject({
      unanswered: 0,
      changes: [{ answer: 'acknowledged', answeredOn: '2026-05-07', answeredBy: 'Astrid' }],
    });
    await acknowledge('Sone nord', change.id, north).expect(200);
    const kept = await test.database.query('SELECT id FROM goal_change_answer');
    expect(kept).toHaveLength(1);
    await givenSigned(test.unitOfWork, agreementIds['Helse']!, who('Kommunen'), '2026-05-06');
    expect((await changesOf('Helse', health)).changes[0].answer).toBe('amended');
    await acknowledge('Helse', change.id, health).expect(409);

    const { body: rows } = await chief.get(`/api/goals/${goalId}/changes/${change.id}`).expect(200);
    expect(rows.counts).toEqual({ asked: 3, acknowledged: 1, amended: 1, unanswered: 1 });
    expect(rows.rows.map((row: { unit: { name: string }; answer: string }) => [row.unit.name, row.answer])).toEqual([
      ['Skole', 'unanswered'],
      ['Sone nord', 'acknowledged'],
      ['Helse', 'amended'],
    ]);
    const unanswered = await chief.get(`/api/goals/${goalId}/changes/${change.id}?answer=unanswered`).expect(200);
    expect(unanswered.body).toMatchObject({ total: 1, rows: [{ unit: { name: 'Skole' }, leader: { name: 'Solveig' }, level: 1 }] });
    await north.get(`/api/goals/${goalId}/changes/${change.id}`).expect(403);
    await chief.get(`/api/goals/${goalId}/changes/987654`).expect(404);
  });

  it('does not ask the owner, and asks nothing of anybody when it is editorial', async () => {
    await draft(0).expect(200);
    await send(1, 'urgent').expect(400);
    const { body } = await send(1, 'editorial').expect(200);
    expect(body.changes[0].counts).toEqual({ asked: 0, acknowledged: 0, amended: 0, unanswered: 0 });
    const seen = await changesOf('Sone nord', north);
    expect(seen).toMatchObject({ unanswered: 0, changes: [{ answer: 'editorial', allowedActions: [] }] });
    await acknowledge('Sone nord', body.changes[0].id, north).expect(409);
    expect(await changesOf('Kommunen', chief)).toMatchObject({ unanswered: 0, changes: [{ answer: 'editorial', allowedActions: [] }] });
  });

  it('of a signed agreement’s own goals is answered by the other party, never by the owner', async () => {
    const { body: mine } = await health
      .put(`/api/goals/${ownGoalId}/change`, content({ title: 'Færre vikarer', text: 'Halvparten' }))
      .set('If-Match', '"0"')
      .expect(200);
    const { body: sent } = await health
      .post(`/api/goals/${ownGoalId}/change/send`, { weight: 'binding' })
      .set('If-Match', `"${mine.version}"`)
      .expect(200);
    const changeId = sent.changes[0].id;
    const own = { askedParty: 'superior', effect: 'changed', answer: 'unanswered', changedFields: ['text'], before: { text: '' } };
    expect(await changesOf('Helse', health)).toMatchObject({ unanswered: 1, changes: [{ ...own, allowedActions: [] }] });
    expect(await changesOf('Helse', chief)).toMatchObject({ unanswered: 1, changes: [{ ...own, allowedActions: ['acknowledge'] }] });
    expect((await changesOf('Sone nord', north)).changes[0]).toMatchObject({ askedParty: 'leader', allowedActions: ['acknowledge'] });
    // Whom it touches below is counted without the owner.
    expect(sent.changes[0].counts).toMatchObject({ asked: 1, unanswered: 1 });

    const inbox = async (browser: Browser) => (await browser.get('/api/reports/front-page').expect(200)).body;
    expect((await inbox(chief)).needsMyDecision).toMatchObject([
      {
        kind: 'acknowledgeChange',
        title: 'Færre vikarer',
        changeId,
        agreementId: agreementIds['Helse'],
        personName: 'Hans',
        detail: 'revise',
      },
    ]);
    const told = [...(await inbox(health)).dueSoon, ...(await inbox(health)).needsMyDecision].map(({ kind }: { kind: string }) => kind);
    expect(told.filter((kind) => kind.endsWith('Change'))).toEqual([]);
    const leaders = await chief.get('/api/reports/my-leaders').expect(200);
    expect(
      leaders.body.leaders.map((row: { unit: { name: string }; unansweredChanges: number }) => [row.unit.name, row.unansweredChanges]),
    ).toEqual([
      ['Helse', 1],
      ['Skole', 0],
    ]);

    await acknowledge('Helse', changeId, health).expect(403);
    await acknowledge('Helse', changeId, north).expect(404);
    const { body: answered } = await acknowledge('Helse', changeId, chief).expect(200);
    expect(answered).toMatchObject({ unanswered: 0, changes: [{ answer: 'acknowledged', answeredBy: 'Ragnhild' }] });
    expect((await inbox(chief)).needsMyDecision).toEqual([]);
    // What comes from above stays the leader's to answer.
    await draft(0).expect(200);
    const { body: fromAbove } = await send(1).expect(200);
    await acknowledge('Helse', fromAbove.changes[0].id, chief).expect(403);

    const withdrawn = await health.get(`/api/goals/${ownGoalId}`).expect(200);
    await health.post(`/api/goals/${ownGoalId}/withdraw`).set('If-Match', `"${withdrawn.body.version}"`).expect(200);
    const [latest] = (await changesOf('Helse', chief)).changes;
    expect(latest).toMatchObject({ kind: 'withdraw', effect: 'removed', askedParty: 'superior', answer: 'unanswered' });
    await givenSigned(test.unitOfWork, agreementIds['Helse']!, who('Kommunen'), '2026-05-04');
    expect((await changesOf('Helse', health)).unanswered).toBe(0);
  });

  it('is told from what was signed by its number, not by the clock', async () => {
    await draft(0).expect(200);
    await send(1).expect(200);
    const agreementId = agreementIds['Sone sør']!;
    await givenSignable(test.unitOfWork, [agreementId], [goalId, ownGoalId]);
    await proposeAndSign(south, health, agreementId);
    expect(await changesOf('Sone sør', south)).toMatchObject({ unanswered: 0, changes: [] });
    // In the very moment of the signature, as far as clocks tell.
    await draft(0, { text: 'Halvert' }).expect(200);
    await send(1).expect(200);
    expect(await changesOf('Sone sør', south)).toMatchObject({ unanswered: 1, changes: [{ after: { text: 'Halvert' } }] });
  });

  it('at the top the employer body’s representative answers', async () => {
    const mayorId = await givenPerson(test.unitOfWork, 'Ordføreren');
    await givenEmployerBody(test.unitOfWork, 'Formannskapet', mayorId);
    await draft(0).expect(200);
    const { body } = await send(1).expect(200);
    const changeId = body.changes[0].id;
    const mayor = await test.signIn(mayorId);
    const inbox = (await mayor.get('/api/reports/front-page').expect(200)).body.needsMyDecision;
    expect(inbox).toMatchObject([{ kind: 'acknowledgeChange', changeId, agreementId: agreementIds['Kommunen'], personName: 'Ragnhild' }]);
    await acknowledge('Kommunen', changeId, chief).expect(403);
    const { body: answered } = await acknowledge('Kommunen', changeId, mayor).expect(200);
    expect(answered).toMatchObject({ unanswered: 0, changes: [{ answer: 'acknowledged', answeredBy: 'Ordføreren' }] });
    expect((await mayor.get('/api/reports/front-page').expect(200)).body.needsMyDecision).toEqual([]);
  });

  it('a draft that says the same as the goal is not sent, and the next one starts anew', async () => {
    await draft(0, { text: '' }).expect(200);
    await send(1).expect(409);
    await draft(1).expect(200);
    await send(1).expect(412);
    await send(2).expect(200);
    const { body } = await draft(0, { text: 'Enda strammere' }).expect(200);
    expect(body).toMatchObject({ version: 1, before: { text: 'Ingen merforbruk' }, after: { text: 'Enda strammere' } });
  });

  it('sharing and withdrawing are changes too, and a withdrawn goal takes its draft along', async () => {
    const keys = { unitId: org.unitIds['Helse'], periodId };
    await test.unitOfWork.run({ personId: null }, async (tx) => {
      await tx.query(`UPDATE agreement SET state = 'draft' WHERE id = ?`, [agreementIds['Helse']]);
    });
    const { body: mine } = await health.post('/api/goals', { ...content({ title: 'Kortere ventetid' }), ...keys }).expect(201);
    const { body: shared } = await health.post(`/api/goals/${mine.id}/share`).set('If-Match', '"1"').expect(200);
    expect(await changesOf('Sone nord', north)).toMatchObject({
      unanswered: 1,
      changes: [{ kind: 'share', effect: 'added', before: null, after: { title: 'Kortere ventetid' } }],
    });
    await draft(0).expect(200);
    await chief.post(`/api/goals/${goalId}/withdraw`).set('If-Match', '"1"').expect(200);
    const seen = await changesOf('Sone nord', north);
    expect(seen.changes.map((change: { kind: string; effect: string }) => [change.kind, change.effect])).toEqual([
      ['withdraw', 'removed'],
      ['share', 'added'],
    ]);
    expect(seen.changes[0]).toMatchObject({ before: { title: 'Driften innenfor rammen' }, after: null });
    await draft(1).expect(409);
    expect((await chief.get(`/api/goals/${goalId}/changes`).expect(200)).body).toMatchObject({
      revision: null,
      changes: [{ kind: 'withdraw' }],
    });
    expect(shared.state).toBe('shared');
  });

  it('a deputy writes the draft and answers nothing', async () => {
    const deputyId = await givenPerson(test.unitOfWork, 'Vikar');
    await north
      .post(`/api/units/${org.unitIds['Sone nord']}/deputies`, { personId: deputyId, validFrom: '2026-05-04', validTo: '2026-06-01' })
      .expect(201);
    await draft(0).expect(200);
    const { body } = await send(1).expect(200);
    const deputy = await test.signIn(deputyId);
    expect((await changesOf('Sone nord', deputy)).changes[0].allowedActions).toEqual([]);
    await acknowledge('Sone nord', body.changes[0].id, deputy).expect(403);
  });

  it('leaves closed and evaluated agreements alone', async () => {
    await draft(0).expect(200);
    const { body } = await send(1).expect(200);
    const changeId = body.changes[0].id;
    await test.unitOfWork.run({ personId: null }, async (tx) => {
      await tx.query(`UPDATE agreement SET state = 'evaluated' WHERE id = ?`, [agreementIds['Helse']]);
      await tx.query(
        `INSERT INTO agreement_event (agreementId, at, day, personId, action, stage, comment) VALUES (?, '2026-05-04 12:00:00.000', '2026-05-04', ?, 'evaluate', 'evaluated', '')`,
        [agreementIds['Helse'], who('Kommunen')],
      );
      await tx.query(`UPDATE agreement SET closedOn = '2026-05-04' WHERE id = ?`, [agreementIds['Sone nord']]);
    });
    expect((await changesOf('Helse', health)).changes[0]).toMatchObject({ answer: 'notAsked', allowedActions: [] });
    await acknowledge('Helse', changeId, health).expect(409);
    await acknowledge('Sone nord', changeId, north).expect(409);
    expect((await chief.get(`/api/goals/${goalId}/changes`).expect(200)).body.changes[0].counts).toMatchObject({ asked: 1, unanswered: 1 });
  });
});
