import { Actor, AgreementViolation, can, Day } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { SqlSource } from '../access/sql';
import { UnitPath } from '../access/unit-path';
import { MEASURE_COLUMNS, MEASURE_TABLES, MeasureRow } from './measure.row';

/** A measure with what the actor may do with it. */
export interface MeasureAccess {
  readonly row: MeasureRow;
  readonly mayEdit: boolean;
  /** The agreement no longer holds. */
  readonly isClosed: boolean;
}

export async function loadMeasure(source: SqlSource, measureId: number): Promise<MeasureRow> {
  const [row] = await source.query<MeasureRow>(`SELECT ${MEASURE_COLUMNS} FROM ${MEASURE_TABLES} WHERE m.id = ?`, [measureId]);
  if (!row) throw Problem.notFound();
  return row;
}

/**
 * Loads a measure that the actor may read: the leader, those above and below, HR, controller, auditor (domain §8). Two statements.
 * @throws Problem 404 when there is none or it may not be read.
 */
export async function readableMeasure(source: SqlSource, actor: Actor, today: Day, measureId: number): Promise<MeasureAccess> {
  const [row] = await source.query<MeasureRow & { closedOn: Day | null }>(
    `SELECT ${MEASURE_COLUMNS}, a.closedOn FROM ${MEASURE_TABLES} WHERE m.id = ?`,
    [measureId],
  );
  if (!row) throw Problem.notFound();
  const resource = (await UnitPath.loadFor(source, today, actor, row.unitId)).resource(actor, row.unitId);
  if (!can(actor, 'measure.read', resource)) throw Problem.notFound();
  return { row, mayEdit: can(actor, 'measure.edit', resource), isClosed: row.closedOn !== null && row.closedOn <= today };
}

/** As `readableMeasure`; 403 when the actor may not edit it, 409 when its agreement is closed. */
export async function editableMeasure(source: SqlSource, actor: Actor, today: Day, measureId: number): Promise<MeasureRow> {
  const { row, mayEdit, isClosed } = await readableMeasure(source, actor, today, measureId);
  if (!mayEdit) throw Problem.forbidden();
  if (isClosed) throw Problem.wrongState('agreement-closed');
  return row;
}

/** 400 with everything that a rule has against the input. */
export function expectNone(violations: readonly AgreementViolation[]): void {
  if (violations.length > 0) throw Problem.invalid(...violations);
}
