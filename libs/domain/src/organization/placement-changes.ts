import { Day } from './day';
import { PlacementFault, placementFaults, PlacementIndex, RankOf } from './placement-faults';
import { accepted, Change, Refusal } from './refusal';
import { changeFrom, endFrom, reaches } from './timeline';
import { Placement } from './tree';

/** Which input of a change is to blame for a fault of the tree that would come of it. */
const FIELD_OF: Record<PlacementFault<Placement>['code'], string> = {
  'ends-before-it-begins': 'validFrom',
  'overlapping-placements': 'validFrom',
  'parent-not-there': 'parentUnitId',
  cycle: 'parentUnitId',
  'several-roots': 'parentUnitId',
  'level-not-below-parent': 'parentUnitId',
};

/**
 * Places a new unit from a day on, under `parentUnitId` (null: as the root).
 * @returns the placements of the whole organization afterwards.
 */
export function placeUnit<P extends Placement>(
  placements: readonly P[],
  unit: { readonly unitId: number; readonly parentUnitId: number | null; readonly validFrom: Day },
  rankOf: RankOf,
): Change<P | Placement> {
  const planned = placements.find((placement) => placement.unitId === unit.unitId && reaches(placement, unit.validFrom));
  if (planned) return { refusal: { field: 'validFrom', code: 'unit-already-there', day: planned.validFrom } };
  return checked([...placements, { ...unit, validTo: null }], rankOf, unit.validFrom);
}

/**
 * Moves a unit, with everything below it, under another from a day on; a move that is already planned for later still happens.
 * @returns the placements of the whole organization afterwards.
 */
export function moveUnit<P extends Placement>(
  placements: readonly P[],
  move: { readonly unitId: number; readonly parentUnitId: number; readonly validFrom: Day },
  rankOf: RankOf,
): Change<P | Placement> {
  const { unitId, parentUnitId, validFrom } = move;
  const former = new PlacementIndex(placements).on(unitId, validFrom);
  if (!former) return { refusal: { field: 'validFrom', code: 'unit-absent', day: validFrom } };
  if (former.parentUnitId === null) return { refusal: { field: 'parentUnitId', code: 'root-stays' } };
  if (former.parentUnitId === parentUnitId)
    return { refusal: { field: 'parentUnitId', code: 'already-under-this-parent', unitId: parentUnitId } };
  const own = changeFrom<P | Placement>(
    placements.filter((placement) => placement.unitId === unitId),
    validFrom,
    (span) => ({ ...(former.validFrom === validFrom ? former : {}), unitId, parentUnitId, ...span }),
    samePlace,
  );
  return checked([...placements.filter((placement) => placement.unitId !== unitId), ...own], rankOf, validFrom);
}

/**
 * Closes a unit from a day on. Refused while units stand below it then. Its cost centres stay with it, since a closed unit keeps its
 * figures (domain §5); its leaderships end by `endFrom`.
 * @returns the placements of the whole organization afterwards.
 */
export function closeUnit<P extends Placement>(
  placements: readonly P[],
  close: { readonly unitId: number; readonly validFrom: Day },
): Change<P> {
  const { unitId, validFrom } = close;
  const index = new PlacementIndex(placements);
  const own = index.of(unitId);
  const first = own[0];
  if (!first || !own.some((placement) => reaches(placement, validFrom))) {
    return { refusal: { field: 'validFrom', code: 'unit-absent', day: validFrom } };
  }
  if (first.validFrom >= validFrom) return { refusal: { field: 'validFrom', code: 'closes-before-it-begins', day: first.validFrom } };
  if (own.some((placement) => placement.parentUnitId === null && reaches(placement, validFrom))) {
    return { refusal: { field: 'unitId', code: 'root-stays' } };
  }
  const child = placements.find((placement) => placement.parentUnitId === unitId && reaches(placement, validFrom));
  const refusal: Refusal | null = child ? { field: 'validFrom', code: 'units-below', unitId: child.unitId } : null;
  return accepted([...placements.filter((placement) => placement.unitId !== unitId), ...endFrom(own, validFrom)], refusal);
}

/** Whether two placements of a unit say the same about where it stands. */
export function samePlace(a: Placement, b: Placement): boolean {
  return a.unitId === b.unitId && a.parentUnitId === b.parentUnitId;
}

function checked<P extends Placement>(placements: readonly P[], rankOf: RankOf, since: Day): Change<P> {
  return accepted(placements, refusalOf(placementFaults(placements, rankOf, since)[0]));
}

function refusalOf(fault: PlacementFault<Placement> | undefined): Refusal | null {
  if (!fault) return null;
  const { code, day, placement, other } = fault;
  return { field: FIELD_OF[code], code, day, unitId: other?.unitId ?? placement.parentUnitId ?? placement.unitId };
}
