import { createTestDatabase, TestDatabase } from '../../test/support';
import { demoMunicipality, seedDemo } from './main';
import { entityOf, DemoRows } from './rows';

describe('seeding', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('writes every row, with its days, amounts and lists', async () => {
    await seedDemo(test.database.writer, { size: 'demo', today: '2026-11-22' });
    const expected = demoMunicipality('2026-11-22');
    for (const table of Object.keys(entityOf) as (keyof DemoRows)[]) {
      expect([table, await test.database.reader.getRepository(entityOf[table]).count()]).toEqual([table, expected[table].length]);
    }
    const some = <K extends keyof DemoRows>(table: K) =>
      test.database.reader.getRepository(entityOf[table]).find({ order: { id: 'ASC' } as never, take: 50 });
    for (const table of ['measures', 'figures', 'people', 'placements'] as const)
      expect(await some(table)).toMatchObject(expected[table].slice(0, 50));
  });
});
