import { Day } from '@kaskade/domain';

/**
 * `centres (costCentreId, unitId)`: the cost centres of a subtree on a day. A closed unit stays under its last parent, with money
 * only; for the root, centres with figures or a forecast that nobody owns come along (domain §5). Filtering is done here, in SQL, for every list.
 */
export const SUBTREE_CENTRES = `
  WITH RECURSIVE standing (unitId, parentUnitId) AS (
    SELECT p.unitId, p.parentUnitId FROM placement p
     WHERE p.validFrom <= ?
       AND NOT EXISTS (SELECT 1 FROM placement later WHERE later.unitId = p.unitId AND later.validFrom <= ? AND later.validFrom > p.validFrom)),
  below (unitId) AS (
    SELECT unitId FROM standing WHERE unitId = ?
    UNION
    SELECT standing.unitId FROM standing JOIN below ON standing.parentUnitId = below.unitId),
  owners (costCentreId, unitId) AS (
    SELECT o.costCentreId, o.unitId FROM cost_centre_ownership o WHERE o.validFrom <= ? AND (o.validTo IS NULL OR o.validTo > ?)),
  centres (costCentreId, unitId) AS (
    SELECT owners.costCentreId, owners.unitId FROM owners JOIN below ON below.unitId = owners.unitId
    UNION ALL
    SELECT c.id, NULL FROM cost_centre c
     WHERE ? = 1 AND NOT EXISTS (SELECT 1 FROM owners WHERE owners.costCentreId = c.id)
       AND (EXISTS (SELECT 1 FROM figure WHERE figure.costCentreId = c.id AND figure.year = ?)
         OR EXISTS (SELECT 1 FROM forecast WHERE forecast.costCentreId = c.id AND forecast.year = ? AND forecast.day <= ?)))`;

/** What a statement that begins with `SUBTREE_CENTRES` is asked about. */
export interface SubtreeScope {
  readonly unitId: number;
  readonly isRoot: boolean;
  readonly day: Day;
  readonly year: number;
}

export function subtreeParameters({ unitId, isRoot, day, year }: SubtreeScope): (string | number)[] {
  return [day, day, unitId, day, day, isRoot ? 1 : 0, year, year, day];
}
