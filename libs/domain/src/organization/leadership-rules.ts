import { Day, DayInterval, overlaps } from './day';
import { PlacementIndex } from './placement-faults';
import { accepted, Change } from './refusal';
import { earlierOverlaps, groupedBy, isInterval } from './timeline';
import { Leadership } from './tree';

export type LeadershipFaultCode =
  'ends-before-it-begins' | 'two-permanent-leaders' | 'two-acting-leaders' | 'acts-for-themselves' | 'unit-absent';

/** What is wrong with a leadership; `other` is the one it cannot stand beside. */
export interface LeadershipFault<L extends Leadership> {
  readonly code: LeadershipFaultCode;
  readonly leadership: L;
  readonly other: L | null;
  readonly day: Day;
}

/** At most one permanent and one acting leader of a unit at a time, while the unit exists (domain §1). */
export function leadershipFaults<L extends Leadership>(leaderships: readonly L[], units: PlacementIndex): LeadershipFault<L>[] {
  const rivals = new Map(
    [...groupedBy(leaderships, ({ unitId, kind }) => `${unitId} ${kind}`).values()].flatMap((rows) => [...earlierOverlaps(rows)]),
  );
  const permanent = groupedBy(
    leaderships.filter(({ kind }) => kind === 'permanent'),
    ownKey,
  );
  return leaderships.flatMap((leadership) => {
    const same = leadership.kind === 'acting' ? permanent.get(ownKey(leadership))?.find((other) => overlaps(other, leadership)) : undefined;
    return faultsOf(leadership, rivals.get(leadership), same, units);
  });
}

/** @param rival of the same kind in the same days. @param same the permanent leadership of the one who acts. */
function faultsOf<L extends Leadership>(
  leadership: L,
  rival: L | undefined,
  same: L | undefined,
  units: PlacementIndex,
): LeadershipFault<L>[] {
  const { kind, validFrom: day } = leadership;
  if (!isInterval(leadership)) return [{ code: 'ends-before-it-begins', leadership, other: null, day }];
  const faults: LeadershipFault<L>[] = [];
  if (rival) faults.push({ code: kind === 'permanent' ? 'two-permanent-leaders' : 'two-acting-leaders', leadership, other: rival, day });
  if (same) faults.push({ code: 'acts-for-themselves', leadership, other: same, day });
  const missing = units.firstDayWithout(leadership.unitId, leadership);
  if (missing !== null) faults.push({ code: 'unit-absent', leadership, other: null, day: missing });
  return faults;
}

function ownKey({ unitId, personId }: Leadership): string {
  return `${unitId} ${personId}`;
}

/**
 * Adds a leadership, or changes the end of one (the wanted row then carries the id of a stored one, which it replaces).
 * @param ofUnit every leadership of the unit.
 * @returns the unit's leaderships afterwards.
 */
export function withLeadership<L extends Leadership & { readonly id?: number }>(
  ofUnit: readonly L[],
  wanted: L,
  units: PlacementIndex,
): Change<L> {
  const rows = [...ofUnit.filter((row) => row.id === undefined || row.id !== wanted.id), wanted];
  const fault = leadershipFaults(rows, units).find(({ leadership, other }) => leadership === wanted || other === wanted);
  if (!fault) return accepted(rows, null);
  const opponent = fault.leadership === wanted ? fault.other : fault.leadership;
  const field = fault.code === 'ends-before-it-begins' ? 'validTo' : fault.code === 'acts-for-themselves' ? 'personId' : 'validFrom';
  return { refusal: { field, code: fault.code, day: opponent?.validFrom ?? fault.day, personId: opponent?.personId } };
}

/** Since when nobody leads the unit on the day: the end of the last leadership before, or when the unit began. */
export function vacantSince(leaderships: readonly DayInterval[], unitValidFrom: Day, day: Day): Day {
  const ends = leaderships.flatMap(({ validTo }) => (validTo !== null && validTo <= day && validTo > unitValidFrom ? [validTo] : []));
  return ends.reduce((latest, end) => (end > latest ? end : latest), unitValidFrom);
}
