import { Injectable } from '@nestjs/common';
import { Actor, AgreementState, ancestorsOf, Day } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { AgreementAccess, agreementAccess } from '../access/agreement-access';
import { placeholders, SqlSource } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { loadGoals, ScopedGoalRow } from '../goal/goal.row';
import { MEASURE_COLUMNS, MEASURE_TABLES, MeasureRow } from '../measure/measure.row';
import { AgreementTemplate, TemplateReader } from '../template/template.reader';
import { FullHead, loadFullHead } from './agreement-head';
import { loadVersions, VersionWithSignatures } from './agreement-versions';

export interface AreaRow {
  readonly id: number;
  readonly name: string;
  readonly position: number;
  /** JSON of numbers. */
  readonly unGoals: string;
  /** Who accepted that the agreement answers nothing here, and when; null when nobody did. Read through `acceptanceOf`. */
  readonly acceptedBy: string | null;
  readonly acceptedOn: Day | null;
  /** JSON of the goals that were accepted unanswered; null with the others. */
  readonly acceptedGoalIds: string | null;
  readonly acceptedById: number | null;
  /** 1 when whoever accepted it represents the employer body today. */
  readonly isByBody: number | string;
}

export interface ResponseRow {
  readonly version: number;
  readonly goalId: number | null;
  readonly areaId: number | null;
  readonly narrative: string;
  readonly localTarget: string;
  readonly notRelevantReason: string;
}

export interface ConversationRow {
  readonly id: number;
  readonly version: number;
  readonly name: string;
  readonly plannedOn: Day;
  readonly talkId: string;
}

export interface AttachmentRow {
  readonly id: number;
  readonly version: number;
  readonly name: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly addedOn: Day;
  readonly addedBy: string;
}

/** Everything that an agreement is made of, loaded: what it is shown, signed and frozen from. */
export interface AgreementParts {
  readonly head: FullHead;
  readonly access: AgreementAccess;
  readonly today: Day;
  readonly template: AgreementTemplate;
  readonly areas: readonly AreaRow[];
  readonly goals: readonly ScopedGoalRow[];
  readonly responses: readonly ResponseRow[];
  /** This agreement's and those of the units above. */
  readonly measures: readonly MeasureRow[];
  readonly conversations: readonly ConversationRow[];
  readonly attachments: readonly AttachmentRow[];
  readonly versions: readonly VersionWithSignatures[];
  /** Of the nearest superior with a leader, in the same period; empty at the top. */
  readonly superiorAgreements: readonly { readonly personId: number; readonly state: AgreementState; readonly closedOn: Day | null }[];
}

/** Loads agreements, inside or outside a transaction, so that what is signed is what is read. */
@Injectable()
export class AgreementPartsReader {
  constructor(private readonly templates: TemplateReader) {}

  /**
   * At most thirteen statements, whatever the organization's size, the unit's depth and the number of goals.
   * @throws Problem 404 when there is no such agreement or the actor may not read it.
   */
  async load(source: SqlSource, actor: Actor, today: Day, agreementId: number): Promise<AgreementParts> {
    const head = await loadFullHead(source, agreementId, today);
    const path = await UnitPath.loadFor(source, today, actor, head.unitId);
    const access = agreementAccess(actor, path, head, today);
    const belongsTo = { unitId: head.unitId, agreementId };
    if (!access.mayRead) throw Problem.hidden(belongsTo);
    source.concerns?.(belongsTo);
    const above = ancestorsOf(path.tree, head.unitId);
    return {
      head,
      access,
      today,
      template: await this.templates.forAgreement(source, agreementId, path, today),
      areas: await areas(source, agreementId, today),
      goals: await goals(source, head, above),
      responses: await source.query<ResponseRow>(
        'SELECT version, goalId, areaId, narrative, localTarget, notRelevantReason FROM response WHERE agreementId = ?',
        [agreementId],
      ),
      measures: await measures(source, access, above),
      conversations: await source.query<ConversationRow>(
        'SELECT id, version, name, plannedOn, talkId FROM conversation WHERE agreementId = ? ORDER BY plannedOn, id',
        [agreementId],
      ),
      attachments: await source.query<AttachmentRow>(
        `SELECT f.id, f.version, f.name, f.mediaType, f.sizeBytes, f.sha256, f.addedOn, p.name AS addedBy
         FROM attachment f JOIN person p ON p.id = f.addedById WHERE f.agreementId = ? AND f.removedOn IS NULL ORDER BY f.id`,
        [agreementId],
      ),
      versions: await loadVersions(source, agreementId),
      superiorAgreements: await superiorAgreements(source, path.superior(head.unitId)?.unitId, head.periodId),
    };
  }
}

function areas(source: SqlSource, agreementId: number, today: Day): Promise<AreaRow[]> {
  return source.query<AreaRow>(
    `SELECT ga.id, ga.name, ga.position, ga.unGoals, p.name AS acceptedBy, acc.acceptedOn, acc.goalIds AS acceptedGoalIds, acc.personId AS acceptedById,
            (SELECT COUNT(*) FROM employer_body_member m WHERE m.personId = acc.personId AND m.representative = 1
                AND m.validFrom <= ? AND (m.validTo IS NULL OR m.validTo > ?)) AS isByBody
       FROM goal_area ga LEFT JOIN area_acceptance acc ON acc.areaId = ga.id AND acc.agreementId = ? LEFT JOIN person p ON p.id = acc.personId
      ORDER BY ga.position, ga.id`,
    [today, today, agreementId],
  );
}

/**
 * The goals of the unit and of those above, and whatever this agreement has answered. The drafts of units above are shown to nobody
 * here: a chain of `supports` may pass through them.
 */
function goals(source: SqlSource, head: FullHead, above: readonly number[]): Promise<ScopedGoalRow[]> {
  const units = [head.unitId, ...above];
  return loadGoals(
    source,
    `g.periodId = ? AND (g.unitId IN (${placeholders(units)})
      OR g.id IN (SELECT goalId FROM response WHERE agreementId = ?) OR g.id IN (SELECT goalId FROM measure WHERE agreementId = ?))`,
    [head.periodId, ...units, head.id, head.id],
  );
}

/**
 * The agreement's measures, and all of the units above: those for other goals are left out when the document is put together, since
 * a goal's index would lead through the measures of everybody below. What a change of leader to come has already moved to the
 * next agreement is shown here until that day.
 */
function measures(source: SqlSource, { head, isClosed }: AgreementAccess, above: readonly number[]): Promise<MeasureRow[]> {
  const closesLater = head.closedOn !== null && !isClosed;
  return source.query<MeasureRow>(
    `SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES} WHERE m.agreementId = ?
     UNION ALL SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES} WHERE m.carriedFromAgreementId = ?
     UNION ALL SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES}
      WHERE a.periodId = ? AND a.unitId IN (${placeholders(above)}) AND m.status <> 'cancelled'
     ORDER BY position, id`,
    [head.id, closesLater ? head.id : null, head.periodId, ...above],
  );
}

async function superiorAgreements(
  source: SqlSource,
  unitId: number | undefined,
  periodId: number,
): Promise<AgreementParts['superiorAgreements']> {
  if (unitId === undefined) return [];
  return source.query('SELECT personId, state, closedOn FROM agreement WHERE unitId = ? AND periodId = ?', [unitId, periodId]);
}
