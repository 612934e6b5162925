import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import { AuditSealer, Database, DatabaseAddress, databaseAddress, Setting, UnitOfWork, verifyAuditLog } from '@kaskade/persistence';
import { createTestAddress, createTestDatabase, TestDatabase } from '../../../test/support';
import { seedDemo } from '../../demo-data/main';
import { checkBackup, DamagedBackup, makeBackup, restoreBackup } from '.';

const NOW = new Date('2026-11-22T09:30:00.000Z');
/** What engines, files and JSON treat in ways of their own. */
const AWKWARD = 'Æ å ‘ \u2028 \r\n \\ " 😀 0001 \u0000 end ';

describe('a backup', () => {
  let folder: string;
  let test: TestDatabase;
  let file: string;
  let removals: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'kaskade-backup-'));
    file = path.join(folder, 'demo.backup');
    test = await createTestDatabase();
    await seedDemo(test.database.writer, { size: 'demo', today: '2026-11-22' });
    const unitOfWork = new UnitOfWork(test.database, () => NOW);
    await unitOfWork.run({ personId: 1 }, async (tx) => {
      await tx.repository(Setting).insert({ name: 'Ærlig talt', value: AWKWARD, version: 1 });
      await tx.repository(Setting).insert({ name: 'zz', value: { list: [1.5, null, true] }, version: 1 });
      tx.audit('try-out', 'setting', null, { text: AWKWARD });
    });
    await test.database.writer.query(
      `INSERT INTO attachment (agreementId, name, mediaType, sizeBytes, sha256, addedById, addedOn, version) VALUES (1, ?, 'text/plain', 4, '', 1, '2026-01-01', 1)`,
      ['vedlegg.txt'],
    );
    await test.database.writer.query('INSERT INTO attachment_part (attachmentId, part, bytes) VALUES (1, ?, ?)', [
      1,
      Buffer.from([0, 255, 10, 39]),
    ]);
    const sealer = new AuditSealer(test.database, unitOfWork);
    await sealer.sealUpTo(await sealer.newestEntryId());
    // The last row, deleted: its id must not be given again after a restore.
    await test.database.writer.query(
      'DELETE FROM measure_update WHERE id = (SELECT last FROM (SELECT MAX(id) AS last FROM measure_update) x)',
    );
    await makeBackup(test.database, file, NOW);
  }, 120_000);
  afterEach(async () => {
    for (const remove of removals) await remove();
    removals = [];
  });
  afterAll(async () => {
    await test.drop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** An empty database of the engine under test, thrown away after the test. */
  async function empty(): Promise<DatabaseAddress> {
    const place = await createTestAddress();
    removals.push(() => place.remove());
    return place.address;
  }

  /** Everything that a database holds, as a backup says it: rows and checksums by table. */
  async function backedUp(address: DatabaseAddress, name: string) {
    const database = await Database.open(address);
    try {
      return await makeBackup(database, path.join(folder, name), NOW);
    } finally {
      await database.close();
    }
  }

  /** As the application reads it, which knows nothing of backups: some rows of every table. */
  async function asTheApplicationReads(database: Database) {
    const kept = database.reader.entityMetadatas.filter(({ tableName }) => !['session', 'rate_window'].includes(tableName));
    const some = kept.map(async ({ target, primaryColumns }) => {
      const key = primaryColumns[0]!.propertyName;
      const rows = await database.reader.getRepository(target).find({ order: { [key]: 'DESC' }, take: 100 });
      // Each engine has an order of its own for keys that are words.
      return rows.sort((a, b) => (String(a[key]) < String(b[key]) ? -1 : 1));
    });
    return Object.fromEntries((await Promise.all(some)).map((rows, index) => [kept[index]!.tableName, rows]));
  }

  it('restores every row of every table, with the same checksums, and an audit log whose chain holds', async () => {
    const address = await empty();
    const { sums, audit, migrationsToRun } = await restoreBackup(address, file, { replace: false });
    expect(audit).toMatchObject({ broken: null, unsealed: 0 });
    expect(audit!.checked).toBeGreaterThan(0);
    expect(migrationsToRun).toBe(0);
    expect(sums.find(({ name }) => name === 'measure')!.rows).toBeGreaterThan(1_000);
    expect(await backedUp(address, 'again.backup')).toEqual(sums);
    const database = await Database.open(address);
    expect(await database.needsMigration()).toBe(false);
    const drift = await database.writer.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
    expect((await database.repository(Setting).findOneByOrFail({ name: 'Ærlig talt' })).value).toBe(AWKWARD);
    expect(await asTheApplicationReads(database)).toEqual(await asTheApplicationReads(test.database));
    await database.close();
  });

  it('goes from one engine to the other and back, and is the same', async () => {
    const embedded = databaseAddress(undefined, path.join(folder, 'embedded'));
    const { sums } = await restoreBackup(embedded, file, { replace: false });
    expect(await backedUp(embedded, 'embedded.backup')).toEqual(sums);
    const other = await Database.open(embedded);
    expect(await asTheApplicationReads(other)).toEqual(await asTheApplicationReads(test.database));
    await other.close();
    const back = await empty();
    await restoreBackup(back, path.join(folder, 'embedded.backup'), { replace: false });
    expect(await backedUp(back, 'back.backup')).toEqual(sums);
    const database = await Database.open(back);
    expect(await verifyAuditLog(database)).toMatchObject({ broken: null });
    await database.close();
  });

  it('does not give the id of a deleted row again', async () => {
    const address = await empty();
    await restoreBackup(address, file, { replace: false });
    const database = await Database.open(address);
    const [row] = await database.query<{ last: number }>('SELECT MAX(id) AS last FROM measure_update');
    const columns = database.writer
      .getMetadata('measure_update')
      .columns.map((column) => column.databaseName)
      .filter((name) => name !== 'id');
    const quoted = columns.map((name) => database.writer.driver.escape(name)).join(', ');
    await database.writer.query(`INSERT INTO measure_update (${quoted}) SELECT ${quoted} FROM measure_update WHERE id = ?`, [row!.last]);
    const [after] = await database.query<{ last: number }>('SELECT MAX(id) AS last FROM measure_update');
    await database.close();
    expect(after!.last).toBe(row!.last + 2);
  });

  it('is of one instant: of what is written meanwhile, each transaction is in it whole or not at all', async () => {
    const rowsOf = (sums: { name: string; rows: number }[], table: string) => sums.find(({ name }) => name === table)!.rows;
    const before = (await checkBackup(file)).sums;
    const unitOfWork = new UnitOfWork(test.database, () => NOW);
    let isDone = false;
    let written = 0;
    const write = async () => {
      for (; !isDone; written++) {
        await unitOfWork.run({ personId: 1 }, async (tx) => {
          tx.audit('late', 'setting', written, null);
          await tx.repository(Setting).insert({ name: `late ${written}`, value: written, version: 1 });
        });
        // SQLite answers at once: without a pause the backup would never get a turn.
        await sleep(1);
      }
    };
    const back = async () => {
      const sums = await makeBackup(test.database, path.join(folder, 'meanwhile.backup'), NOW);
      isDone = true;
      return sums;
    };
    const [sums] = await Promise.all([back(), write()]);
    const settings = rowsOf(sums, 'setting') - rowsOf(before, 'setting');
    // audit_entry is read long before setting: without one instant, settings of later would be there and their entries not.
    expect(rowsOf(sums, 'audit_entry') - rowsOf(before, 'audit_entry')).toBe(settings);
    expect(settings).toBeLessThan(written);
  });

  it('is readable by its owner only, and overwrites nothing', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(makeBackup(test.database, file, NOW)).rejects.toThrow('is there already');
  });

  it('holds no sessions: whoever was signed in signs in anew', () => {
    const lines = gunzipSync(readFileSync(file)).toString();
    expect(lines).not.toContain('"table":{"name":"session"');
    expect(lines).toContain('"table":{"name":"person"');
  });

  it('is refused when the database is not empty, unless it is to be replaced', async () => {
    const address = await empty();
    await restoreBackup(address, file, { replace: false });
    await expect(restoreBackup(address, file, { replace: false })).rejects.toThrow('--replace');
    const { sums, replaced } = await restoreBackup(address, file, { replace: true, now: NOW });
    expect(await backedUp(address, 'replaced.backup')).toEqual(sums);
    expect((await checkBackup(replaced!)).sums).toEqual(sums);
  });

  it('that replaces a database is loaded only when what is there is kept in a file', async () => {
    const address = await empty();
    await restoreBackup(address, file, { replace: false });
    const before = await backedUp(address, 'before.backup');
    const now = new Date('2026-11-22T10:00:00.000Z');
    writeFileSync(`${file}.replaced-2026-11-22T10-00-00-000Z.backup`, 'in the way');
    await expect(restoreBackup(address, file, { replace: true, now })).rejects.toThrow('is there already');
    expect(await backedUp(address, 'kept.backup')).toEqual(before);
  });

  describe('that is damaged', () => {
    const damages: Record<string, (bytes: Buffer) => Buffer> = {
      'cut short': (bytes) => bytes.subarray(0, bytes.length - 4_000),
      'with a changed byte': (bytes) => Buffer.concat([bytes.subarray(0, 9_000), Buffer.from([bytes[9_000]! ^ 1]), bytes.subarray(9_001)]),
      'with a changed figure': (bytes) => edited(bytes, (text) => text.replace('Ærlig talt', 'Uærlig tal')),
      'with a changed beginning': (bytes) => edited(bytes, (text) => text.replace('"madeAt":"2026', '"madeAt":"2025')),
      'with a row too few': (bytes) => edited(bytes, (text) => text.replace(/\n\[.*\n/, '\n')),
      'without its end': (bytes) => edited(bytes, (text) => text.replace(/\{"end".*\n$/, '')),
      'with something after its end': (bytes) => edited(bytes, (text) => `${text}[1]\n`),
      'that is something else': () => Buffer.from('PK not a backup'),
      'that is another gzip file': () => gzipSync('{"hello":1}\n'),
    };
    const edited = (bytes: Buffer, edit: (text: string) => string) => {
      const text = gunzipSync(bytes).toString();
      const changed = edit(text);
      expect(changed).not.toBe(text);
      return gzipSync(changed);
    };

    it.each(Object.entries(damages))('%s is refused before anything is written', async (name, damage) => {
      const damaged = path.join(folder, `${name}.backup`);
      writeFileSync(damaged, damage(readFileSync(file)));
      const address = await empty();
      await expect(restoreBackup(address, damaged, { replace: true, now: NOW })).rejects.toThrow(DamagedBackup);
      const database = await Database.open(address);
      expect(await database.needsMigration()).toBe(true);
      expect(await database.writer.createQueryRunner().hasTable('person')).toBe(false);
      await database.close();
    });
  });

  it('of a newer version is refused, one of an older version comes with its own schema', async () => {
    const text = gunzipSync(readFileSync(file)).toString();
    const newer = path.join(folder, 'newer.backup');
    const signed = (lines: string) => {
      const body = lines.replace(/\{"end".*\n$/, '');
      return gzipSync(`${body}${JSON.stringify({ end: createHash('sha256').update(body).digest('hex') })}\n`);
    };
    writeFileSync(newer, signed(text.replace('"migrations":[', '"migrations":["Later1999999999999",')));
    await expect(restoreBackup(await empty(), newer, { replace: false })).rejects.toThrow('Later1999999999999');
    // Without the migration that makes a table which a backup never holds.
    const older = path.join(folder, 'older.backup');
    writeFileSync(older, signed(text.replace(',"RateLimit1798700300000"', '')));
    const address = await empty();
    expect((await restoreBackup(address, older, { replace: false })).migrationsToRun).toBe(1);
    const database = await Database.open(address);
    expect(await database.migrate()).toEqual(['RateLimit1798700300000']);
    await database.close();
  });
});
