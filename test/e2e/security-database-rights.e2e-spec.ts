import { AuditEntry, AuditSeal, entities, verifyAuditLog } from '@kaskade/persistence';
import { AuditSealing } from '@kaskade/platform';
import { createTestApp, givenOrganization, givenPerson, testEngine, TestApp } from '../support';

/** On MariaDB every test over HTTP runs as this user: `createTestApp` gives it the rights of `db:grants`. SQLite has triggers instead. */
describe('the user that the server runs as', () => {
  let test: TestApp;

  beforeAll(async () => {
    test = await createTestApp({ today: '2026-05-04' });
    await givenOrganization(test.unitOfWork, { name: 'Kommunen', leader: 'Ragnhild' });
  });
  afterAll(() => test.close());

  const run = (sql: string) => test.database.writer.query(sql) as Promise<unknown>;
  const refusal = testEngine === 'sqlite' ? /append-only/ : /denied/;

  it('starts, signs in, writes and reads with its rights', async () => {
    expect(await test.database.needsMigration()).toBe(false);
    const hr = await test.signIn(await givenPerson(test.unitOfWork, 'HR', ['hr']));
    await hr.post('/api/periods', { name: '2027', validFrom: '2027-01-01', validTo: '2028-01-01' }).expect(201);
    await hr.get('/api/periods').expect(200);
  });

  it('adds to the audit log, seals and follows it, and cannot change or remove anything of it', async () => {
    const sealing = test.app.get(AuditSealing);
    await sealing.pass();
    await sealing.pass();
    const verdict = await verifyAuditLog(test.database);
    expect(verdict.broken).toBeNull();
    expect(verdict.checked).toBeGreaterThan(3);
    for (const sql of [
      "UPDATE audit_entry SET action = 'nothing'",
      'DELETE FROM audit_entry',
      `UPDATE audit_seal SET hash = '${'0'.repeat(64)}'`,
      'DELETE FROM audit_seal',
    ]) {
      await expect(run(sql)).rejects.toThrow(refusal);
    }
    expect(await test.database.repository(AuditEntry).count()).toBeGreaterThanOrEqual(verdict.checked);
    expect(await test.database.repository(AuditSeal).count()).toBe(verdict.checked);
  });

  it('has no right to make, change or drop a table, nor to another database', async () => {
    if (testEngine === 'sqlite') return expect(entities.length).toBeGreaterThan(20);
    for (const sql of [
      'CREATE TABLE mine (id INTEGER)',
      'ALTER TABLE unit ADD COLUMN mine INTEGER',
      'DROP TABLE audit_entry',
      'TRUNCATE TABLE audit_seal',
      'CREATE INDEX mine ON unit (name)',
      "INSERT INTO migrations (timestamp, name) VALUES (1, 'mine')",
      'SELECT * FROM mysql.global_priv',
    ]) {
      await expect(run(sql)).rejects.toThrow(refusal);
    }
  });
});
