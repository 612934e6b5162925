import { Injectable } from '@nestjs/common';
import { AskedAgreement, currentAgreement, Day, leaderOf, OrganizationTree } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { askedOn, SIGNED_BY_DAY, SIGNED_COLUMNS, SignedRow } from './goal-change.row';

/** An agreement that holds in its unit on the day, with what it has signed. */
export interface StandingAgreement extends AskedAgreement {
  readonly id: number;
  readonly unitId: number;
}

/** Reads which agreements hold on the tree's day: one statement, whatever the organization's size. */
@Injectable()
export class StandingAgreements {
  constructor(private readonly database: Database) {}

  /** By unit; units without one are not there. */
  async on(tree: OrganizationTree, periodId: number): Promise<Map<number, StandingAgreement>> {
    const day = tree.day;
    type Row = SignedRow & { id: number; unitId: number; personId: number; closedOn: Day | null };
    const rows = await this.database.query<Row>(
      `SELECT a.id, a.unitId, a.personId, a.activeOn, a.closedOn, ${SIGNED_COLUMNS} FROM agreement a ${SIGNED_BY_DAY} WHERE a.periodId = ?`,
      [day, day, periodId],
    );
    const ofUnit = new Map<number, Row[]>();
    for (const row of rows) {
      const known = ofUnit.get(row.unitId);
      if (known) known.push(row);
      else ofUnit.set(row.unitId, [row]);
    }
    const standing = new Map<number, StandingAgreement>();
    for (const [unitId, agreements] of ofUnit) {
      const current = currentAgreement(agreements, leaderOf(tree, unitId), day);
      if (current) standing.set(unitId, { id: current.id, unitId, ...askedOn(current, day) });
    }
    return standing;
  }
}
