import { UnitOfWork } from './unit-of-work';
import { createTestDatabase, givenAgreement, givenOrganization, givenPeriod, TestDatabase } from '../../../test/support';

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

  it('leave no agreement in force that nobody has signed', async () => {
    await test.database.writer.undoLastMigration();
    await test.database.writer.undoLastMigration();
    const unitOfWork = new UnitOfWork(test.database, () => new Date('2026-05-04T10:00:00Z'));
    const org = await givenOrganization(unitOfWork, { name: 'Kommunen', leader: 'Ragnhild', below: [{ name: 'Helse', leader: 'Hans' }] });
    const keys = { periodId: await givenPeriod(unitOfWork) };
    const active = { state: 'active', activeOn: '2026-01-01', activatedById: org.personIds['Ragnhild']! } as const;
    const top = { ...keys, unitId: org.unitIds['Kommunen']!, personId: org.personIds['Ragnhild']! };
    await givenAgreement(unitOfWork, top, active);
    const below = { ...keys, unitId: org.unitIds['Helse']!, personId: org.personIds['Hans']! };
    await givenAgreement(unitOfWork, below, { ...active, closedOn: '2026-02-01' });
    await test.database.migrate();
    expect(await test.database.query('SELECT state, activeOn, activatedById FROM agreement ORDER BY id')).toEqual([
      { state: 'proposed', activeOn: null, activatedById: null },
      { state: 'draft', activeOn: null, activatedById: null },
    ]);
  });

  it('can be taken back whole', async () => {
    await test.database.writer.undoLastMigration();
    expect((await test.database.migrate()).length).toBe(1);
  });
});
