import { Day, DayInterval, isValidOn } from './day';
import { earlierOverlaps, firstGap, groupedBy, inOrder, isInterval, laterDay, reaches } from './timeline';
import { Placement } from './tree';

export type PlacementFaultCode =
  'ends-before-it-begins' | 'overlapping-placements' | 'parent-not-there' | 'cycle' | 'several-roots' | 'level-not-below-parent';

/** Something that keeps the placements from being one tree on some day. */
export interface PlacementFault<P extends Placement> {
  readonly code: PlacementFaultCode;
  /** The placement at fault; of two that exclude each other the later one. */
  readonly placement: P;
  /** The other one of two. */
  readonly other: P | null;
  /** The first day at fault. */
  readonly day: Day;
}

/** rank of a unit's level, 0 at the top; undefined: not known, and then not judged. */
export type RankOf = (unitId: number) => number | undefined;

/** The placements by unit, for questions about any day. */
export class PlacementIndex<P extends Placement = Placement> {
  private readonly byUnit: ReadonlyMap<number, readonly P[]>;

  constructor(readonly placements: readonly P[]) {
    this.byUnit = groupedBy(inOrder(placements), ({ unitId }) => unitId);
  }

  /** Placements of a unit that share a day with an earlier one of the same unit. */
  overlapping(): Map<P, P> {
    return new Map([...this.byUnit.values()].flatMap((own) => [...earlierOverlaps(own)]));
  }

  /** A unit's placements, earliest first. */
  of(unitId: number): readonly P[] {
    return this.byUnit.get(unitId) ?? [];
  }

  /** Where the unit stands on the day; undefined when it does not exist then. */
  on(unitId: number, day: Day): P | undefined {
    return this.of(unitId).find((placement) => isValidOn(placement, day));
  }

  /** The first day of the span on which the unit does not exist; null when it exists throughout. */
  firstDayWithout(unitId: number, span: DayInterval): Day | null {
    return firstGap(span, this.of(unitId));
  }
}

/**
 * Everything that keeps the placements from being one tree on each day that they speak of (domain §1).
 * Levels carry no dates, so the order of levels is judged only where a placement still holds on `levelsSince` or later: a unit that has
 * changed its level since may have stood elsewhere before.
 */
export function placementFaults<P extends Placement>(placements: readonly P[], rankOf: RankOf, levelsSince: Day): PlacementFault<P>[] {
  const index = new PlacementIndex(placements);
  const overlapping = index.overlapping();
  const faults: PlacementFault<P>[] = [];
  for (const placement of placements) {
    const { validFrom: day } = placement;
    if (!isInterval(placement)) {
      faults.push({ code: 'ends-before-it-begins', placement, other: null, day });
      continue;
    }
    const other = overlapping.get(placement);
    if (other) faults.push({ code: 'overlapping-placements', placement, other, day });
    const missing = placement.parentUnitId === null ? null : index.firstDayWithout(placement.parentUnitId, placement);
    if (missing !== null) faults.push({ code: 'parent-not-there', placement, other: null, day: missing });
    else if (closesCycle(placement, index)) faults.push({ code: 'cycle', placement, other: null, day });
    if (breaksLevels(placement, rankOf, levelsSince)) {
      faults.push({ code: 'level-not-below-parent', placement, other: null, day: laterDay(day, levelsSince) });
    }
  }
  return [...faults, ...severalRoots(placements)];
}

/** A cycle comes into being only on a day on which one of its placements begins: walking up from each beginning finds them all. */
function closesCycle(placement: Placement, index: PlacementIndex): boolean {
  const seen = new Set<number>([placement.unitId]);
  for (let above = placement.parentUnitId; above !== null;) {
    if (above === placement.unitId) return true;
    if (seen.has(above)) return false;
    seen.add(above);
    above = index.on(above, placement.validFrom)?.parentUnitId ?? null;
  }
  return false;
}

function breaksLevels(placement: Placement, rankOf: RankOf, since: Day): boolean {
  if (placement.parentUnitId === null || !reaches(placement, since)) return false;
  const [own, above] = [rankOf(placement.unitId), rankOf(placement.parentUnitId)];
  return own !== undefined && above !== undefined && own <= above;
}

function severalRoots<P extends Placement>(placements: readonly P[]): PlacementFault<P>[] {
  const roots = earlierOverlaps(placements.filter((placement) => placement.parentUnitId === null));
  return [...roots].flatMap(([placement, other]) =>
    other.unitId === placement.unitId ? [] : [{ code: 'several-roots' as const, placement, other, day: placement.validFrom }],
  );
}
