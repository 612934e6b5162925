import { Browser, createTestApp, GivenOrganization, givenOrganization, givenPerson, TestApp } from '../support';

/** What stands around a name is no part of it, and spaces alone are no name: the same for everything that has one. */
describe('names, titles and codes', () => {
  let test: TestApp;
  let org: GivenOrganization;
  let hr: Browser;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    org = await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild' });
    hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
  });
  afterAll(() => test.close());

  const kinds: [string, string, () => object, string][] = [
    ['period', '/api/periods', () => ({ validFrom: '2030-01-01', validTo: '2031-01-01' }), 'name'],
    ['area', '/api/goal-areas', () => ({ position: 1, unGoals: [] }), 'name'],
    ['level', '/api/organization/levels', () => ({ rank: 9 }), 'leaderTitle'],
    [
      'unit',
      '/api/organization/units',
      () => ({ code: '77', levelId: org.levelIds[2], parentUnitId: org.unitIds['Kommunen'], validFrom: '2026-06-01' }),
      'name',
    ],
    [
      'unit’s code',
      '/api/organization/units',
      () => ({ name: 'Kulturskolen', levelId: org.levelIds[2], parentUnitId: org.unitIds['Kommunen'], validFrom: '2026-06-01' }),
      'code',
    ],
    ['person', '/api/organization/persons', () => ({ userName: 'p@kommune.example', title: null, active: true }), 'name'],
    ['person’s user name', '/api/organization/persons', () => ({ name: 'Siri', title: null, active: true }), 'userName'],
  ];

  it.each(kinds)('of a %s are kept without the spaces around', async (_kind, path, rest, field) => {
    const { body } = await hr.post(path, { ...rest(), [field]: ' \t besøk 1@a.example \u00a0' }).expect(201);
    expect(body[field]).toBe('besøk 1@a.example');
  });

  it.each(kinds)('of a %s are refused when there is nothing but spaces', async (_kind, path, rest, field) => {
    const { body } = await hr.post(path, { ...rest(), [field]: ' \t ' }).expect(400);
    expect(body.errors).toMatchObject([{ field, code: 'value-missing' }]);
  });
});
