import { createTestApp, givenLifeTown, ifMatchOf, LifePlace, LifeTown, LivingAgreement, newKey, TestApp } from '../support';

jest.setTimeout(300_000);

/**
 * Each cell of stage × action × role, against the tables of domain §2 and §8 as they are written out here: what is not in them answers 404,
 * 403 or 409 and writes nothing.
 */

const STAGES = [
  'draft',
  'proposed',
  'signed',
  'active',
  'amending',
  'amendmentProposed',
  'amendmentSigned',
  'evaluated',
  'archived',
] as const;
type Stage = (typeof STAGES)[number];

/** leader: the party whose agreement it is · superior: the other party · editor: writes, never signs · measures: reads of all this only those. */
type Part = 'leader' | 'superior' | 'editor' | 'hr' | 'reader' | 'measures' | 'none';
const PEOPLE: readonly (readonly [name: string, place: LifePlace, part: Part])[] = [
  ['lederen', 'own', 'leader'],
  ['stedfortrederen', 'own', 'editor'],
  ['kommunalsjefen', 'own', 'superior'],
  ['rådmannen', 'own', 'reader'],
  ['sidelederen', 'own', 'none'],
  ['HR', 'own', 'hr'],
  ['controlleren', 'own', 'measures'],
  ['revisoren', 'own', 'reader'],
  ['administratoren', 'own', 'none'],
  ['medlemmet', 'own', 'none'],
  ['ordføreren', 'own', 'none'],
  ['en ansatt', 'own', 'none'],
  ['den konstituerte', 'leave', 'leader'],
  ['den som er borte', 'leave', 'reader'],
  ['kommunalsjefen', 'leave', 'superior'],
  ['rådmannen', 'top', 'leader'],
  ['ordføreren', 'top', 'superior'],
  ['medlemmet', 'top', 'reader'],
  ['kommunalsjefen', 'top', 'measures'],
  ['HR', 'top', 'hr'],
];

/** Domain §2: who takes which step at which stage, and where it leads. */
const L = ['leader'] as const;
const S = ['superior'] as const;
const BOTH = ['leader', 'superior'] as const;
const BACK = (to: Stage) => ({ withdraw: { by: L, to }, return: { by: S, to } });
type Steps = Readonly<Record<string, { readonly by: readonly Part[]; readonly to: Stage }>>;
const STEPS: Readonly<Record<Stage, Steps>> = {
  draft: { propose: { by: L, to: 'proposed' } },
  proposed: { ...BACK('draft'), sign: { by: BOTH, to: 'signed' } },
  signed: { ...BACK('draft'), sign: { by: BOTH, to: 'active' } },
  active: { amend: { by: BOTH, to: 'amending' }, evaluate: { by: S, to: 'evaluated' } },
  amending: { propose: { by: L, to: 'amendmentProposed' }, drop: { by: BOTH, to: 'active' } },
  amendmentProposed: { ...BACK('amending'), sign: { by: BOTH, to: 'amendmentSigned' } },
  amendmentSigned: { ...BACK('amending'), sign: { by: BOTH, to: 'active' } },
  evaluated: { archive: { by: ['hr'], to: 'archived' } },
  archived: {},
};
const EVER: Readonly<Record<string, readonly Part[]>> = {
  propose: L,
  withdraw: L,
  return: S,
  sign: BOTH,
  amend: BOTH,
  drop: BOTH,
  evaluate: S,
  archive: ['hr'],
};

