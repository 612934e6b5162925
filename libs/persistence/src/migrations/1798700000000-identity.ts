import { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * By which account a person signs in. Columns are added as they stand, not through TypeORM, which on SQLite would copy the table that
 * half of all others refer to.
 */
export class Identity1798700000000 implements MigrationInterface {
  name = 'Identity1798700000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    const { driver } = queryRunner.connection;
    for (const column of ['tenantId', 'objectId']) {
      await queryRunner.query(`ALTER TABLE ${driver.escape('person')} ADD COLUMN ${driver.escape(column)} varchar(36)`);
    }
    await queryRunner.query(
      `CREATE UNIQUE INDEX ${driver.escape('uq_person_identity')} ON ${driver.escape('person')} (${driver.escape('tenantId')}, ${driver.escape('objectId')})`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    const { driver } = queryRunner.connection;
    await queryRunner.dropIndex('person', 'uq_person_identity');
    for (const column of ['objectId', 'tenantId']) {
      await queryRunner.query(`ALTER TABLE ${driver.escape('person')} DROP COLUMN ${driver.escape(column)}`);
    }
  }
}
