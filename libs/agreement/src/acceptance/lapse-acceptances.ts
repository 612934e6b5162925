import { Transaction } from '@kaskade/persistence';
import { placeholders } from '../access/sql';

/**
 * Something is answered: the acceptance of what was an empty area lapses, and does not come back with the area emptied again. An answer to a
 * goal answers those that it supports too, wherever they stand. One statement where nothing was accepted, two otherwise.
 */
export async function lapseAcceptances(
  tx: Transaction,
  agreementId: number,
  { goalId, areaId }: { readonly goalId?: number | null; readonly areaId?: number | null },
): Promise<void> {
  const accepted = await tx.query<{ areaId: number }>(
    `WITH RECURSIVE answered (id, areaId, supportsGoalId) AS (
       SELECT id, areaId, supportsGoalId FROM goal WHERE id = ?
       UNION SELECT goal.id, goal.areaId, goal.supportsGoalId FROM goal JOIN answered ON goal.id = answered.supportsGoalId)
     SELECT areaId FROM area_acceptance WHERE agreementId = ? AND (areaId = ? OR areaId IN (SELECT areaId FROM answered))`,
    [goalId ?? null, agreementId, areaId ?? null],
  );
  if (accepted.length === 0) return;
  const ids = accepted.map((each) => each.areaId);
  await tx.query(`DELETE FROM area_acceptance WHERE agreementId = ? AND areaId IN (${placeholders(ids)})`, [agreementId, ...ids]);
  tx.audit('delete', 'area_acceptance', null, { criteria: { agreementId }, ids }, { agreementId });
}
