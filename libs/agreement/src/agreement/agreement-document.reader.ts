import { Injectable } from '@nestjs/common';
import { Actor, ancestorsOf } from '@kaskade/domain';
import { Database } from '@kaskade/persistence';
import { Clock, Problem } from '@kaskade/platform';
import { AgreementAccess, agreementAccess } from '../access/agreement-access';
import { placeholders } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { loadGoals, ScopedGoalRow } from '../goal/goal.row';
import { MEASURE_COLUMNS, MEASURE_TABLES, MeasureRow } from '../measure/measure.row';
import { AgreementDocumentDto } from './agreement.dto';
import { agreementDocument, AreaRow, DocumentHead, ResponseRow } from './agreement-document';

/** Reads an agreement as one document: at most eight statements, whatever the organization's size, the unit's depth and the number of goals. */
@Injectable()
export class AgreementDocumentReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 when there is no such agreement or the actor may not read it. */
  async read(actor: Actor, agreementId: number): Promise<AgreementDocumentDto> {
    const today = this.clock.today();
    const head = await this.head(agreementId);
    const path = await UnitPath.loadFor(this.database, today, actor, head.unitId);
    const access = agreementAccess(actor, path, head, today);
    if (!access.mayRead) throw Problem.hidden({ unitId: access.head.unitId, agreementId: access.head.id });
    const above = ancestorsOf(path.tree, head.unitId);
    const goals = await this.goals(head, above);
    return agreementDocument({
      head,
      access,
      today,
      goals,
      employerBody: path.superior(head.unitId) ? null : await this.employerBody(),
      areas: await this.areas(),
      responses: await this.responses(agreementId),
      measures: await this.measures(access, above),
    });
  }

  private async head(agreementId: number): Promise<DocumentHead> {
    const [head] = await this.database.query<DocumentHead>(
      `SELECT a.id, a.unitId, a.personId, a.periodId, a.state, a.createdOn, a.activeOn, a.closedOn, a.version,
              (SELECT amendment.state FROM amendment WHERE amendment.openFor = a.id) AS amendmentState, u.name AS unitName, p.name AS leaderName,
              COALESCE(p.title, v.leaderTitle) AS leaderTitle, activator.name AS activatedBy,
              period.name AS periodName, period.validFrom AS periodFrom, period.validTo AS periodTo
         FROM agreement a JOIN unit u ON u.id = a.unitId JOIN level v ON v.id = u.levelId JOIN person p ON p.id = a.personId
         JOIN period ON period.id = a.periodId LEFT JOIN person activator ON activator.id = a.activatedById
        WHERE a.id = ?`,
      [agreementId],
    );
    if (!head) throw Problem.notFound();
    return head;
  }

  /**
   * The goals of the unit and of those above, and whatever this agreement has answered. The drafts of units above are shown to nobody
   * here: a chain of `supports` may pass through them.
   */
  private goals(head: DocumentHead, above: readonly number[]): Promise<ScopedGoalRow[]> {
    const units = [head.unitId, ...above];
    return loadGoals(
      this.database,
      `g.periodId = ? AND (g.unitId IN (${placeholders(units)})
        OR g.id IN (SELECT goalId FROM response WHERE agreementId = ?) OR g.id IN (SELECT goalId FROM measure WHERE agreementId = ?))`,
      [head.periodId, ...units, head.id, head.id],
    );
  }

  private async employerBody(): Promise<string | null> {
    const [body] = await this.database.query<{ name: string }>('SELECT name FROM employer_body ORDER BY id LIMIT 1');
    return body?.name ?? null;
  }

  private areas(): Promise<AreaRow[]> {
    return this.database.query<AreaRow>('SELECT id, name, position, unGoals FROM goal_area ORDER BY position, id');
  }

  private responses(agreementId: number): Promise<ResponseRow[]> {
    return this.database.query<ResponseRow>(
      'SELECT version, goalId, areaId, narrative, localTarget, notRelevantReason FROM response WHERE agreementId = ?',
      [agreementId],
    );
  }

  /**
   * The agreement's measures, and all of the units above: those for other goals are left out when the document is put together, since
   * a goal's index would lead through the measures of everybody below. What a change of leader to come has already moved to the
   * next agreement is shown here until that day.
   */
  private measures(access: AgreementAccess, above: readonly number[]): Promise<MeasureRow[]> {
    const { head, isClosed } = access;
    const closesLater = head.closedOn !== null && !isClosed;
    return this.database.query<MeasureRow>(
      `SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES} WHERE m.agreementId = ?
       UNION ALL SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES} WHERE m.carriedFromAgreementId = ?
       UNION ALL SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES}
        WHERE a.periodId = ? AND a.unitId IN (${placeholders(above)}) AND m.status <> 'cancelled'
       ORDER BY position, id`,
      [head.id, closesLater ? head.id : null, head.periodId, ...above],
    );
  }
}
