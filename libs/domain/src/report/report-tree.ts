import { Day, isValidOn, Leadership, OrganizationTree, Placement, treeOn } from '../organization';

/** Stands for "uten eier": the place at the root of cost centres that nobody owns on the day. */
export const UNOWNED_UNIT_ID = 0;

/**
 * The organization of a report: the units of the day, and beside them the places that hold money only — units closed by then whose
 * cost centres have figures ("nedlagt", under their last parent), and cost centres that nobody owns ("uten eier", under the root).
 */
export interface ReportTree extends OrganizationTree {
  /** 1 at the indexes that hold money only; neither goals nor leaders nor agreements exist there. */
  readonly moneyOnly: Uint8Array;
}

export interface ReportTreeInput {
  readonly day: Day;
  /** Of the units in question and, where they are closed, their former placements. */
  readonly placements: readonly Placement[];
  readonly leaderships: readonly Leadership[];
  /** Owners on the day of cost centres that have figures in the year; null for a centre that nobody owns. */
  readonly moneyOwnerUnitIds: Iterable<number | null>;
  readonly unitOrder?: (a: number, b: number) => number;
}

/**
 * The tree of a report's day with its places for money only (domain §5: a year's figures follow the cost centre to the unit that
 * owns it on the report's day).
 * @throws TreeError when the placements of the day are not one tree.
 */
export function reportTreeOn({ day, placements, leaderships, moneyOwnerUnitIds, unitOrder = byId }: ReportTreeInput): ReportTree {
  const present = placements.filter((placement) => isValidOn(placement, day));
  const openUnitIds = new Set(present.map((placement) => placement.unitId));
  const rootUnitId = present.find((placement) => placement.parentUnitId === null)?.unitId;
  const moneyOnly = rootUnitId === undefined ? [] : moneyOnlyPlacements(day, placements, openUnitIds, rootUnitId, moneyOwnerUnitIds);
  const moneyOnlyUnitIds = new Set(moneyOnly.map((placement) => placement.unitId));
  const tree = treeOn(
    day,
    [...present, ...moneyOnly],
    leaderships.filter((leadership) => !moneyOnlyUnitIds.has(leadership.unitId)),
    (a, b) => last(a) - last(b) || unitOrder(a, b),
  );
  return { ...tree, moneyOnly: Uint8Array.from(tree.unitIds, (unitId) => (moneyOnlyUnitIds.has(unitId) ? 1 : 0)) };

  /** Units first, then closed ones, last what nobody owns. */
  function last(unitId: number): number {
    return unitId === UNOWNED_UNIT_ID ? 2 : moneyOnlyUnitIds.has(unitId) ? 1 : 0;
  }
}

function byId(a: number, b: number): number {
  return a - b;
}

function moneyOnlyPlacements(
  day: Day,
  placements: readonly Placement[],
  openUnitIds: ReadonlySet<number>,
  rootUnitId: number,
  ownerUnitIds: Iterable<number | null>,
): Placement[] {
  const owners = new Set(ownerUnitIds);
  const absent = [...owners].filter((unitId): unitId is number => unitId !== null && !openUnitIds.has(unitId));
  if (absent.length === 0 && !owners.has(null)) return [];
  const lastPlacements = lastPlacementsBefore(day, placements);
  const closed = new Set(absent.filter((unitId) => lastPlacements.has(unitId)));
  const at = (unitId: number, parentUnitId: number): Placement => ({ unitId, parentUnitId, validFrom: day, validTo: null });
  const places = [...closed].map((unitId) => at(unitId, parentOfClosed(unitId)));
  const isUnowned = owners.has(null) || closed.size < absent.length;
  return isUnowned ? [...places, at(UNOWNED_UNIT_ID, rootUnitId)] : places;

  /** The last parent; where that one is gone too, and holds no money of its own, the nearest above it. */
  function parentOfClosed(unitId: number): number {
    const seen = new Set([unitId]);
    let parent = lastPlacements.get(unitId)?.parentUnitId ?? null;
    while (parent !== null && !openUnitIds.has(parent) && !closed.has(parent)) {
      if (seen.has(parent)) return rootUnitId;
      seen.add(parent);
      parent = lastPlacements.get(parent)?.parentUnitId ?? null;
    }
    return parent ?? rootUnitId;
  }
}

/** The last placement that had ended by the day, for every unit that has one. */
function lastPlacementsBefore(day: Day, placements: readonly Placement[]): Map<number, Placement> {
  const lastOf = new Map<number, Placement>();
  for (const placement of placements) {
    if (placement.validTo === null || placement.validTo > day) continue;
    const known = lastOf.get(placement.unitId);
    if (!known || known.validTo! < placement.validTo) lastOf.set(placement.unitId, placement);
  }
  return lastOf;
}
