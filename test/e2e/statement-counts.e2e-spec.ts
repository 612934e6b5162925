import {
  Browser,
  createTestApp,
  givenCostCentre,
  givenFigure,
  GivenOrganization,
  givenOrganization,
  givenPerson,
  TestApp,
} from '../support';

/** An organization with so many wards below one section, each with a leader, a cost centre and a figure. */
interface Municipality {
  readonly test: TestApp;
  readonly org: GivenOrganization;
  readonly hr: Browser;
  readonly leader: Browser;
  readonly centreId: number;
}

async function municipality(wards: number): Promise<Municipality> {
  const test = await createTestApp({ today: '2026-05-04' });
  const names = Array.from({ length: wards }, (_, ward) => `Post ${ward}`);
  const org = await givenOrganization(test.unitOfWork, {
    name: 'Kommunen',
    leader: 'Ragnhild',
    below: [
      { name: 'Helse', leader: 'Hans', below: names.map((name) => ({ name, leader: `Leder av ${name}` })) },
      { name: 'Skole', leader: 'Solveig' },
    ],
  });
  const centres: number[] = [];
  for (const name of names) centres.push(await givenCostCentre(test.unitOfWork, name, org.unitIds[name]!));
  for (const centre of centres) await givenFigure(test.unitOfWork, centre, 'revised', 1_000_000);
  const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
  return { test, org, hr, leader: await test.signIn(org.personIds['Leder av Post 0']!), centreId: centres[0]! };
}

describe('the number of statements of a request to the organization and the economy', () => {
  let few: Municipality;
  let many: Municipality;
  beforeAll(async () => {
    [few, many] = [await municipality(4), await municipality(120)];
  }, 120_000);
  afterAll(async () => {
    await few.test.close();
    await many.test.close();
  });

  const unit = ({ org }: Municipality, name: string): number => org.unitIds[name]!;
  const forecast = { year: 2026, amountOre: 100_000_000, comment: 'Som budsjettert' };
  const requests: [string, (where: Municipality) => Promise<unknown>][] = [
    ['reading the tree', ({ hr }) => hr.get('/api/organization/tree').expect(200)],
    ['reading a unit', (where) => where.hr.get(`/api/organization/units/${unit(where, 'Helse')}`).expect(200)],
    ['finding people', ({ hr }) => hr.get('/api/organization/persons').expect(200)],
    ['finding cost centres', ({ hr }) => hr.get('/api/organization/cost-centres').expect(200)],
    [
      'renaming a unit',
      (where) =>
        where.hr
          .put(`/api/organization/units/${unit(where, 'Skole')}`, { code: 'skole', name: 'Oppvekst', levelId: where.org.levelIds[1] })
          .set('If-Match', '"1"')
          .expect(200),
    ],
    [
      'moving a unit',
      (where) =>
        where.hr
          .post(`/api/organization/units/${unit(where, 'Post 1')}/move`, { parentUnitId: unit(where, 'Skole'), validFrom: '2026-06-01' })
          .set('If-Match', '"1"')
          .expect(200),
    ],
    [
      'closing a unit',
      (where) =>
        where.hr
          .post(`/api/organization/units/${unit(where, 'Post 2')}/close`, { validFrom: '2026-06-01' })
          .set('If-Match', '"1"')
          .expect(200),
    ],
    ['reading the economy of a unit', (where) => where.leader.get(`/api/economy/units/${unit(where, 'Post 0')}`).expect(200)],
    [
      'entering a forecast',
      ({ leader, centreId }) => leader.post(`/api/economy/cost-centres/${centreId}/forecasts`, forecast).set('If-Match', '"0"').expect(201),
    ],
  ];

  it.each(requests)('%s is the same with 7 units as with 123', async (_name, request) => {
    const counts: number[] = [];
    for (const where of [few, many]) {
      await where.hr.get('/api/me').expect(200); // Whatever a session writes now and then is written.
      counts.push((await where.test.statements.during(() => request(where))).statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(25);
  });

  it('reading the economy from the top is the same, too', async () => {
    const counts: number[] = [];
    for (const where of [few, many]) {
      const chief = await where.test.signIn(where.org.personIds['Ragnhild']!);
      const path = `/api/economy/units/${unit(where, 'Kommunen')}`;
      const { result, statements } = await where.test.statements.during(() => chief.get(path).expect(200));
      expect(result.body.unitName).toBe('Kommunen');
      counts.push(statements.length);
    }
    expect(counts[1]).toBe(counts[0]);
  });
});
