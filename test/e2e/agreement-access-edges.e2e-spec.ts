import { EmployerBody, EmployerBodyMember, LeadershipRow } from '@kaskade/persistence';
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

const SYSTEM = { personId: null };
const status = async (request: PromiseLike<{ status: number }>): Promise<number> => (await request).status;
const today = '2026-06-02';

/** Kommunen (Ragnhild) ─ Helse (Hans) ─ Hjemme (Heidi) ─ Sone (Sofie); Kommunen ─ Skole (Solveig). */
describe('access to agreements, where posts change hands or are held twice', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let periodId: number;
  let areaId: number;
  const unit = (name: string): number => org.unitIds[name]!;
  const person = (name: string): number => org.personIds[name]!;
  const as = (name: string): Promise<Browser> => test.signIn(person(name));
  const found = async (browser: Browser, text: string): Promise<string[]> => {
    const { body } = await browser.get(`/api/search?q=${encodeURIComponent(text)}`).expect(200);
    return body.hits.map((hit: { title: string }) => hit.title);
  };
  const leads = (unitName: string, personId: number, changes: Partial<LeadershipRow>) =>
    test.unitOfWork.run(SYSTEM, (tx) =>
      tx.insert(LeadershipRow, {
        ...{ kind: 'permanent', validFrom: '2026-01-01', validTo: null, fteHundredths: null },
        ...changes,
        unitId: unit(unitName),
        personId,
      } as Omit<LeadershipRow, 'id'>),
    );
  const leaves = (unitName: string, validTo: string) =>
    test.unitOfWork.run(SYSTEM, (tx) => tx.updateWhere(LeadershipRow, { unitId: unit(unitName) }, { validTo }));

  beforeEach(async () => {
    test = await createTestApp({ today });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        {
          name: 'Helse',
          leader: 'Hans',
          below: [{ name: 'Hjemme', leader: 'Heidi', below: [{ name: 'Sone', leader: 'Sofie' }] }],
        },
        { name: 'Skole', leader: 'Solveig' },
      ],
    });
    periodId = await givenPeriod(test.unitOfWork);
    areaId = (await givenAreas(test.unitOfWork, 'Generelt'))[0]!;
  });
  afterEach(() => test.close());

  const agreementOf = (unitName: string, name: string, changes = {}) =>
    givenAgreement(test.unitOfWork, { unitId: unit(unitName), personId: person(name), periodId }, changes);

  it('a predecessor’s agreement that nobody closed is not the successor’s: they begin their own', async () => {
    const agreementId = await agreementOf('Helse', 'Hans', { state: 'active', activeOn: '2026-01-10' });
    const measureId = await givenMeasure(test.unitOfWork, { agreementId, areaId, title: 'Forgjengerens tiltak' }, { dueOn: '2026-06-05' });
    await leaves('Helse', '2026-06-01');
    const nina = await givenPerson(test.unitOfWork, 'Nina');
    await leads('Helse', nina, { validFrom: '2026-06-01' });

    const successor = await test.signIn(nina);
    expect(await status(successor.get(`/api/agreements/${agreementId}`))).toBe(404);
    expect(await status(successor.get(`/api/measures/${measureId}`))).toBe(404);
    expect(await status(successor.post(`/api/measures/${measureId}/updates`, { light: 'green' }).set('If-Match', '"1"'))).toBe(404);
    expect(await found(successor, 'Forgjengerens')).toEqual([]);
    const page = await successor.get('/api/reports/front-page').expect(200);
    expect(page.body.dueSoon.map((item: { kind: string }) => item.kind)).toContain('createAgreement');
    await successor.post('/api/agreements', { unitId: unit('Helse'), periodId }).expect(201);

    const superior = await as('Ragnhild');
    expect(await status(superior.get(`/api/agreements/${agreementId}`))).toBe(200);
    expect(await status(superior.get(`/api/measures/${measureId}`))).toBe(200);
    expect(await found(superior, 'Forgjengerens')).toEqual(['Forgjengerens tiltak']);
  });

  it('a predecessor’s closed agreement and its measures: neither is the successor’s, both the superior’s', async () => {
    const agreementId = await agreementOf('Skole', 'Hans', { closedOn: '2026-03-01' });
    const measureId = await givenMeasure(test.unitOfWork, { agreementId, areaId, title: 'Lukket tiltak' });
    const successor = await as('Solveig');
    expect(await status(successor.get(`/api/agreements/${agreementId}`))).toBe(404);
    expect(await status(successor.get(`/api/measures/${measureId}`))).toBe(404);
    expect(await found(successor, 'Lukket')).toEqual([]);
    const superior = await as('Ragnhild');
    expect(await status(superior.get(`/api/measures/${measureId}`))).toBe(200);
    expect(await found(superior, 'Lukket')).toEqual(['Lukket tiltak']);
  });

  it('until a planned change of leader the present leader keeps the measures that it carries over', async () => {
    const agreementId = await agreementOf('Helse', 'Hans');
    const measureId = await givenMeasure(test.unitOfWork, { agreementId, areaId, title: 'Følger posten' }, { dueOn: '2026-06-10' });
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
    const nina = await givenPerson(test.unitOfWork, 'Nina');
    await hr
      .post(`/api/units/${unit('Helse')}/change-of-leader`, { personId: nina, validFrom: '2026-07-01', carryOverMeasures: true })
      .set('If-Match', '"1"')
      .expect(201);
    const present = await as('Hans');
    const page = await present.get('/api/reports/front-page').expect(200);
    expect(page.body.dueSoon).toContainEqual(expect.objectContaining({ kind: 'measureDue', measureId, agreementId }));
    expect(await found(present, 'Følger')).toEqual(['Følger posten']);
    const { body } = await present.get(`/api/measures/${measureId}`).expect(200);
    await present.post(`/api/measures/${measureId}/updates`, { light: 'green' }).set('If-Match', `"${body.version}"`).expect(201);
    test.clock.moveTo('2026-07-01');
    expect(await status((await test.signIn(nina)).get(`/api/measures/${measureId}`))).toBe(200);
  });

  it('where the chief officer acts right below, the employer body is the other party', async () => {
    await leads('Helse', person('Ragnhild'), { kind: 'acting' });
    const agreementId = await agreementOf('Helse', 'Hans');
    const [mayor, member] = [await givenPerson(test.unitOfWork, 'Ordføreren'), await givenPerson(test.unitOfWork, 'Medlemmet')];
    await test.unitOfWork.run(SYSTEM, async (tx) => {
      const employerBodyId = await tx.insert(EmployerBody, { name: 'Formannskapet', version: 1 });
      const seat = { employerBodyId, validFrom: '2026-01-01', validTo: null };
      await tx.insert(EmployerBodyMember, { ...seat, personId: mayor, representative: true });
      await tx.insert(EmployerBodyMember, { ...seat, personId: member, representative: false });
    });
    const elsewhere = await agreementOf('Hjemme', 'Heidi');
    const evaluate = (browser: Browser) =>
      status(browser.post(`/api/agreements/${agreementId}/evaluate`, { comment: '' }).set('If-Match', '"1"'));
    expect(await evaluate(await as('Ragnhild'))).toBe(403);
    const [representative, other] = [await test.signIn(mayor), await test.signIn(member)];
    expect(await status(representative.get(`/api/agreements/${elsewhere}`))).toBe(404);
    expect(await evaluate(other)).toBe(403);
    const { body } = await representative.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body).toMatchObject({
      superior: null,
      employerBody: 'Formannskapet',
      signing: { party: 'superior' },
      allowedActions: ['editDecision', 'acceptArea'],
    });
    // It is theirs to do, once the agreement is there to be evaluated.
    expect(await evaluate(representative)).toBe(409);
  });

  it('somebody who is away reads on below, and changes nothing', async () => {
    const nina = await givenPerson(test.unitOfWork, 'Nina');
    await leads('Helse', nina, { kind: 'acting' });
    const agreementId = await agreementOf('Hjemme', 'Heidi');
    const away = await as('Hans');
    const { body } = await away.get(`/api/agreements/${agreementId}`).expect(200);
    expect(body.allowedActions).toEqual([]);
    expect(await status(away.post(`/api/agreements/${agreementId}/return`, { comment: 'Se her' }).set('If-Match', '"1"'))).toBe(403);
    expect(await status(away.get(`/api/reports/units/${unit('Sone')}`))).toBe(200);
    expect(await status(away.get(`/api/reports/units/${unit('Skole')}`))).toBe(404);
  });

  it('a leader below sees of a superior’s measures those for goals that reach them, and for areas', async () => {
    const agreementId = await agreementOf('Helse', 'Hans');
    const goal = (title: string, changes = {}) => givenGoal(test.unitOfWork, { unitId: unit('Helse'), periodId, areaId, title }, changes);
    const measures = {
      'for et delt mål': await goal('Delt'),
      'for et utkast': await goal('Utkast', { state: 'draft', sharedOn: null }),
      'for et mål til andre': await goal('Til ingen', { scope: 'none' }),
      'for området': null,
    };
    const answers: Record<string, number> = {};
    const below = await as('Sofie');
    for (const [title, goalId] of Object.entries(measures)) {
      const target = goalId === null ? { areaId } : { goalId };
      const id = await givenMeasure(test.unitOfWork, { agreementId, ...target, title: `Tiltak ${title}` });
      answers[title] = await status(below.get(`/api/measures/${id}`));
    }
    expect(answers).toEqual({ 'for et delt mål': 200, 'for et utkast': 404, 'for et mål til andre': 404, 'for området': 200 });
    expect((await found(below, 'Tiltak')).sort()).toEqual(['Tiltak for et delt mål', 'Tiltak for området']);
    expect(await found(await as('Hans'), 'Tiltak')).toHaveLength(4);
  });

  it('how far a goal reaches is for those who read its owner’s agreement', async () => {
    const goalId = await givenGoal(test.unitOfWork, { unitId: unit('Kommunen'), periodId, areaId, title: 'For alle' });
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
    expect(await status((await as('Sofie')).get(`/api/goals/${goalId}`))).toBe(200);
    expect(await status((await as('Sofie')).get(`/api/goals/${goalId}/reach`))).toBe(403);
    expect(await status((await as('Ragnhild')).get(`/api/goals/${goalId}/reach`))).toBe(200);
    expect(await status(hr.get(`/api/goals/${goalId}/reach`))).toBe(200);
  });

  it('what was agreed in a closed unit is read by those above where it stood', async () => {
    const agreementId = await agreementOf('Sone', 'Sofie');
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
    await hr
      .post(`/api/organization/units/${unit('Sone')}/close`, { validFrom: '2026-06-01' })
      .set('If-Match', '"1"')
      .expect(200);
    expect(await status((await as('Heidi')).get(`/api/agreements/${agreementId}`))).toBe(200);
    expect(await status((await as('Ragnhild')).get(`/api/agreements/${agreementId}`))).toBe(200);
    expect(await status((await as('Solveig')).get(`/api/agreements/${agreementId}`))).toBe(404);
    expect(await status((await as('Ragnhild')).post('/api/agreements', { unitId: unit('Sone'), periodId }))).toBe(404);
  });

  it.each(['permanent', 'acting'] as const)(
    'a %s successor by the unit’s own hand: only a permanent one closes the former agreement',
    async (kind) => {
      const agreementId = await agreementOf('Helse', 'Hans');
      const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
      const nina = await givenPerson(test.unitOfWork, 'Nina');
      const helse = `/api/organization/units/${unit('Helse')}`;
      const { body } = await hr.get(helse).expect(200);
      await hr.put(`${helse}/leaderships/${body.leaderships[0].id}/end`, { validTo: '2026-06-01' }).set('If-Match', '"1"').expect(200);
      const closedOn = async () => (await (await as('Ragnhild')).get(`/api/agreements/${agreementId}`).expect(200)).body.closedOn;
      expect(await closedOn()).toBeNull();
      await hr
        .post(`${helse}/leaderships`, { personId: nina, kind, validFrom: '2026-06-02', validTo: null })
        .set('If-Match', '"2"')
        .expect(201);
      expect(await closedOn()).toBe(kind === 'permanent' ? '2026-06-02' : null);
      expect(await status((await test.signIn(nina)).get(`/api/agreements/${agreementId}`))).toBe(404);
    },
  );

  it('login names are for those who write them; names and titles for every leader', async () => {
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
    const names = async (browser: Browser, search: string) => {
      const { body } = await browser.get(`/api/organization/persons?search=${search}`).expect(200);
      return body.persons.map((each: { name: string; userName: string | null }) => [each.name, each.userName]);
    };
    expect(await names(hr, 'solveig')).toEqual([['Solveig', 'solveig@kommune.example']]);
    expect(await names(hr, 'solveig@')).toHaveLength(1);
    const leader = await as('Sofie');
    expect(await names(leader, 'solveig')).toEqual([['Solveig', null]]);
    expect(await names(leader, 'solveig@')).toEqual([]);
    const one = await leader.get(`/api/organization/persons/${person('Solveig')}`).expect(200);
    expect(one.body).toMatchObject({ name: 'Solveig', userName: null });
  });
});
