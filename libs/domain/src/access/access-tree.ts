import { Day, isValidOn, Leadership, OrganizationTree, Placement, treeOn } from '../organization';

/**
 * The tree that access is judged by: the units of the day and, since what was reported of them stays readable, the units that are
 * closed by then, under their last parent (domain §5, §6). What stood at a former top stands under the present one.
 * @param placements the last begun placement of each unit that is asked about or stands above one.
 */
export function accessTreeOn(day: Day, placements: readonly Placement[], leaderships: readonly Leadership[]): OrganizationTree {
  const tops = placements.filter((placement) => placement.parentUnitId === null);
  const root = tops.find((placement) => isValidOn(placement, day)) ?? tops[0];
  const parentOf = ({ unitId, parentUnitId }: Placement) => parentUnitId ?? (unitId === root?.unitId ? null : (root?.unitId ?? null));
  const places = placements.map((placement) => ({
    unitId: placement.unitId,
    parentUnitId: parentOf(placement),
    validFrom: day,
    validTo: null,
  }));
  return treeOn(day, places, leaderships);
}
