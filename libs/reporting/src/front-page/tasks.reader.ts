import { Injectable } from '@nestjs/common';
import { Actor, Day } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { among } from '../facts/packed-rows';
import { ChiefAgreementDto, DeputyForDto } from './front-page.dto';

/** A measure that is still to be done, in an agreement that holds today. */
export interface OpenMeasure {
  readonly id: number;
  readonly title: string;
  readonly dueOn: Day | null;
  readonly unitId: number;
  readonly agreementId: number;
  /** The former leader's, where it still stands until the day of a change of leader to come. */
  readonly carriedFromAgreementId: number | null;
  readonly goalId: number | null;
  readonly goalTitle: string | null;
  readonly milestones: readonly { readonly id: number; readonly title: string; readonly dueOn: Day | null }[];
  readonly reachedMilestoneIds: readonly number[];
}

/** An "ikke aktuelt" with its reason. */
export interface NotRelevantAnswer {
  readonly unitId: number;
  readonly agreementId: number;
  readonly goalId: number | null;
  readonly title: string;
  readonly reason: string;
  readonly since: Day;
}

/** Reads what the front page reminds of: one statement each. */
@Injectable()
export class TaskReader {
  constructor(private readonly database: Database) {}

  /** Measures of the units, planned or started, that have a due day or milestones. */
  async openMeasures(periodId: number, unitIds: readonly number[], today: Day): Promise<OpenMeasure[]> {
    type Row = Omit<OpenMeasure, 'milestones' | 'reachedMilestoneIds'> & { milestones: string; reachedMilestoneIds: string | null };
    const rows = await this.database.query<Row>(
      `SELECT m.id, m.title, m.dueOn, a.unitId, a.id AS agreementId, m.carriedFromAgreementId, m.goalId, g.title AS goalTitle, m.milestones, m.reachedMilestoneIds
         FROM agreement a JOIN measure m ON m.agreementId = a.id LEFT JOIN goal g ON g.id = m.goalId
        WHERE a.periodId = ? AND ${among('a.unitId', unitIds)} AND (a.closedOn IS NULL OR a.closedOn > ?)
          AND m.status IN ('planned', 'started') AND (m.dueOn IS NOT NULL OR m.progressKind = 'milestones')
        ORDER BY m.dueOn, m.id`,
      [periodId, today],
    );
    return rows.map((row) => ({
      ...row,
      milestones: JSON.parse(row.milestones) as OpenMeasure['milestones'],
      reachedMilestoneIds: row.reachedMilestoneIds === null ? [] : (JSON.parse(row.reachedMilestoneIds) as number[]),
    }));
  }

  /** What the units have called not relevant since a day, newest first. */
  notRelevantSince(periodId: number, unitIds: readonly number[], since: Day, today: Day): Promise<NotRelevantAnswer[]> {
    return this.database.query(
      `SELECT a.unitId, a.id AS agreementId, r.goalId, COALESCE(g.title, area.name) AS title, r.notRelevantReason AS reason, r.notRelevantSince AS since
         FROM response r JOIN agreement a ON a.id = r.agreementId
         LEFT JOIN goal g ON g.id = r.goalId LEFT JOIN goal_area area ON area.id = r.areaId
        WHERE a.periodId = ? AND ${among('a.unitId', unitIds)} AND (a.closedOn IS NULL OR a.closedOn > ?)
          AND r.notRelevantSince >= ? AND r.notRelevantSince <= ?
        ORDER BY r.notRelevantSince DESC, r.id DESC`,
      [periodId, today, since, today],
    );
  }

  /** The units that somebody is deputy in, each with the agreement of the leader who named them. */
  deputyFor({ personId, deputyForUnitIds }: Actor, today: Day): Promise<DeputyForDto[]> {
    return this.database.query<DeputyForDto>(
      `SELECT d.unitId, u.name AS unitName, leader.name AS leaderName, MAX(d.validTo) AS validTo, MAX(a.id) AS agreementId
         FROM deputy d JOIN unit u ON u.id = d.unitId JOIN person leader ON leader.id = d.namedById
         LEFT JOIN (SELECT a.id, a.unitId, a.personId FROM agreement a JOIN period ON period.id = a.periodId
                     WHERE period.validFrom <= ? AND period.validTo > ? AND (a.closedOn IS NULL OR a.closedOn > ?)) a
           ON a.unitId = d.unitId AND EXISTS (SELECT 1 FROM leadership post WHERE post.unitId = d.unitId AND post.personId = a.personId
                                                AND post.validFrom <= ? AND (post.validTo IS NULL OR post.validTo > ?))
        WHERE d.personId = ? AND ${among('d.unitId', deputyForUnitIds)} AND d.validFrom <= ? AND d.validTo > ?
          AND EXISTS (SELECT 1 FROM leadership post WHERE post.unitId = d.unitId AND post.personId = d.namedById
                         AND post.validFrom <= ? AND (post.validTo IS NULL OR post.validTo > ?))
        GROUP BY d.unitId, u.name, leader.name ORDER BY u.name`,
      [today, today, today, today, today, personId, today, today, today, today],
    );
  }

  /** The present agreement of the unit at the top, null while there is none. */
  async chiefAgreement(today: Day): Promise<ChiefAgreementDto | null> {
    const [agreement] = await this.database.query<ChiefAgreementDto>(
      `SELECT a.id AS agreementId, a.state, p.name AS personName, u.name AS unitName
         FROM placement top JOIN unit u ON u.id = top.unitId
         JOIN agreement a ON a.unitId = top.unitId AND a.createdOn <= ? AND (a.closedOn IS NULL OR a.closedOn > ?)
         JOIN period ON period.id = a.periodId AND period.validFrom <= ? AND period.validTo > ?
         JOIN person p ON p.id = a.personId
        WHERE top.parentUnitId IS NULL AND top.validFrom <= ? AND (top.validTo IS NULL OR top.validTo > ?)
        ORDER BY a.id DESC LIMIT 1`,
      [today, today, today, today, today, today],
    );
    return agreement ?? null;
  }
}
