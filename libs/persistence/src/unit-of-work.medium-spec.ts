import { createTestDatabase, TestDatabase } from '../../../test/support';
import { AuditEntry, Level } from './entities';
import { StaleVersionError, UnitOfWork } from './unit-of-work';

const nobody = { personId: null };

describe('UnitOfWork', () => {
  let test: TestDatabase;
  let unitOfWork: UnitOfWork;
  beforeAll(async () => {
    test = await createTestDatabase();
    unitOfWork = new UnitOfWork(test.database, () => new Date('2026-05-04T10:00:00.123Z'));
  });
  afterAll(() => test.drop());

  const level = (rank: number) => ({ rank, leaderTitle: `Nivå ${rank}`, version: 1 });

  it('commits a write together with its audit entry', async () => {
    const id = await unitOfWork.run(nobody, (tx) => tx.insert(Level, level(1)));
    const entry = await test.database.repository(AuditEntry).findOneByOrFail({ entity: 'level', entityId: id });
    expect(entry).toMatchObject({ action: 'create', details: { rank: 1 }, at: new Date('2026-05-04T10:00:00.123Z') });
  });

  it('leaves nothing of a failed one, and no reader sees it on the way', async () => {
    const seen: number[] = [];
    const failed = unitOfWork.run(nobody, async (tx) => {
      await tx.insert(Level, level(2));
      seen.push(await test.database.repository(Level).countBy({ rank: 2 }));
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(seen).toEqual([0]);
    expect(await test.database.repository(Level).countBy({ rank: 2 })).toBe(0);
  });

  it('refuses a stale version and changes nothing', async () => {
    const id = await unitOfWork.run(nobody, (tx) => tx.insert(Level, level(3)));
    await unitOfWork.run(nobody, (tx) => tx.update(Level, id, 1, { leaderTitle: 'Først' }));
    await expect(unitOfWork.run(nobody, (tx) => tx.update(Level, id, 1, { leaderTitle: 'Sist' }))).rejects.toThrow(StaleVersionError);
    expect(await test.database.repository(Level).findOneByOrFail({ id })).toMatchObject({ leaderTitle: 'Først', version: 2 });
  });

  it('runs 50 at once, 5 of which fail: exactly the right rows are there', async () => {
    const ranks = Array.from({ length: 50 }, (_, index) => 100 + index);
    const results = await Promise.allSettled(
      ranks.map((rank) =>
        unitOfWork.run(nobody, async (tx) => {
          await tx.insert(Level, level(rank));
          if (rank % 10 === 7) throw new Error('refused');
        }),
      ),
    );
    const acknowledged = ranks.filter((_, index) => results[index]!.status === 'fulfilled');
    const rows = await test.database.repository(Level).find({ order: { rank: 'ASC' } });
    expect(rows.map((row) => row.rank).filter((rank) => rank >= 100)).toEqual(acknowledged);
    expect(acknowledged).toHaveLength(45);
  });

  it('runs a transaction again when it meets a deadlock', async () => {
    const [first, second] = await unitOfWork.run(nobody, async (tx) => [
      await tx.insert(Level, level(201)),
      await tx.insert(Level, level(202)),
    ]);
    const bump = (order: number[]) =>
      unitOfWork.run(nobody, async (tx) => {
        for (const id of order) {
          await tx.query('UPDATE level SET version = version + 1 WHERE id = ?', [id]);
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
      });
    await Promise.all(Array.from({ length: 10 }, (_, index) => bump(index % 2 ? [first!, second!] : [second!, first!])));
    const rows = await test.database.repository(Level).findBy([{ id: first! }, { id: second! }]);
    expect(rows.map((row) => row.version)).toEqual([11, 11]);
  });
});
