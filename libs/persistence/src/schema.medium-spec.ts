import { createTestDatabase, TestDatabase } from '../../../test/support';

describe('the migrations', () => {
  let test: TestDatabase;
  beforeAll(async () => (test = await createTestDatabase()));
  afterAll(() => test.drop());

  it('make exactly the schema that the entities describe', async () => {
    const drift = await test.database.writer.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((statement) => statement.query)).toEqual([]);
  });

  it('run once', async () => {
    expect(await test.database.migrate()).toEqual([]);
  });

  it('can be taken back whole', async () => {
    await test.database.writer.undoLastMigration();
    expect((await test.database.migrate()).length).toBe(1);
  });
});
