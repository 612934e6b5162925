import { Actor, AgreementViolation, can, Day, inheritsGoal, isContentEditable, isFollowedUp, postsOf } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import {
  AgreementHead,
  agreementAccess,
  Editing,
  expectContentEditable,
  expectFollowedUp,
  HEAD_COLUMNS,
  isClosedOn,
} from '../access/agreement-access';
import { placeholders, SqlSource } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { loadGoals } from '../goal/goal.row';
import { MEASURE_COLUMNS, MEASURE_TABLES, MeasureRights, MeasureRow } from './measure.row';

/** A measure with what the actor may do with it. */
export interface MeasureAccess extends Editing, MeasureRights {
  readonly row: MeasureRow;
}

export async function loadMeasure(source: SqlSource, measureId: number): Promise<MeasureRow> {
  const [row] = await source.query<MeasureRow>(`SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES} WHERE m.id = ?`, [measureId]);
  if (!row) throw Problem.notFound();
  return row;
}

/**
 * Loads a measure that the actor may read: whoever reads its agreement, the controller, and of shared goals and of areas the leaders below
 * (domain §3, §8). Three statements; for a leader below two more.
 * @throws Problem 404 when there is none or it may not be read.
 */
export async function readableMeasure(source: SqlSource, actor: Actor, today: Day, measureId: number): Promise<MeasureAccess> {
  const row = await loadMeasure(source, measureId);
  const head = await standingAgreement(source, row, today);
  const path = await UnitPath.loadFor(source, today, actor, head.unitId);
  const { resource, isClosed, stage } = agreementAccess(actor, path, head, today);
  const mayRead =
    can(actor, 'measure.read', resource) ||
    (can(actor, 'sharedMeasures.read', resource) && (await isOfGoalFromAbove(source, actor, path, row.goalId)));
  const belongsTo = { unitId: head.unitId, agreementId: head.id };
  if (!mayRead) throw Problem.hidden(belongsTo);
  source.concerns?.(belongsTo);
  const mayEdit = can(actor, 'measure.edit', resource);
  const mayWrite = mayEdit && !isClosed;
  return {
    row,
    mayEdit,
    isClosed,
    stage,
    mayEditContent: mayWrite && isContentEditable(stage),
    mayReport: mayWrite && isFollowedUp(stage),
  };
}

/** The measure's agreement. One that a change of leader to come has moved already stands in the former until that day. */
async function standingAgreement(source: SqlSource, measure: MeasureRow, today: Day): Promise<AgreementHead> {
  const ids = [measure.agreementId, ...(measure.carriedFromAgreementId === null ? [] : [measure.carriedFromAgreementId])];
  const heads = await source.query<AgreementHead>(`SELECT ${HEAD_COLUMNS} FROM agreement a WHERE a.id IN (${placeholders(ids)})`, ids);
  const former = heads.find((head) => head.id === measure.carriedFromAgreementId && !isClosedOn(head, today));
  return former ?? heads.find((head) => head.id === measure.agreementId)!;
}

/** Whether a superior's measure is context for the actor: of a whole area, or of a goal that is shared and reaches a unit of theirs. */
async function isOfGoalFromAbove(source: SqlSource, actor: Actor, path: UnitPath, goalId: number | null): Promise<boolean> {
  if (goalId === null) return true;
  const [goal] = await loadGoals(source, 'g.id = ?', [goalId]);
  return goal !== undefined && postsOf(actor).some((unitId) => inheritsGoal(path.tree, goal, unitId));
}

/** As `readableMeasure`, for a change of its plan; 403 when the actor may not edit it, 409 when its agreement may not be edited now. */
export async function editableMeasure(tx: SqlSource, actor: Actor, today: Day, measureId: number): Promise<MeasureAccess> {
  const access = await readableMeasure(tx, actor, today, measureId);
  expectContentEditable(access);
  return access;
}

/** As `readableMeasure`, for a report; 403 when the actor may not edit it, 409 when its agreement is not followed up any more. */
export async function reportableMeasure(tx: SqlSource, actor: Actor, today: Day, measureId: number): Promise<MeasureAccess> {
  const access = await readableMeasure(tx, actor, today, measureId);
  expectFollowedUp(access);
  return access;
}

/** 400 with everything that a rule has against the input. */
export function expectNone(violations: readonly AgreementViolation[]): void {
  if (violations.length > 0) throw Problem.invalid(...violations);
}
