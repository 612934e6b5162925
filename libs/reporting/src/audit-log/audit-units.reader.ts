import { Injectable } from '@nestjs/common';
import { Database } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { AuditUnitChoiceDto } from './audit-units.dto';

/** Later than any day there is: the end of a placement without one. */
const OPEN_END = '9999-12-31';

/** The units that the log may be narrowed down to: also the closed ones, which no tree of today has. One statement. */
@Injectable()
export class AuditUnitReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Every unit that there has been or will be, by name. */
  async all(): Promise<AuditUnitChoiceDto[]> {
    const rows = await this.database.query<{ id: number; name: string; code: string; endsOn: string | null }>(
      `SELECT u.id, u.name, u.code, MAX(COALESCE(p.validTo, '${OPEN_END}')) AS endsOn
         FROM unit u LEFT JOIN placement p ON p.unitId = u.id GROUP BY u.id, u.name, u.code ORDER BY u.name, u.id`,
    );
    const today = this.clock.today();
    return rows.map(({ endsOn, ...unit }) => ({ ...unit, closedOn: endsOn !== null && endsOn <= today ? endsOn : null }));
  }
}