/** Domain §8: who writes what, at which stages; the stage stays as it is. */
const WRITERS = ['leader', 'editor'] as const;
const CONTENT: readonly Stage[] = ['draft', 'amending'];
const FOLLOWED: readonly Stage[] = STAGES.slice(0, 7);
const WRITES: Readonly<Record<string, { readonly by: readonly Part[]; readonly at: readonly Stage[]; readonly reads?: readonly Part[] }>> =
  {
    answer: { by: WRITERS, at: CONTENT },
    addMeasure: { by: WRITERS, at: CONTENT },
    planMeasure: { by: WRITERS, at: CONTENT, reads: ['measures'] },
    addGoal: { by: WRITERS, at: CONTENT },
    editGoal: { by: WRITERS, at: CONTENT },
    addConversation: { by: WRITERS, at: CONTENT },
    moveConversation: { by: WRITERS, at: CONTENT },
    decide: { by: [...WRITERS, 'superior'], at: ['draft', 'proposed', 'amending', 'amendmentProposed'] },
    removeConversation: { by: WRITERS, at: CONTENT },
    deleteMeasure: { by: WRITERS, at: CONTENT, reads: ['measures'] },
    deleteGoal: { by: WRITERS, at: CONTENT },
    shareGoal: { by: WRITERS, at: FOLLOWED },
    reportMeasure: { by: WRITERS, at: FOLLOWED, reads: ['measures'] },
    acceptArea: { by: S, at: ['draft', 'proposed', 'amending', 'amendmentProposed'] },
    waive: { by: ['hr'], at: ['draft', 'proposed', 'signed'] },
  };

/** What a cell answers: the status, and the stage after it where it is let through. */
function expected(part: Part, action: string, stage: Stage, place: LifePlace = 'own'): { readonly status: number; readonly to: Stage } {
  const write = WRITES[action];
  const reads = ['leader', 'superior', 'editor', 'hr', 'reader', ...(write?.reads ?? [])];
  if (!reads.includes(part)) return { status: 404, to: stage };
  if (!(write?.by ?? EVER[action]!).includes(part)) return { status: 403, to: stage };
  // The chief officer inherits nothing that could be left unanswered.
  if (action === 'acceptArea' && place === 'top') return { status: 409, to: stage };
  if (write) return { status: write.at.includes(stage) ? 200 : 409, to: stage };
  const step = STEPS[stage][action];
  return step ? { status: 200, to: step.to } : { status: 409, to: stage };
}

/** What one person writes after the other writes above it, in what is there then; everything else begins anew. */
const GOES_ON = Object.keys(WRITES).filter((action) => !['answer', 'shareGoal', 'decide', 'acceptArea', 'waive'].includes(action));
const ACTIONS = [...Object.keys(EVER), ...Object.keys(WRITES)];
const GOAL = { title: 'Et nytt mål', text: '', principles: '', source: '', supportsGoalId: null, scope: 'none', scopeUnitIds: [] };
const PLAN = { title: 'Planen', description: '', responsible: '', startOn: null, dueOn: null, weight: 1 };
const PERCENT = { progressKind: 'percent', wantedCount: null, countedWord: '', milestones: [] };
const TALK = { name: 'Halvårssamtale', plannedOn: '2026-06-20', talkId: '' };
const DECISION = { bodyName: 'Formannskapet', caseNumber: '3/26', archiveNumber: '', outcome: 'noted', decidedOn: null, effectiveOn: null };
const ANSWER = { narrative: 'Slik', localTarget: '', notRelevantReason: '' };

