import { MigrationInterface, QueryRunner } from 'typeorm';
import { instant, key, line, table, whole } from './table-builder';

const COLUMNS = { unitId: 'integer', agreementId: 'integer', requestId: 'varchar(36)' } as const;
const INDEXES = {
  ix_audit_entry_at: ['at'],
  ix_audit_entry_person_at: ['personId', 'at'],
  ix_audit_entry_agreement_at: ['agreementId', 'at'],
  ix_audit_entry_unit_at: ['unitId', 'at'],
} as const;
const APPEND_ONLY = ['audit_entry', 'audit_seal'];

const auditSeal = table('audit_seal', [key(whole('entryId')), line('hash', 64), instant('sealedAt')]);

/**
 * The audit log says which unit, agreement and request an entry is about, and gets its chain. It is append-only: on SQLite by triggers, on
 * a server by what the runtime user is granted (`npm run db:grants`). Columns are added as they stand: TypeORM would copy the table.
 */
export class Audit1798700200000 implements MigrationInterface {
  name = 'Audit1798700200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const { driver } = queryRunner.connection;
    for (const [column, type] of Object.entries(COLUMNS)) {
      await queryRunner.query(`ALTER TABLE audit_entry ADD COLUMN ${driver.escape(column)} ${type}`);
    }
    for (const [index, columns] of Object.entries(INDEXES)) {
      const on = columns.map((column) => driver.escape(column)).join(', ');
      await queryRunner.query(`CREATE INDEX ${driver.escape(index)} ON audit_entry (${on})`);
    }
    await queryRunner.createTable(auditSeal);
    if (!isSqlite(queryRunner)) return;
    for (const name of APPEND_ONLY) {
      for (const change of ['UPDATE', 'DELETE']) {
        await queryRunner.query(
          `CREATE TRIGGER ${triggerName(name, change)} BEFORE ${change} ON ${name} BEGIN SELECT RAISE(ABORT, '${name} is append-only'); END`,
        );
      }
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const { driver } = queryRunner.connection;
    if (isSqlite(queryRunner)) {
      for (const name of APPEND_ONLY) {
        for (const change of ['UPDATE', 'DELETE']) await queryRunner.query(`DROP TRIGGER ${triggerName(name, change)}`);
      }
    }
    await queryRunner.dropTable(auditSeal);
    for (const index of Object.keys(INDEXES)) await queryRunner.dropIndex('audit_entry', index);
    for (const column of Object.keys(COLUMNS)) {
      await queryRunner.query(`ALTER TABLE audit_entry DROP COLUMN ${driver.escape(column)}`);
    }
  }
}

const isSqlite = (queryRunner: QueryRunner): boolean => queryRunner.connection.options.type === 'better-sqlite3';
const triggerName = (table: string, change: string): string => `${table}_no_${change.toLowerCase()}`;
