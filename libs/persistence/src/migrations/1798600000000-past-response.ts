import { MigrationInterface, QueryRunner } from 'typeorm';
import { day, id, line, prose, table, whole } from './table-builder';

const pastResponse = table(
  'past_response',
  [id(), whole('responseId'), line('kind', 20), prose('text'), day('validFrom'), day('validTo')],
  { references: { responseId: { name: 'past_response_response', table: 'response' } } },
);

/** What a response said before, so that a report of a past day still counts it. */
export class PastResponse1798600000000 implements MigrationInterface {
  name = 'PastResponse1798600000000';

  up(queryRunner: QueryRunner): Promise<void> {
    return queryRunner.createTable(pastResponse);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return queryRunner.dropTable(pastResponse);
  }
}
