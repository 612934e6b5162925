import { Day, DayInterval, isValidOn, overlaps } from './day';
import { firstGap, inOrder, isInterval, laterDay, reaches } from './timeline';
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
  private readonly byUnit = new Map<number, P[]>();

  constructor(readonly placements: readonly P[]) {
    for (const placement of inOrder(placements)) {
      const own = this.byUnit.get(placement.unitId);
      if (own) own.push(placement);
      else this.byUnit.set(placement.unitId, [placement]);
    }
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
  const faults: PlacementFault<P>[] = [];
  for (const placement of placements) {
    const { validFrom: day } = placement;
    if (!isInterval(placement)) {
      faults.push({ code: 'ends-before-it-begins', placement, other: null, day });
      continue;
    }
    const overlapping = earlierOverlap(placement, index.of(placement.unitId));
    if (overlapping) faults.push({ code: 'overlapping-placements', placement, other: overlapping, day });
    const missing = placement.parentUnitId === null ? null : index.firstDayWithout(placement.parentUnitId, placement);
    if (missing !== null) faults.push({ code: 'parent-not-there', placement, other: null, day: missing });
    else if (closesCycle(placement, index)) faults.push({ code: 'cycle', placement, other: null, day });
    if (breaksLevels(placement, rankOf, levelsSince)) {
      faults.push({ code: 'level-not-below-parent', placement, other: null, day: laterDay(day, levelsSince) });
    }
  }
  return [...faults, ...severalRoots(placements)];
}

/** The row that stands before this one in the list's order of beginnings and shares a day with it. */
export function earlierOverlap<T extends DayInterval>(row: T, rows: readonly T[]): T | undefined {
  const ordered = inOrder(rows);
  return ordered.slice(0, ordered.indexOf(row)).find((other) => isInterval(other) && overlaps(other, row));
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
  const roots = inOrder(placements.filter((placement) => placement.parentUnitId === null && isInterval(placement)));
  return roots.flatMap((placement, position) => {
    const other = roots.slice(0, position).find((root) => root.unitId !== placement.unitId && overlaps(root, placement));
    return other ? [{ code: 'several-roots' as const, placement, other, day: placement.validFrom }] : [];
  });
}
