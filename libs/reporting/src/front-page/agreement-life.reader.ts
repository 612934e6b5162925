import { Injectable } from '@nestjs/common';
import { AgreementState, AmendmentState, Day } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { among } from '../facts/packed-rows';

/** An agreement of a period that is not over, where it stands in its life and how it came there. */
export interface LivingAgreement {
  readonly id: number;
  readonly unitId: number;
  readonly unitName: string;
  readonly personId: number;
  readonly leaderName: string;
  readonly periodId: number;
  readonly periodName: string;
  readonly state: AgreementState;
  readonly amendmentState: AmendmentState | null;
  readonly amendmentReason: string | null;
  readonly amendmentOpenedOn: Day | null;
  readonly closedOn: Day | null;
  /** On the version that waits for a second signature. */
  readonly isLeaderSigned: boolean;
  readonly isSuperiorSigned: boolean;
  /** The last step: propose, withdraw, return, sign, amend; null for one that has taken none. */
  readonly step: string | null;
  readonly comment: string | null;
  readonly movedOn: Day | null;
  readonly movedBy: string | null;
}

/** A conversation that is to be held. */
export interface PlannedConversation {
  readonly agreementId: number;
  readonly unitId: number;
  readonly name: string;
  readonly plannedOn: Day;
}

/** An area of an agreement that somebody has accepted empty. */
export interface AcceptedArea {
  readonly agreementId: number;
  readonly areaId: number;
  readonly personId: number;
  /** The goals that were accepted unanswered. */
  readonly goalIds: readonly number[];
}

const SIGNED_AS = (role: string): string =>
  `(SELECT COUNT(*) FROM agreement_version v JOIN signature s ON s.agreementVersionId = v.id WHERE v.openFor = a.id AND s.role = '${role}')`;

/** Reads what agreements wait for: one statement each. */
@Injectable()
export class AgreementLifeReader {
  constructor(private readonly database: Database) {}

  /** Of the units, in the periods of today and to come, without those that are closed. */
  async ofUnits(unitIds: readonly number[], today: Day): Promise<LivingAgreement[]> {
    type Row = Omit<LivingAgreement, 'isLeaderSigned' | 'isSuperiorSigned'> & { asLeader: number | string; asSuperior: number | string };
    const rows = await this.database.query<Row>(
      `SELECT a.id, a.unitId, u.name AS unitName, a.personId, p.name AS leaderName, a.periodId, period.name AS periodName, a.state, a.closedOn,
              amended.state AS amendmentState, amended.reason AS amendmentReason, amended.openedOn AS amendmentOpenedOn,
              ${SIGNED_AS('leader')} AS asLeader, ${SIGNED_AS('superior')} AS asSuperior,
              moved.action AS step, moved.comment, moved.day AS movedOn, mover.name AS movedBy
         FROM agreement a JOIN unit u ON u.id = a.unitId JOIN person p ON p.id = a.personId JOIN period ON period.id = a.periodId
         LEFT JOIN amendment amended ON amended.openFor = a.id
         LEFT JOIN agreement_event moved ON moved.id = (SELECT MAX(e.id) FROM agreement_event e
           WHERE e.agreementId = a.id AND e.action IN ('propose', 'withdraw', 'return', 'sign', 'amend'))
         LEFT JOIN person mover ON mover.id = moved.personId
        WHERE ${among('a.unitId', unitIds)} AND period.validTo > ? AND a.createdOn <= ? AND (a.closedOn IS NULL OR a.closedOn > ?)
        ORDER BY period.validFrom, a.id`,
      [today, today, today],
    );
    return rows.map(({ asLeader, asSuperior, ...row }) => ({
      ...row,
      isLeaderSigned: Number(asLeader) > 0,
      isSuperiorSigned: Number(asSuperior) > 0,
    }));
  }

  /** Conversations of the units' agreements from a day up to and including another. */
  conversations(unitIds: readonly number[], from: Day, to: Day): Promise<PlannedConversation[]> {
    return this.database.query(
      `SELECT c.agreementId, a.unitId, c.name, c.plannedOn FROM conversation c JOIN agreement a ON a.id = c.agreementId
        WHERE ${among('a.unitId', unitIds)} AND c.plannedOn >= ? AND c.plannedOn <= ? AND (a.closedOn IS NULL OR a.closedOn > ?)
        ORDER BY c.plannedOn, c.id`,
      [from, to, from],
    );
  }

  /** The areas that superiors have accepted empty, by agreement. */
  async acceptedAreas(unitIds: readonly number[]): Promise<AcceptedArea[]> {
    const rows = await this.database.query<Omit<AcceptedArea, 'goalIds'> & { readonly goalIds: string }>(
      `SELECT acceptance.agreementId, acceptance.areaId, acceptance.personId, acceptance.goalIds
         FROM area_acceptance acceptance JOIN agreement a ON a.id = acceptance.agreementId
        WHERE ${among('a.unitId', unitIds)}`,
    );
    return rows.map((row) => ({ ...row, goalIds: JSON.parse(row.goalIds) as number[] }));
  }
}
