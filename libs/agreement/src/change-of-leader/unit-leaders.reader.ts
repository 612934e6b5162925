import { Injectable } from '@nestjs/common';
import { Day } from '@kaskade/domain';
import { Database, Transaction } from '@kaskade/persistence';

/** An agreement that a change of leader closes. */
export interface OpenAgreement {
  readonly id: number;
  readonly periodId: number;
}

/** A unit with everyone who leads or has led it: what a stale change of leader is shown. */
export interface UnitLeadersView {
  readonly unitId: number;
  readonly version: number;
  readonly leaderships: readonly { personName: string; kind: 'permanent' | 'acting'; validFrom: Day; validTo: Day | null }[];
}

@Injectable()
export class UnitLeaders {
  constructor(private readonly database: Database) {}

  /** The agreements of others than the new leader that would hold after the day. */
  openAgreements(tx: Transaction, unitId: number, { personId, validFrom }: { personId: number; validFrom: Day }): Promise<OpenAgreement[]> {
    return tx.queryLatest<OpenAgreement>(
      `SELECT a.id, a.periodId FROM agreement a JOIN period ON period.id = a.periodId
        WHERE a.unitId = ? AND a.personId <> ? AND period.validTo > ? AND (a.closedOn IS NULL OR a.closedOn > ?)`,
      [unitId, personId, validFrom, validFrom],
    );
  }

  async current(unitId: number): Promise<UnitLeadersView> {
    const [unit] = await this.database.query<{ version: number }>('SELECT version FROM unit WHERE id = ?', [unitId]);
    const leaderships = await this.database.query<UnitLeadersView['leaderships'][number]>(
      `SELECT p.name AS personName, l.kind, l.validFrom, l.validTo FROM leadership l JOIN person p ON p.id = l.personId
        WHERE l.unitId = ? ORDER BY l.validFrom, l.id`,
      [unitId],
    );
    return { unitId, version: unit?.version ?? 0, leaderships };
  }
}
