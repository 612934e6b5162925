import { createTestDatabase, testEngine, TestDatabase } from '../../../../test/support';
import { AuditEntry, AuditSeal, Level } from '../entities';
import { UnitOfWork } from '../unit-of-work';
import { AuditSealer } from './audit-sealer';
import { requestTrail } from './request-trail';
import { verifyAuditLog } from './verify-audit-log';

const nobody = { personId: null };

describe('the chain over the audit log', () => {
  let test: TestDatabase;
  let unitOfWork: UnitOfWork;
  let sealer: AuditSealer;

  beforeEach(async () => {
    test = await createTestDatabase();
    unitOfWork = new UnitOfWork(test.database, () => new Date('2026-05-04T10:00:00.123Z'));
    sealer = new AuditSealer(test.database, unitOfWork);
  });
  afterEach(() => test.drop());

  const write = async (count: number): Promise<void> => {
    for (let entry = 0; entry < count; entry++) {
      await unitOfWork.run(nobody, (tx) => Promise.resolve(tx.audit('export', 'unit', entry, { day: '2026-05-04', words: 'æøå "«»' })));
    }
  };
  const sealAll = async () => sealer.sealUpTo(await sealer.newestEntryId());
  const seals = () => test.database.repository(AuditSeal).find({ order: { entryId: 'ASC' } });
  /** Whoever has the file, or all rights on the server. */
  const tamper = async (sql: string): Promise<void> => {
    if (testEngine === 'sqlite') {
      for (const table of ['audit_entry', 'audit_seal']) {
        for (const change of ['update', 'delete']) await test.database.writer.query(`DROP TRIGGER IF EXISTS ${table}_no_${change}`);
      }
    }
    await test.database.writer.query(sql);
  };

  it('holds over all that was written, whatever the number of batches, and goes on where it was', async () => {
    await unitOfWork.run(nobody, (tx) => {
      for (let entry = 0; entry < 1_203; entry++) tx.audit('export', 'unit', entry, null);
      return Promise.resolve();
    });
    const first = await sealAll();
    expect(first?.entryId).toBe(1_203);
    await write(2);
    expect(await verifyAuditLog(test.database)).toEqual({ broken: null, checked: 1_203, head: first, unsealed: 2 });
    const head = await sealAll();
    expect(head?.entryId).toBe(1_205);
    expect(await verifyAuditLog(test.database)).toEqual({ broken: null, checked: 1_205, head, unsealed: 0 });
    expect(await sealAll()).toBeUndefined();
  });

  it.each([
    ['changed details', "UPDATE audit_entry SET details = '{}' WHERE id = 4", { entryId: 4, fault: 'changed' }],
    ['a changed time', "UPDATE audit_entry SET at = '2026-05-04 10:00:00.124' WHERE id = 5", { entryId: 5, fault: 'changed' }],
    ['a changed action', "UPDATE audit_entry SET action = 'read' WHERE id = 10", { entryId: 10, fault: 'changed' }],
    ['a removed entry', 'DELETE FROM audit_entry WHERE id = 3', { entryId: 3, fault: 'removed' }],
    ['a removed seal', 'DELETE FROM audit_seal WHERE entryId = 6', { entryId: 6, fault: 'inserted' }],
    ['an entry put in later', 'UPDATE audit_entry SET id = 2 WHERE id = 11', { entryId: 2, fault: 'inserted' }],
  ])('names the first broken entry: %s', async (_, sql, broken) => {
    await write(1);
    await unitOfWork.run(nobody, async (tx) => {
      // A gap in the ids, as a transaction that was rolled back leaves it.
      await tx.repository(AuditEntry).insert({ id: 3, at: tx.now, action: 'create', entity: 'level' });
    });
    await write(8);
    await sealAll();
    await write(1);
    expect((await verifyAuditLog(test.database)).broken).toBeNull();
    await tamper(sql.replace('id = 11', `id = ${await sealer.newestEntryId()}`));
    expect((await verifyAuditLog(test.database)).broken).toEqual(broken);
  });

  it('an entry removed together with its seal shows at the next one', async () => {
    await write(6);
    await sealAll();
    await tamper('DELETE FROM audit_entry WHERE id = 3');
    await tamper('DELETE FROM audit_seal WHERE entryId = 3');
    expect((await verifyAuditLog(test.database)).broken).toEqual({ entryId: 4, fault: 'changed' });
  });

  it('what is cut off at the end, or sealed anew from the beginning, shows by a link that was noted before', async () => {
    await write(5);
    const noted = (await sealAll())!;
    await write(2);
    await sealAll();
    expect((await verifyAuditLog(test.database, noted)).broken).toBeNull();
    await tamper('DELETE FROM audit_seal');
    await tamper("UPDATE audit_entry SET action = 'read' WHERE id = 2");
    await sealAll();
    expect((await verifyAuditLog(test.database)).broken).toBeNull();
    expect((await verifyAuditLog(test.database, noted)).broken).toEqual({ entryId: 5, fault: 'anchor' });
    await tamper('DELETE FROM audit_seal WHERE entryId > 3');
    await tamper('DELETE FROM audit_entry WHERE id > 3');
    expect((await verifyAuditLog(test.database, noted)).broken).toEqual({ entryId: 5, fault: 'anchor' });
  });

  it('is made in a constant number of statements', async () => {
    const counts = [];
    for (const count of [3, 60]) {
      await write(count);
      const newest = await sealer.newestEntryId();
      const { statements } = await test.statements.during(() => sealer.sealUpTo(newest));
      counts.push(statements.filter((sql) => /audit_/.test(sql)).length);
    }
    expect(counts).toEqual([3, 3]);
  });

  it('is one chain when several seal at once', async () => {
    await write(40);
    const others = Array.from({ length: 5 }, () => new AuditSealer(test.database, unitOfWork));
    const newest = await sealer.newestEntryId();
    await Promise.all(others.map((other) => other.sealUpTo(newest)));
    await sealAll();
    expect(await seals()).toHaveLength(40);
    expect((await verifyAuditLog(test.database)).broken).toBeNull();
  });

  it('waits for an entry of a lower id that is not committed yet', async () => {
    if (testEngine === 'sqlite') {
      // One writer at a time: the ids are committed in their order.
      await Promise.all([write(3), write(3)]);
      await sealAll();
      expect(await seals()).toHaveLength(6);
      return;
    }
    const slow = test.database.writer.createQueryRunner();
    await slow.startTransaction();
    await slow.query("INSERT INTO audit_entry (at, action, entity) VALUES (NOW(3), 'create', 'level')");
    await write(2);
    let isSealed = false;
    const sealing = sealAll().then(() => (isSealed = true));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isSealed).toBe(false);
    await slow.commitTransaction();
    await slow.release();
    await sealing;
    expect((await seals()).map(({ entryId }) => entryId)).toEqual([1, 2, 3]);
    expect((await verifyAuditLog(test.database)).broken).toBeNull();
  });

  it('keeps nobody from writing while it is made', async () => {
    await write(2);
    const newest = await sealer.newestEntryId();
    if (testEngine === 'sqlite') return expect(newest).toBe(2);
    await unitOfWork.alone('test', async (tx) => {
      await tx.query('SELECT id FROM audit_entry WHERE id > 0 AND id <= ? ORDER BY id LOCK IN SHARE MODE', [newest]);
      await test.database.writer.query("INSERT INTO audit_entry (at, action, entity) VALUES (NOW(3), 'create', 'level')");
    });
    expect(await sealer.newestEntryId()).toBeGreaterThan(newest);
  });

  if (testEngine === 'sqlite') {
    it('append-only: no statement changes or removes an entry or a seal', async () => {
      await write(2);
      await sealAll();
      for (const name of ['audit_entry', 'audit_seal']) {
        for (const sql of [`DELETE FROM ${name}`, `UPDATE ${name} SET ${name === 'audit_seal' ? 'hash' : 'action'} = 'x'`]) {
          await expect(test.database.writer.query(sql)).rejects.toThrow(`${name} is append-only`);
        }
      }
      expect((await verifyAuditLog(test.database)).checked).toBe(2);
    });
  }

  it('an entry says of which request, unit and agreement it is', async () => {
    await requestTrail.run({ requestId: 'request-7' }, () =>
      unitOfWork.run(nobody, async (tx) => {
        tx.audit('move-unit', 'unit', 12, null);
        await tx.insert(Level, { rank: 1, leaderTitle: 'Nivå 1', version: 1 });
        tx.concerns({ unitId: 5, agreementId: 6 });
      }),
    );
    const entries = await test.database.repository(AuditEntry).find({ order: { id: 'ASC' } });
    expect(entries).toMatchObject([
      { action: 'move-unit', unitId: 12, agreementId: 6, requestId: 'request-7' },
      { action: 'create', unitId: 5, agreementId: 6, requestId: 'request-7' },
    ]);
  });
});
