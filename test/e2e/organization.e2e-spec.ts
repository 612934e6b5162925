import { Role } from '@kaskade/persistence';
import { Browser, createTestApp, GivenOrganization, givenOrganization, givenPerson, TestApp } from '../support';

describe('the organization as of a day', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hr: Browser;
  let leader: Browser;
  const unit = (name: string): number => org.unitIds[name]!;
  const person = (name: string): number => org.personIds[name]!;
  const unitPath = (name: string, rest = ''): string => `/api/organization/units/${unit(name)}${rest}`;
  const signInWith = async (name: string, roles: Role[]): Promise<Browser> => test.signIn(await givenPerson(test.unitOfWork, name, roles));

  beforeEach(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, {
      name: 'Kommunen',
      leader: 'Ragnhild',
      below: [
        {
          name: 'Helse',
          leader: 'Hans',
          below: [
            {
              name: 'Hjemmetjenester',
              leader: 'Siri',
              below: [
                { name: 'Sone nord', leader: 'Astrid' },
                { name: 'Sone sør', leader: 'Tone', acting: 'Hege' },
              ],
            },
            { name: 'Sykehjem', leader: 'Sigrun' },
          ],
        },
        { name: 'Skole', below: [{ name: 'Fjellskolen', leader: 'Per' }] },
      ],
    });
    hr = await signInWith('Randi', ['hr']);
    leader = await test.signIn(person('Astrid'));
  });
  afterEach(() => test.close());

  it('shows the tree with leaders, who acts for whom, what is vacant since when, and the counts', async () => {
    const { body } = await hr.get('/api/organization/tree').expect(200);
    expect(body).toMatchObject({ day: '2026-05-04', unitCount: 8, permanent: 6, acting: 1, vacant: 1 });
    expect(body.levels.map((level: { leaderTitle: string; units: number }) => [level.leaderTitle, level.units])).toEqual([
      ['Rådmann', 1],
      ['Kommunalsjef', 2],
      ['Seksjonsleder', 3],
      ['Avdelingsleder', 2],
    ]);
    const row = (name: string) => body.units.find((each: { name: string }) => each.name === name);
    expect(row('Kommunen')).toMatchObject({ depth: 0, unitsBelow: 7, actingBelow: 1, vacantBelow: 1, parentUnitId: null });
    expect(row('Sone sør').leader).toMatchObject({
      name: 'Hege',
      kind: 'acting',
      validTo: null,
      actsFor: { id: person('Tone'), name: 'Tone' },
    });
    expect(row('Skole')).toMatchObject({ leader: null, vacantSince: '2026-01-01', levelTitle: 'Kommunalsjef' });
    expect(body.allowedActions).toContain('move');
    expect((await leader.get('/api/organization/tree').expect(200)).body.allowedActions).toEqual([]);
  });

  it('takes as many statements for two units as for two hundred', async () => {
    const count = async () => (await test.statements.during(() => hr.get('/api/organization/tree').expect(200))).statements.length;
    const few = await count();
    for (let number = 0; number < 200; number++) {
      const input = {
        code: `x${number}`,
        name: `Gruppe ${number}`,
        levelId: org.levelIds[3],
        parentUnitId: unit('Sykehjem'),
        validFrom: '2026-05-01',
      };
      await hr.post('/api/organization/units', input).expect(201);
    }
    expect(await count()).toBe(few);
    expect((await hr.get('/api/organization/tree')).body.unitCount).toBe(208);
  });

  it('moves a unit from a day: the tree before shows it where it was, and its leader has a new superior from then', async () => {
    const { body } = await hr
      .post(unitPath('Sone nord', '/move'), { parentUnitId: unit('Sykehjem'), validFrom: '2026-10-01' })
      .set('If-Match', '"1"')
      .expect(200);
    expect(body).toMatchObject({ version: 2, parent: { name: 'Hjemmetjenester' }, superior: { name: 'Siri' } });
    expect(body.placements).toMatchObject([
      { parent: { name: 'Hjemmetjenester' }, validFrom: '2026-01-01', validTo: '2026-10-01' },
      { parent: { name: 'Sykehjem' }, validFrom: '2026-10-01', validTo: null },
    ]);
    const then = await hr.get(unitPath('Sone nord', '?day=2026-10-01')).expect(200);
    expect(then.body).toMatchObject({ parent: { name: 'Sykehjem' }, superior: { name: 'Sigrun', unitName: 'Sykehjem' } });
    const audit = await test.database.query<{ action: string }>(
      "SELECT action FROM audit_entry WHERE entity = 'unit' AND entityId = ? ORDER BY id",
      [unit('Sone nord')],
    );
    expect(audit.map(({ action }) => action)).toEqual(expect.arrayContaining(['move-unit', 'update']));
  });

  it('takes a planned move back without a trace of seams', async () => {
    await hr
      .post(unitPath('Sone nord', '/move'), { parentUnitId: unit('Sykehjem'), validFrom: '2026-10-01' })
      .set('If-Match', '"1"')
      .expect(200);
    const back = await hr
      .post(unitPath('Sone nord', '/move'), { parentUnitId: unit('Hjemmetjenester'), validFrom: '2026-10-01' })
      .set('If-Match', '"2"')
      .expect(200);
    expect(back.body.placements).toMatchObject([{ validFrom: '2026-01-01', validTo: null }]);
  });

  it.each([
    ['under what stands below it (a cycle)', 'Helse', 'Sone nord', '2026-06-01', 'cycle'],
    ['under itself', 'Helse', 'Helse', '2026-06-01', 'cycle'],
    ['under a unit of its own level', 'Hjemmetjenester', 'Sykehjem', '2026-06-01', 'level-not-below-parent'],
    ['before it is there', 'Sone nord', 'Sykehjem', '2025-06-01', 'unit-absent'],
    ['when it is the root', 'Kommunen', 'Helse', '2026-06-01', 'root-stays'],
    ['on 31 February', 'Sone nord', 'Sykehjem', '2026-02-31', 'not-a-day'],
  ])('does not move a unit %s', async (_, name, parent, validFrom, code) => {
    const { body } = await hr
      .post(unitPath(name, '/move'), { parentUnitId: unit(parent), validFrom })
      .set('If-Match', '"1"')
      .expect(400);
    expect(body.errors).toMatchObject([{ code, message: expect.not.stringMatching(/[{}]/) }]);
    expect((await hr.get(unitPath(name))).body.version).toBe(1);
  });

  it('answers 412 with the unit as it is to a stale version, 428 without one', async () => {
    await hr
      .post(unitPath('Sone nord', '/move'), { parentUnitId: unit('Sykehjem'), validFrom: '2026-10-01' })
      .set('If-Match', '"1"')
      .expect(200);
    const { body } = await hr
      .put(unitPath('Sone nord'), { code: 'sn', name: 'Sone nordre', levelId: org.levelIds[3] })
      .set('If-Match', '"1"')
      .expect(412);
    expect(body.current).toMatchObject({ id: unit('Sone nord'), version: 2, name: 'Sone nord' });
    await hr.put(unitPath('Sone nord'), { code: 'sn', name: 'Sone nordre', levelId: org.levelIds[3] }).expect(428);
  });

  it('never closes a unit while another is moved below it at the same time', async () => {
    const closing = hr.post(unitPath('Sykehjem', '/close'), { validFrom: '2026-06-01' }).set('If-Match', '"1"');
    const moving = hr
      .post(unitPath('Sone nord', '/move'), { parentUnitId: unit('Sykehjem'), validFrom: '2026-06-01' })
      .set('If-Match', '"1"');
    const answers = await Promise.all([closing, moving]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    await hr.get('/api/organization/tree?day=2026-06-01').expect(200);
  });

  it('creates a unit, renames it and gives it another level; its code is its own', async () => {
    const input = {
      code: '3499',
      name: 'Frivilligsentralen',
      levelId: org.levelIds[3],
      parentUnitId: unit('Helse'),
      validFrom: '2026-06-01',
    };
    const { body } = await hr.post('/api/organization/units', input).expect(201);
    expect(body).toMatchObject({ version: 1, isThere: false, allowedActions: ['edit'] });
    const twice = await hr.post('/api/organization/units', { ...input, name: 'En annen' }).expect(400);
    expect(twice.body.errors).toMatchObject([{ field: 'code', code: 'code-taken' }]);
    const path = `/api/organization/units/${body.id}`;
    const renamed = await hr.put(path, { code: '3499', name: 'Møteplassen', levelId: org.levelIds[2] }).set('If-Match', '"1"').expect(200);
    expect(renamed.body).toMatchObject({ name: 'Møteplassen', levelTitle: 'Seksjonsleder', version: 2 });
    const tooHigh = await hr.put(path, { code: '3499', name: 'Møteplassen', levelId: org.levelIds[1] }).set('If-Match', '"2"').expect(400);
    expect(tooHigh.body.errors).toMatchObject([{ field: 'levelId', code: 'level-not-below-parent' }]);
    const second = await hr.post('/api/organization/units', { ...input, code: 'x', parentUnitId: null }).expect(400);
    expect(second.body.errors).toMatchObject([{ code: 'several-roots' }]);
    const unknown = await hr.post('/api/organization/units', { ...input, code: 'x', parentUnitId: 999_999 }).expect(400);
    expect(unknown.body.errors).toMatchObject([{ field: 'parentUnitId', code: 'unit-unknown' }]);
  });

  it('closes a unit with its leadership, but not while units stand below', async () => {
    const refused = await hr.post(unitPath('Hjemmetjenester', '/close'), { validFrom: '2026-06-01' }).set('If-Match', '"1"').expect(400);
    expect(refused.body.errors[0]).toMatchObject({ code: 'units-below', message: expect.stringContaining('Sone') });
    const { body } = await hr.post(unitPath('Sone sør', '/close'), { validFrom: '2026-06-01' }).set('If-Match', '"1"').expect(200);
    expect(body.leaderships).toMatchObject([{ validTo: '2026-06-01' }, { validTo: '2026-06-01' }]);
    expect((await hr.get('/api/organization/tree?day=2026-06-01')).body.unitCount).toBe(7);
    expect((await hr.get('/api/organization/tree?day=2026-05-31')).body.unitCount).toBe(8);
  });

  it('appoints an acting leader with an end, changes it, and takes back one that has not begun', async () => {
    const astrids = unitPath('Sone nord', '/leaderships');
    const acting = { personId: person('Hege'), kind: 'acting', validFrom: '2026-06-01', validTo: '2027-01-01' };
    const { body } = await hr.post(astrids, acting).set('If-Match', '"1"').expect(201);
    const [, row] = body.leaderships;
    expect(row).toMatchObject({ personName: 'Hege', allowedActions: ['changeEnd', 'remove'] });
    const then = await hr.get(unitPath('Sone nord', '?day=2026-07-01'));
    expect(then.body.leader).toMatchObject({ name: 'Hege', validTo: '2027-01-01', actsFor: { name: 'Astrid' } });
    const second = await hr
      .post(astrids, { ...acting, personId: person('Per') })
      .set('If-Match', '"2"')
      .expect(400);
    expect(second.body.errors[0]).toMatchObject({ code: 'two-acting-leaders', message: expect.stringContaining('Hege') });
    await hr.put(`${astrids}/${row.id}/end`, { validTo: '2026-09-01' }).set('If-Match', '"2"').expect(200);
    const removed = await hr.delete(`${astrids}/${row.id}`).set('If-Match', '"3"').expect(200);
    expect(removed.body.leaderships).toHaveLength(1);
    await hr.delete(`${astrids}/${removed.body.leaderships[0].id}`).set('If-Match', '"4"').expect(409);
  });

  it('refuses two permanent leaders at once, and fills a vacant post', async () => {
    const permanent = { personId: person('Hege'), kind: 'permanent', validFrom: '2026-06-01', validTo: null };
    const { body } = await hr.post(unitPath('Sone nord', '/leaderships'), permanent).set('If-Match', '"1"').expect(400);
    expect(body.errors[0]).toMatchObject({ code: 'two-permanent-leaders', message: expect.stringContaining('Astrid') });
    await hr.post(unitPath('Skole', '/leaderships'), permanent).set('If-Match', '"1"').expect(201);
    expect((await hr.get(unitPath('Skole', '?day=2026-06-01'))).body.leader).toMatchObject({ name: 'Hege', kind: 'permanent' });
    expect((await hr.get(unitPath('Skole'))).body.vacantSince).toBe('2026-01-01');
  });

  it('leaves reading to leaders and writing to HR; nobody else sees it', async () => {
    await leader.get('/api/organization/tree').expect(200);
    await leader
      .post(unitPath('Sone nord', '/move'), { parentUnitId: unit('Sykehjem'), validFrom: '2026-10-01' })
      .set('If-Match', '"1"')
      .expect(403);
    const employee = await signInWith('Ola', []);
    await employee.get('/api/organization/tree').expect(403);
    await employee.get('/api/organization/persons').expect(403);
    await test.stranger().get('/api/organization/tree').expect(401);
    await hr.get('/api/organization/units/999999').expect(404);
    await hr.get('/api/organization/tree?day=2026-02-31').expect(400);
  });
});
