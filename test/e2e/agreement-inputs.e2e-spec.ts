import {
  Browser,
  createTestApp,
  givenAgreement,
  givenAreas,
  givenGoal,
  givenMeasure,
  GivenOrganization,
  givenOrganization,
  givenPeriod,
  givenPerson,
  TestApp,
} from '../support';

/** Each wrong input is refused with the field and a code, and nothing is written; each odd but good one goes in. */
describe('inputs to agreements', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let leader: Browser;
  let hr: Browser;
  let periodId: number;
  let areaId: number;
  let agreementId: number;
  let ids: { inherited: number; own: number; ownSub: number; elsewhere: number; withdrawn: number };

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        { name: 'Helse', leader: 'Hans', below: [{ name: 'Sone nord', leader: 'Astrid' }] },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    [leader, hr] = [await test.signIn(org.personIds['Hans']!), await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']))];
    periodId = await givenPeriod(test.unitOfWork);
    [areaId] = (await givenAreas(test.unitOfWork, 'Generelt')) as [number];
    const [root, helse, skole] = [org.unitIds['Kommunen']!, org.unitIds['Helse']!, org.unitIds['Skole']!];
    agreementId = await givenAgreement(test.unitOfWork, { unitId: helse, personId: org.personIds['Hans']!, periodId });
    const keys = { periodId, areaId };
    const inherited = await givenGoal(test.unitOfWork, { ...keys, unitId: root, title: 'Arvet' });
    const own = await givenGoal(
      test.unitOfWork,
      { ...keys, unitId: helse, title: 'Eget' },
      { state: 'draft', sharedOn: null, supportsGoalId: inherited },
    );
    const ownSub = await givenGoal(
      test.unitOfWork,
      { ...keys, unitId: helse, title: 'Eget under' },
      { state: 'draft', sharedOn: null, supportsGoalId: own },
    );
    const elsewhere = await givenGoal(test.unitOfWork, { ...keys, unitId: skole, title: 'Skolens' });
    const withdrawn = await givenGoal(
      test.unitOfWork,
      { ...keys, unitId: root, title: 'Trukket' },
      { state: 'withdrawn', withdrawnOn: '2026-02-01' },
    );
    ids = { inherited, own, ownSub, elsewhere, withdrawn };
  });
  afterAll(() => test.close());

  const aPlan = (changes: object): object => ({
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
    ...changes,
  });
  const aGoal = (changes: object): object => ({
    areaId,
    title: 'Mål',
    text: '',
    principles: '',
    source: '',
    supportsGoalId: null,
    scope: 'all',
    scopeUnitIds: [],
    ...changes,
  });
  const aMilestone = (changes: object = {}): object => ({ title: 'Kartlagt', dueOn: null, ...changes });
  const codes = (body: { errors: { field: string; code: string }[] }): string[] =>
    body.errors.map((fault) => `${fault.field}: ${fault.code}`);

  it('a text loses what no file may hold, and nothing after it', async () => {
    const { body: measure } = await leader.post(`/api/agreements/${agreementId}/measures`, { areaId, title: 'Før\u0000etter' }).expect(201);
    expect(measure.title).toBe('Føretter');
    const plan = aPlan({ title: 'Før\u0000etter', description: 'Én\vto\u0000\ttre\n', milestones: [] });
    const { body } = await leader.put(`/api/measures/${measure.id}`, plan).set('If-Match', '"1"').expect(200);
    expect(body).toMatchObject({ title: 'Føretter', description: 'Én\nto\ttre\n' });
    const kept = await test.database.query('SELECT title, description FROM measure WHERE id = ?', [measure.id]);
    expect(kept).toEqual([{ title: 'Føretter', description: 'Én\nto\ttre\n' }]);
    await leader.delete(`/api/measures/${measure.id}`).set('If-Match', '"2"').expect(204);
  });

  describe('a measure’s plan', () => {
    it.each<[string, object, string]>([
      ['weight 0', { weight: 0 }, 'weight: weight-out-of-range'],
      ['weight 6', { weight: 6 }, 'weight: weight-out-of-range'],
      ['weight 1.5', { weight: 1.5 }, 'weight: not-a-whole-number'],
      ['weight as text', { weight: '2' }, 'weight: not-a-whole-number'],
      ['31 February', { dueOn: '2026-02-31' }, 'dueOn: not-a-day'],
      ['29 February of a year without one', { dueOn: '2026-02-29' }, 'dueOn: not-a-day'],
      ['a day in Norwegian order', { dueOn: '01.05.2026' }, 'dueOn: not-a-day'],
      ['due before start', { startOn: '2026-05-02', dueOn: '2026-05-01' }, 'dueOn: due-before-start'],
      ['a blank title', { title: '   ' }, 'title: title-required'],
      ['a title of 301 letters', { title: 'a'.repeat(301) }, 'title: value-too-long'],
      ['counted without how many', { progressKind: 'counted' }, 'wantedCount: wanted-count-required'],
      ['0 wanted', { progressKind: 'counted', wantedCount: 0 }, 'wantedCount: wanted-count-required'],
      ['no milestones', { progressKind: 'milestones' }, 'milestones: milestones-required'],
      ['a milestone that is a text', { progressKind: 'milestones', milestones: ['Kartlagt'] }, 'milestones.0: value-invalid'],
      [
        'a milestone without a name',
        { progressKind: 'milestones', milestones: [aMilestone({ title: '' })] },
        'milestones.0.title: value-missing',
      ],
      [
        'a milestone on 31 April',
        { progressKind: 'milestones', milestones: [aMilestone({ dueOn: '2026-04-31' })] },
        'milestones.0.dueOn: not-a-day',
      ],
      ['13 milestones', { progressKind: 'milestones', milestones: new Array(13).fill(aMilestone()) }, 'milestones: milestones-too-many'],
      [
        'a milestone id of another measure',
        { progressKind: 'milestones', milestones: [aMilestone({ id: 77 })] },
        'milestones: milestone-unknown',
      ],
      ['a kind of progress that does not exist', { progressKind: 'stars' }, 'progressKind: value-unknown'],
      ['the status, which is reported', { status: 'done' }, 'status: not-allowed-field'],
      ['a version in the body', { version: 7 }, 'version: not-allowed-field'],
    ])('%s is refused', async (_name, changes, expected) => {
      const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId: ids.inherited, title: 'Før' });
      const { body } = await leader.put(`/api/measures/${measureId}`, aPlan(changes)).set('If-Match', '"1"').expect(400);
      expect(codes(body)).toContain(expected);
      const { body: after } = await leader.get(`/api/measures/${measureId}`).expect(200);
      expect(after).toMatchObject({ title: 'Før', version: 1 });
    });

    it.each<[string, object]>([
      ['weight 5', { weight: 5 }],
      ['start and due on one day', { startOn: '2026-05-01', dueOn: '2026-05-01' }],
      ['29 February of a leap year', { dueOn: '2028-02-29' }],
      ['a title with a script, which is text', { title: '<script>alert(1)</script>' }],
      ['a title with emoji and a U+2212 minus', { title: 'Fravær −1 prosentpoeng 🙂' }],
    ])('%s goes in', async (_name, changes) => {
      const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId: ids.inherited, title: 'Før' });
      const { body } = await leader.put(`/api/measures/${measureId}`, aPlan(changes)).set('If-Match', '"1"').expect(200);
      expect(body).toMatchObject(changes);
    });
  });

  describe('a report', () => {
    it.each<[string, object, string]>([
      ['progress 101', { percent: 101 }, 'percent: percent-out-of-range'],
      ['progress −1', { percent: -1 }, 'percent: percent-out-of-range'],
      ['progress 33.3', { percent: 33.3 }, 'percent: not-a-whole-number'],
      ['nothing', {}, ': nothing-reported'],
      ['a comment alone', { comment: 'Snart' }, ': nothing-reported'],
      ['a count for a per cent', { doneCount: 3 }, 'doneCount: progress-kind-mismatch'],
      ['a light that does not exist', { light: 'blue' }, 'light: value-unknown'],
      ['cancelling without a reason', { status: 'cancelled' }, 'comment: cancel-reason-required'],
    ])('%s is refused', async (_name, report, expected) => {
      const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId: ids.inherited, title: 'Før' });
      const { body } = await leader.post(`/api/measures/${measureId}/updates`, report).set('If-Match', '"1"').expect(400);
      expect(codes(body)).toContain(expected);
      const { body: after } = await leader.get(`/api/measures/${measureId}`).expect(200);
      expect(after).toMatchObject({ version: 1, updates: [], progressBasisPoints: null, light: null });
    });

    it('from done to planned is no step', async () => {
      const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId: ids.inherited, title: 'Før' }, { status: 'done' });
      const { body } = await leader.post(`/api/measures/${measureId}/updates`, { status: 'planned' }).set('If-Match', '"1"').expect(400);
      expect(codes(body)).toEqual(['status: status-transition-not-allowed']);
    });
    it.each(['1', '*', 'W/"1"', '"-1"', '"1 or 1"'])('If-Match %s is no version', async (header) => {
      const measureId = await givenMeasure(test.unitOfWork, { agreementId, goalId: ids.inherited, title: 'Før' });
      await leader.post(`/api/measures/${measureId}/updates`, { percent: 1 }).set('If-Match', header).expect(400);
    });
  });

  describe('a goal', () => {
    it.each<[string, () => object, string]>([
      [
        'with a scope outside the subtree',
        () => ({ scope: 'units', scopeUnitIds: [org.unitIds['Skole']] }),
        'scopeUnitIds: scope-outside-subtree',
      ],
      ['with its owner as scope', () => ({ scope: 'units', scopeUnitIds: [org.unitIds['Helse']] }), 'scopeUnitIds: scope-outside-subtree'],
      ['for chosen units, none chosen', () => ({ scope: 'units' }), 'scopeUnitIds: scope-units-missing'],
      [
        'for a unit chosen twice',
        () => ({ scope: 'units', scopeUnitIds: [org.unitIds['Sone nord'], org.unitIds['Sone nord']] }),
        'scopeUnitIds: scope-units-repeated',
      ],
      ['that supports itself', () => ({ supportsGoalId: ids.own }), 'supportsGoalId: supports-itself'],
      ['that supports its own sub-goal: a circle', () => ({ supportsGoalId: ids.ownSub }), 'supportsGoalId: supports-cycle'],
      ['that supports another branch’s goal', () => ({ supportsGoalId: ids.elsewhere }), 'supportsGoalId: supports-not-inherited'],
      ['that supports a withdrawn goal', () => ({ supportsGoalId: ids.withdrawn }), 'supportsGoalId: supports-not-inherited'],
      ['that supports what does not exist', () => ({ supportsGoalId: 999_999 }), 'supportsGoalId: supports-not-inherited'],
      ['in an area that does not exist', () => ({ areaId: 999_999 }), 'areaId: area-unknown'],
      ['without a title', () => ({ title: ' ' }), 'title: title-required'],
      ['with its state in the body', () => ({ state: 'shared' }), 'state: not-allowed-field'],
    ])('%s is refused', async (_name, changes, expected) => {
      const { body } = await leader.put(`/api/goals/${ids.own}`, aGoal(changes())).set('If-Match', '"1"').expect(400);
      expect(codes(body)).toContain(expected);
    });

    it('in another’s unit is forbidden to the superior and hidden from others', async () => {
      const input = aGoal({ unitId: org.unitIds['Sone nord'], periodId });
      await leader.post('/api/goals', input).expect(403);
      await leader.post('/api/goals', aGoal({ unitId: org.unitIds['Skole'], periodId })).expect(404);
    });
    it('may be for the units below its owner, and those are listed to the owner alone', async () => {
      const { body } = await leader.get(`/api/goals/scope-units/${org.unitIds['Helse']}`).expect(200);
      expect(body).toEqual([{ id: org.unitIds['Sone nord'], name: 'Sone nord', level: 1 }]);
      await leader.get(`/api/goals/scope-units/${org.unitIds['Skole']}`).expect(404);
    });
    it('that is shared cannot be deleted', async () => {
      const goalId = await givenGoal(test.unitOfWork, { unitId: org.unitIds['Helse']!, periodId, areaId, title: 'Delt' });
      await leader.delete(`/api/goals/${goalId}`).set('If-Match', '"1"').expect(409);
    });
    it('that something stands under cannot be deleted', async () => {
      const { body } = await leader.delete(`/api/goals/${ids.own}`).set('If-Match', '"1"').expect(409);
      expect(body.type).toBe('urn:kaskade:problem:goal-in-use');
    });
    it('that is a draft is deleted with its scope', async () => {
      const input = aGoal({ unitId: org.unitIds['Helse'], periodId, scope: 'units', scopeUnitIds: [org.unitIds['Sone nord']] });
      const { body } = await leader.post('/api/goals', input).expect(201);
      expect(body.scopeUnits).toEqual([{ id: org.unitIds['Sone nord'], name: 'Sone nord' }]);
      await leader.delete(`/api/goals/${body.id}`).set('If-Match', '"1"').expect(204);
      await leader.get(`/api/goals/${body.id}`).expect(404);
    });
  });

  describe('a measure', () => {
    it.each<[string, () => object, string]>([
      ['for neither goal nor area', () => ({}), 'goalId: goal-or-area'],
      ['for both', () => ({ goalId: ids.inherited, areaId }), 'goalId: goal-or-area'],
      ['for another branch’s goal', () => ({ goalId: ids.elsewhere }), 'goalId: goal-not-in-agreement'],
      ['for a withdrawn goal', () => ({ goalId: ids.withdrawn }), 'goalId: goal-not-in-agreement'],
      ['for an area that does not exist', () => ({ areaId: 999_999 }), 'areaId: area-unknown'],
    ])('%s is refused', async (_name, target, expected) => {
      const { body } = await leader.post(`/api/agreements/${agreementId}/measures`, { title: 'Nytt', ...target() }).expect(400);
      expect(codes(body)).toContain(expected);
    });
  });

  describe('a period', () => {
    const aPeriod = (changes: object): object => ({ name: '2027', validFrom: '2027-01-01', validTo: '2028-01-01', ...changes });
    it.each<[string, object, string]>([
      ['overlapping another', { validFrom: '2026-07-01' }, 'validFrom: period-overlaps'],
      ['that ends before it begins', { validTo: '2026-12-31' }, 'validTo: period-ends-before-it-begins'],
      ['without a day in it', { validTo: '2027-01-01' }, 'validTo: period-ends-before-it-begins'],
      ['with a name that is taken', { name: '2026' }, 'name: name-taken'],
      ['with a month 13', { validTo: '2027-13-01' }, 'validTo: not-a-day'],
    ])('%s is refused', async (_name, changes, expected) => {
      const { body } = await hr.post('/api/periods', aPeriod(changes)).expect(400);
      expect(codes(body)).toContain(expected);
    });

    it('right after another goes in, is changed, and a stale change is refused', async () => {
      const { body } = await hr.post('/api/periods', aPeriod({})).expect(201);
      await hr
        .put(`/api/periods/${body.id}`, aPeriod({ name: 'Avtaleåret 2027' }))
        .set('If-Match', '"1"')
        .expect(200);
      const stale = await hr.put(`/api/periods/${body.id}`, aPeriod({})).set('If-Match', '"1"').expect(412);
      expect(stale.body.current).toMatchObject({ name: 'Avtaleåret 2027', version: 2 });
    });
  });

  describe('an area', () => {
    it.each<[string, object, string]>([
      ['with a name that is taken', { name: 'Generelt' }, 'name: name-taken'],
      ['with UN goal 18', { unGoals: [18] }, 'unGoals: value-too-large'],
      ['at position 0', { position: 0 }, 'position: value-too-small'],
    ])('%s is refused', async (_name, changes, expected) => {
      const { body } = await hr.post('/api/goal-areas', { name: 'Miljø', position: 2, unGoals: [], ...changes }).expect(400);
      expect(codes(body)).toContain(expected);
    });
    it('goes in with its UN goals', async () => {
      const { body } = await hr.post('/api/goal-areas', { name: 'Miljø', position: 2, unGoals: [11, 13] }).expect(201);
      expect(body).toMatchObject({ name: 'Miljø', unGoals: [11, 13], version: 1 });
    });
  });
});
