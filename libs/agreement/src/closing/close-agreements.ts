import { Injectable, OnModuleInit } from '@nestjs/common';
import { UnitChanges } from '@kaskade/organization';
import { Transaction } from '@kaskade/persistence';
import { Clock } from '@kaskade/platform';
import { placeholders } from '../access/sql';
import { lapseOpenSteps } from './lapse-open-steps';

/** Units in one statement: far under the limits of placeholders on both engines. */
const UNITS_PER_STATEMENT = 500;

/** Which open agreements of some units close, on which day. */
interface Closing {
  /** Ids of agreements; its parameters are the units. */
  readonly find: (units: string) => string;
  /** The day, of a row of `agreement`. */
  readonly closedOn: string;
  readonly audit: string;
}

/** A closed unit has no agreement: those that would hold after its last day close with it. */
const WITH_THE_UNIT: Closing = {
  find: (units) =>
    `SELECT a.id FROM agreement a JOIN period ON period.id = a.periodId
       JOIN (SELECT unitId, MAX(validTo) AS closedOn FROM placement WHERE unitId IN (${units})
              GROUP BY unitId HAVING COUNT(*) = COUNT(validTo)) ending ON ending.unitId = a.unitId
      WHERE period.validTo > ending.closedOn AND (a.closedOn IS NULL OR a.closedOn > ending.closedOn)
      ORDER BY a.id`,
  closedOn: '(SELECT MAX(placement.validTo) FROM placement WHERE placement.unitId = agreement.unitId)',
  audit: 'close-with-unit',
};

/**
 * A change of leader closes one agreement (domain §2), also where the former leadership is ended by itself and the next appointed after.
 * A leadership that ends without a successor closes none: the unit is vacant until then.
 */
const WITH_THE_POST: Closing = {
  find: (units) =>
    `SELECT DISTINCT a.id FROM agreement a JOIN period ON period.id = a.periodId
       JOIN (SELECT unitId, personId, MAX(validTo) AS endedOn FROM leadership WHERE unitId IN (${units})
              GROUP BY unitId, personId HAVING COUNT(*) = COUNT(validTo)) gone ON gone.unitId = a.unitId AND gone.personId = a.personId
       JOIN leadership next ON next.unitId = a.unitId AND next.personId <> a.personId AND next.kind = 'permanent' AND next.validFrom >= gone.endedOn
      WHERE period.validTo > next.validFrom AND (a.closedOn IS NULL OR a.closedOn > next.validFrom)
      ORDER BY a.id`,
  closedOn: `(SELECT MIN(next.validFrom) FROM leadership next
               WHERE next.unitId = agreement.unitId AND next.personId <> agreement.personId AND next.kind = 'permanent'
                 AND next.validFrom >= (SELECT MAX(own.validTo) FROM leadership own
                                         WHERE own.unitId = agreement.unitId AND own.personId = agreement.personId))`,
  audit: 'close-with-post',
};

/** Agreements end with their unit, and with the post of their leader. */
@Injectable()
export class CloseAgreements implements OnModuleInit {
  constructor(
    private readonly unitChanges: UnitChanges,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.unitChanges.whenUnitsChange((tx, unitIds) => this.run(tx, unitIds));
  }

  /** At most four statements for five hundred units, and five more for each of the two where something was under way. */
  private async run(tx: Transaction, unitIds: readonly number[]): Promise<void> {
    for (let start = 0; start < unitIds.length; start += UNITS_PER_STATEMENT) {
      const chunk = unitIds.slice(start, start + UNITS_PER_STATEMENT);
      await this.close(tx, chunk, WITH_THE_UNIT);
      await this.close(tx, chunk, WITH_THE_POST);
    }
  }

  private async close(tx: Transaction, unitIds: readonly number[], { find, closedOn, audit }: Closing): Promise<void> {
    // Those, too, that were drawn up after this transaction began to read.
    const open = await tx.queryLatest<{ id: number }>(find(placeholders(unitIds)), unitIds);
    const ids = open.map((agreement) => agreement.id);
    if (ids.length === 0) return;
    await tx.query(`UPDATE agreement SET closedOn = ${closedOn}, version = version + 1 WHERE id IN (${placeholders(ids)})`, ids);
    tx.audit(audit, 'agreement', null, { ids });
    await lapseOpenSteps(tx, ids, this.clock.today());
  }
}
