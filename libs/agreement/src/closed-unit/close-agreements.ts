import { Injectable, OnModuleInit } from '@nestjs/common';
import { ClosingUnits } from '@kaskade/organization';
import { Transaction } from '@kaskade/persistence';
import { placeholders } from '../access/sql';

/** Units in one statement: far under the limits of placeholders on both engines. */
const UNITS_PER_STATEMENT = 500;
const END_OF_UNIT = '(SELECT MAX(placement.validTo) FROM placement WHERE placement.unitId = agreement.unitId)';

/**
 * A closed unit has no agreement: those that would hold after its last day close with it. A leadership that ends without a successor
 * closes none: it is the change of leader that "closes one and opens the next" (domain §2), and the unit is vacant until then.
 */
@Injectable()
export class CloseAgreements implements OnModuleInit {
  constructor(private readonly closingUnits: ClosingUnits) {}

  onModuleInit(): void {
    this.closingUnits.whenUnitsClose((tx, unitIds) => this.run(tx, unitIds));
  }

  /** Of the units, those that have got a last day: two statements for five hundred units. */
  private async run(tx: Transaction, unitIds: readonly number[]): Promise<void> {
    for (let start = 0; start < unitIds.length; start += UNITS_PER_STATEMENT) {
      const chunk = unitIds.slice(start, start + UNITS_PER_STATEMENT);
      const open = await tx.query<{ id: number }>(
        `SELECT a.id FROM agreement a JOIN period ON period.id = a.periodId
           JOIN (SELECT unitId, MAX(validTo) AS closedOn FROM placement WHERE unitId IN (${placeholders(chunk)})
                  GROUP BY unitId HAVING COUNT(*) = COUNT(validTo)) ending ON ending.unitId = a.unitId
          WHERE period.validTo > ending.closedOn AND (a.closedOn IS NULL OR a.closedOn > ending.closedOn)
          ORDER BY a.id`,
        chunk,
      );
      const ids = open.map((agreement) => agreement.id);
      if (ids.length === 0) continue;
      await tx.query(`UPDATE agreement SET closedOn = ${END_OF_UNIT}, version = version + 1 WHERE id IN (${placeholders(ids)})`, ids);
      tx.audit('close-with-unit', 'agreement', null, { ids });
    }
  }
}
