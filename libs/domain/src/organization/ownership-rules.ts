import { Day, DayInterval } from './day';
import { PlacementIndex } from './placement-faults';
import { Change } from './refusal';
import { changeFrom, earlierOverlaps, groupedBy, isInterval } from './timeline';

/** unit owns cost centre (ansvar) for a span of days (domain §1). */
export interface Ownership extends DayInterval {
  readonly costCentreId: number;
  readonly unitId: number;
}

/** What is wrong with an ownership; `other` is the one it overlaps. */
export interface OwnershipFault<O extends Ownership> {
  readonly code: 'ends-before-it-begins' | 'cost-centre-owned-twice' | 'unit-absent';
  readonly ownership: O;
  readonly other: O | null;
  readonly day: Day;
}

/** A cost centre is owned by one unit at a time, and given to a unit that exists; a unit that is closed later keeps it with its figures (domain §5). */
export function ownershipFaults<O extends Ownership>(ownerships: readonly O[], units: PlacementIndex): OwnershipFault<O>[] {
  const overlapping = new Map(
    [...groupedBy(ownerships, ({ costCentreId }) => costCentreId).values()].flatMap((own) => [...earlierOverlaps(own)]),
  );
  return ownerships.flatMap((ownership): OwnershipFault<O>[] => {
    const { unitId, validFrom: day } = ownership;
    if (!isInterval(ownership)) return [{ code: 'ends-before-it-begins', ownership, other: null, day }];
    const other = overlapping.get(ownership);
    if (other) return [{ code: 'cost-centre-owned-twice', ownership, other, day }];
    return units.on(unitId, day) ? [] : [{ code: 'unit-absent', ownership, other: null, day }];
  });
}

/**
 * Gives a cost centre to a unit from a day on (null: to nobody); an owner that is already planned for later still takes over then.
 * @param ofCentre every ownership of the centre.
 * @returns the centre's ownerships afterwards.
 */
export function ownFrom<O extends Ownership>(
  ofCentre: readonly O[],
  change: { readonly costCentreId: number; readonly unitId: number | null; readonly validFrom: Day },
  units: PlacementIndex,
): Change<O | Ownership> {
  const { costCentreId, unitId, validFrom } = change;
  if (unitId !== null && !units.on(unitId, validFrom))
    return { refusal: { field: 'validFrom', code: 'unit-absent', day: validFrom, unitId } };
  const rows = changeFrom<O | Ownership>(
    ofCentre,
    validFrom,
    (span, former) => (unitId === null ? null : { ...(former?.validFrom === validFrom ? former : {}), costCentreId, unitId, ...span }),
    sameOwner,
  );
  return { rows };
}

/** Whether two ownerships of a centre say the same about who owns it. */
export function sameOwner(a: Ownership, b: Ownership): boolean {
  return a.costCentreId === b.costCentreId && a.unitId === b.unitId;
}