describe('the life of an agreement', () => {
  let test: TestApp;
  let town: LifeTown;
  const agreements = {} as Record<LifePlace, LivingAgreement>;
  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    town = await givenLifeTown(test);
    for (const place of ['own', 'leave', 'top'] as const) agreements[place] = await LivingAgreement.given(test, town, place);
    await agreements.top.goTo('active');
  });
  afterAll(() => test.close());

  /** Asks for the action as a person, from the versions that stand there now. */
  async function ask(name: string, place: LifePlace, action: string): Promise<number> {
    const browser = town.browsers[name]!;
    const { agreementId, unitId, goalId, measureId, conversationId } = agreements[place].ids;
    const { periodId, areaIds } = town;
    const versionOf = async (table: string, where: string, id: number): Promise<string> => {
      const [row] = await test.database.query<{ version: number }>(`SELECT version FROM ${table} WHERE ${where} = ?`, [id]);
      return `"${row?.version ?? 0}"`;
    };
    const base = `/api/agreements/${agreementId}`;
    const atVersion = await ifMatchOf(test, agreementId);
    const goal = () => versionOf('goal', 'id', goalId);
    const measure = () => versionOf('measure', 'id', measureId);
    const talk = () => versionOf('conversation', 'id', conversationId);
    const plan = { ...PLAN, ...PERCENT };
    const comment = { comment: 'Se her' };
    const toGoal = `${base}/goals/${town.chiefGoalId}/response`;
    const requests: Record<string, () => PromiseLike<{ status: number }>> = {
      propose: () => browser.post(`${base}/propose`, comment).set('If-Match', atVersion),
      withdraw: () => browser.post(`${base}/withdraw`, comment).set('If-Match', atVersion),
      return: () => browser.post(`${base}/return`, comment).set('If-Match', atVersion),
      sign: async () => sign(name, place, atVersion),
      amend: () => browser.post(`${base}/amendments`, { reason: 'Ny ramme' }).set('If-Match', atVersion),
      drop: () => browser.delete(`${base}/amendment`).set('If-Match', atVersion),
      evaluate: () => browser.post(`${base}/evaluate`, comment).set('If-Match', atVersion),
      archive: () => browser.post(`${base}/archive`, comment).set('If-Match', atVersion),
      answer: () => browser.put(toGoal, ANSWER).set('If-Match', '"0"'),
      addMeasure: () => browser.post(`${base}/measures`, { areaId: areaIds[0], title: 'Nytt' }),
      planMeasure: async () => browser.put(`/api/measures/${measureId}`, plan).set('If-Match', await measure()),
      deleteMeasure: async () => browser.delete(`/api/measures/${measureId}`).set('If-Match', await measure()),
      reportMeasure: async () => browser.post(`/api/measures/${measureId}/updates`, { percent: 10 }).set('If-Match', await measure()),
      addGoal: () => browser.post('/api/goals', { ...GOAL, areaId: areaIds[0], unitId, periodId }),
      editGoal: async () => browser.put(`/api/goals/${goalId}`, { ...GOAL, areaId: areaIds[0] }).set('If-Match', await goal()),
      deleteGoal: async () => browser.delete(`/api/goals/${goalId}`).set('If-Match', await goal()),
      shareGoal: async () => browser.post(`/api/goals/${goalId}/share`).set('If-Match', await goal()),
      addConversation: () => browser.post(`${base}/conversations`, TALK),
      moveConversation: async () => browser.put(`/api/conversations/${conversationId}`, TALK).set('If-Match', await talk()),
      removeConversation: async () => browser.delete(`/api/conversations/${conversationId}`).set('If-Match', await talk()),
      decide: async () =>
        browser.put(`${base}/decision`, DECISION).set('If-Match', await versionOf('agreement_decision', 'agreementId', agreementId)),
      acceptArea: () => browser.put(`${base}/areas/${areaIds[1]}/acceptance`).set('If-Match', atVersion),
      waive: () => browser.post(`${base}/waiver`, { reason: 'Overordnet er syk' }).set('If-Match', atVersion),
    };
    const { status } = await requests[action]!();
    return status === 201 || status === 204 ? 200 : status;
  }

  async function sign(name: string, place: LifePlace, atVersion: string) {
    const { agreementId } = agreements[place].ids;
    const browser = town.browsers[name]!;
    const { body } = await browser.get(`/api/agreements/${agreementId}/signing`);
    const hash = body.hash ?? '0'.repeat(64);
    const passedSlips = (body.slips ?? []).map((slip: { key: string }) => slip.key);
    return browser
      .post(`/api/agreements/${agreementId}/sign`, { hash, passedSlips })
      .set('If-Match', atVersion)
      .set('Idempotency-Key', newKey());
  }

  /** Cells that nothing may be written in are asked one after the other, and the tables compared; the others each on a stage of its own. */
  it.each(STAGES)('%s', async (stage) => {
    const wrong: string[] = [];
    for (const place of ['own', 'leave', 'top'] as const) {
      const agreement = agreements[place];
      await agreement.goTo(stage);
      const before = await tables();
      const cells = PEOPLE.filter(([, at]) => at === place).flatMap(([name, , part]) =>
        ACTIONS.map((action) => [name, part, action] as const),
      );
      for (const [name, part, action] of cells) {
        const cell = expected(part, action, stage, place);
        if (cell.status === 200) continue;
        const status = await ask(name, place, action);
        if (status !== cell.status) wrong.push(`${name} ${action} at ${stage} (${place}): ${status}, not ${cell.status}`);
      }
      const written = differing(before, await tables());
      if (written.length > 0) wrong.push(`refused at ${stage} (${place}), but written: ${written.join()}`);
      for (const [name, part, action] of cells) {
        const { status: wanted, to } = expected(part, action, stage, place);
        if (wanted !== 200) continue;
        // The other has signed before, where one has.
        if (!GOES_ON.includes(action)) await agreement.goTo(stage, part === 'leader' ? 'superior' : 'leader');
        if (action === 'evaluate') await endPeriodOn('2026-05-01');
        const status = await ask(name, place, action);
        const reached = await stageOf(agreement.ids.agreementId);
        if (action === 'evaluate') await endPeriodOn('2027-01-01');
        if (status !== 200 || reached !== to) wrong.push(`${name} ${action} at ${stage} (${place}): ${status}, ${reached}, not ${to}`);
      }
    }
    await agreements.top.goTo('active');
    expect(wrong).toEqual([]);
  });

  it('an active agreement is not evaluated before its period has ended, and one who has signed does not sign again', async () => {
    await agreements.own.goTo('active');
    expect(await ask('kommunalsjefen', 'own', 'evaluate')).toBe(409);
    await agreements.own.goTo('signed', 'leader');
    expect(await ask('lederen', 'own', 'sign')).toBe(409);
    expect(await stageOf(agreements.own.ids.agreementId)).toBe('signed');
  });

  it('what somebody may do is what the document says that they may', async () => {
    const wrong: string[] = [];
    const named: Record<string, string> = { drop: 'dropAmendment' };
    for (const stage of STAGES) {
      await agreements.own.goTo(stage, 'leader');
      const people = PEOPLE.filter(([, place, part]) => place === 'own' && part !== 'none' && part !== 'measures');
      for (const [name, , part] of people) {
        const { body } = await town.browsers[name]!.get(`/api/agreements/${agreements.own.ids.agreementId}`).expect(200);
        for (const action of Object.keys(EVER)) {
          const hasSigned = action === 'sign' && part === 'leader' && stage.toLowerCase().endsWith('signed');
          const may = expected(part, action, stage).status === 200 && !hasSigned && action !== 'evaluate';
          if (body.allowedActions.includes(named[action] ?? action) !== may) wrong.push(`${name} ${action} at ${stage}`);
        }
        const edits = expected(part, 'answer', stage).status === 200;
        for (const action of ['edit', 'addGoal', 'editConversations']) {
          if (body.allowedActions.includes(action) !== edits) wrong.push(`${name} ${action} at ${stage}`);
        }
        const decides = expected(part, 'decide', stage).status === 200;
        if (body.allowedActions.includes('editDecision') !== decides) wrong.push(`${name} decides at ${stage}`);
        const [measure] = body.areas[0].measures;
        const reports = expected(part, 'reportMeasure', stage).status === 200;
        const actions = [...(edits ? ['edit'] : []), ...(reports ? ['report'] : []), ...(edits ? ['delete'] : [])];
        if (measure.allowedActions.join() !== actions.join()) wrong.push(`${name} at ${stage}: ${measure.allowedActions.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  async function stageOf(agreementId: number): Promise<string> {
    return (await town.browsers['revisoren']!.get(`/api/agreements/${agreementId}`).expect(200)).body.stage;
  }

  function endPeriodOn(day: string) {
    return test.database.writer.query('UPDATE period SET validTo = ? WHERE id = ?', [day, town.periodId]);
  }

  async function tables(): Promise<Map<string, string>> {
    const names = [
      ...['agreement', 'agreement_version', 'agreement_version_part', 'signature', 'amendment', 'agreement_event', 'conversation'],
      ...['agreement_decision', 'area_acceptance', 'signing_waiver', 'attachment', 'goal', 'goal_change', 'goal_change_answer', 'measure'],
      ...['measure_update', 'response', 'past_response', 'setting'],
    ];
    const rows = new Map<string, string>();
    for (const name of names) rows.set(name, JSON.stringify(await test.database.query(`SELECT * FROM ${name} ORDER BY 1`)));
    rows.set('idempotency_key', JSON.stringify(await test.database.query('SELECT keyHash FROM idempotency_key ORDER BY 1')));
    return rows;
  }

  function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
    return [...before.keys()].filter((name) => before.get(name) !== after.get(name));
  }
});
