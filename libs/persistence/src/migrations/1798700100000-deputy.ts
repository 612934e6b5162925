import { MigrationInterface, QueryRunner } from 'typeorm';
import { day, id, table, whole } from './table-builder';

const deputy = table(
  'deputy',
  [id(), whole('unitId'), whole('personId'), whole('namedById'), day('validFrom'), day('validTo'), whole('version')],
  {
    references: {
      unitId: { name: 'deputy_unit', table: 'unit' },
      personId: { name: 'deputy_person', table: 'person' },
      namedById: { name: 'deputy_named_by', table: 'person' },
    },
  },
);

/** Whom a leader has named to stand in for them, and when. */
export class Deputy1798700100000 implements MigrationInterface {
  name = 'Deputy1798700100000';

  up(queryRunner: QueryRunner): Promise<void> {
    return queryRunner.createTable(deputy);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return queryRunner.dropTable(deputy);
  }
}
