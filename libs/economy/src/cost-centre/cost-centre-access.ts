import { Actor, can, Day, leaderOf, OrganizationTree, unitResource, UnitResource } from '@kaskade/domain';
import { Problem } from '@kaskade/platform';
import { SqlSource } from '../sql';

/** A cost centre with the unit that owns it today, and how the actor stands to that unit. */
export interface CostCentreAccess {
  readonly costCentreId: number;
  readonly code: string;
  readonly name: string;
  /** Null when nobody owns it: then it stands at the root. */
  readonly unitId: number | null;
  readonly resource: UnitResource;
  /** Who leads the owner today; null when it is vacant or there is none. */
  readonly leaderPersonId: number | null;
}

/**
 * One statement.
 * @param tree that for access: the centre of a closed unit is still read by those above where it stood.
 * @throws Problem 404 when there is no such centre or the actor may not read its economy.
 */
export async function readableCostCentre(
  source: SqlSource,
  actor: Actor,
  tree: OrganizationTree,
  today: Day,
  costCentreId: number,
): Promise<CostCentreAccess> {
  const [centre] = await source.query<{ code: string; name: string; unitId: number | null }>(
    `SELECT c.code, c.name, o.unitId FROM cost_centre c
       LEFT JOIN cost_centre_ownership o ON o.costCentreId = c.id AND o.validFrom <= ? AND (o.validTo IS NULL OR o.validTo > ?) WHERE c.id = ?`,
    [today, today, costCentreId],
  );
  if (!centre) throw Problem.notFound();
  const resource = unitResource(tree, actor, centre.unitId ?? tree.unitIds[0] ?? 0);
  if (!can(actor, 'economy.read', resource)) throw Problem.hidden({ unitId: centre.unitId });
  source.concerns?.({ unitId: centre.unitId });
  const leader = centre.unitId === null ? null : leaderOf(tree, centre.unitId);
  return { costCentreId, ...centre, resource, leaderPersonId: leader?.personId ?? null };
}
