import { Injectable } from '@nestjs/common';
import { UnitPath } from '@kaskade/agreement';
import { Actor, can, UnitAction } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';

/**
 * Judges who may read which report (domain §8): by today's organization, before anything is loaded. A unit that is closed today is judged
 * by where it stood last, so that those above open its report of a day when it was there.
 */
@Injectable()
export class ReportAccess {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Lets through whoever may read the report of the unit's subtree; answers what tells the same of the units above it and of those
   * that stand or have stood right below it: two statements.
   * @throws Problem 404 for everybody else, as if the unit were not there.
   */
  async expectReadable(actor: Actor, unitId: number): Promise<(unitId: number) => boolean> {
    const today = this.clock.today();
    const below = await this.database.query<{ unitId: number }>(
      'SELECT DISTINCT unitId FROM placement WHERE parentUnitId = ? AND validFrom <= ?',
      [unitId, today],
    );
    const path = await UnitPath.loadFor(this.database, today, actor, unitId, ...below.map((unit) => unit.unitId));
    const mayRead = (other: number) => can(actor, 'report.read', path.resource(actor, other));
    if (!mayRead(unitId)) throw Problem.hidden({ unitId });
    return mayRead;
  }

  /** The units among some of which the actor may do the action: one statement, none for whoever may everywhere. */
  async unitsFor(actor: Actor, action: UnitAction, unitIds: readonly number[]): Promise<Set<number>> {
    if (can(actor, action, { relation: 'other', hasSuperior: true })) return new Set(unitIds);
    const path = await UnitPath.loadFor(this.database, this.clock.today(), actor, ...unitIds);
    return new Set(unitIds.filter((unitId) => can(actor, action, path.resource(actor, unitId))));
  }
}
