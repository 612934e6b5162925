import { Injectable } from '@nestjs/common';
import { UnitPath } from '@kaskade/agreement';
import { Actor, can } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';

/** Judges who may read which report (domain §8): by today's organization, before anything is loaded. */
@Injectable()
export class ReportAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets through whoever may read the report of the unit's subtree; answers what tells the same of the units above it and of those
   * right below it: two statements.
   * @throws Problem 404 for everybody else, as if the unit were not there.
   */
  async expectReadable(actor: Actor, unitId: number): Promise<(unitId: number) => boolean> {
    const today = this.clock.today();
    const below = await this.database.query<{ unitId: number }>(
      'SELECT unitId FROM placement WHERE parentUnitId = ? AND validFrom <= ? AND (validTo IS NULL OR validTo > ?)',
      [unitId, today, today],
    );
    const path = await UnitPath.loadFor(this.database, today, actor, unitId, ...below.map((unit) => unit.unitId));
    const mayRead = (other: number) => can(actor, 'report.read', path.resource(actor, other));
    if (!mayRead(unitId)) throw Problem.notFound();
    return mayRead;
  }
}
