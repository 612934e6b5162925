import { AreaAcceptance, Transaction } from '@kaskade/persistence';

/**
 * Something is answered: the acceptance of what was an empty area lapses, and does not come back with the area emptied again. An answer to a
 * goal answers those that it supports too, wherever they stand. One statement where nothing was accepted.
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
  for (const each of accepted) await tx.deleteWhere(AreaAcceptance, { agreementId, areaId: each.areaId });
}
