import { MigrationInterface, QueryRunner } from 'typeorm';
import { instant, key, line, table, whole } from './table-builder';

const rateWindow = table('rate_window', [key(line('keyHash', 64)), whole('taken'), instant('endsAt')], {
  indexes: { ix_rate_window_endsAt: ['endsAt'] },
});

/** How often somebody signs in, exports and imports: counted where every instance sees it. */
export class RateLimit1798700300000 implements MigrationInterface {
  name = 'RateLimit1798700300000';

  up(queryRunner: QueryRunner): Promise<void> {
    return queryRunner.createTable(rateWindow);
  }

  down(queryRunner: QueryRunner): Promise<void> {
    return queryRunner.dropTable(rateWindow);
  }
}
