import { DayInterval, overlaps } from './day';
import { accepted, Change } from './refusal';
import { isInterval } from './timeline';

/** person sits in the employer body for a span of days; the representative signs (domain §1). */
export interface Membership extends DayInterval {
  readonly personId: number;
  readonly representative: boolean;
}

/**
 * Adds a member, or changes one (the wanted row then carries the id of a stored one, which it replaces): a person sits there once at a
 * time, and one representative at a time.
 * @returns the members afterwards.
 */
export function withMember<M extends Membership & { readonly id?: number }>(members: readonly M[], wanted: M): Change<M> {
  const others = members.filter((row) => row.id === undefined || row.id !== wanted.id);
  if (!isInterval(wanted)) return { refusal: { field: 'validTo', code: 'ends-before-it-begins', day: wanted.validFrom } };
  const twice = others.find((row) => row.personId === wanted.personId && overlaps(row, wanted));
  if (twice) return { refusal: { field: 'personId', code: 'member-twice', day: twice.validFrom, personId: twice.personId } };
  const rival = wanted.representative ? others.find((row) => row.representative && overlaps(row, wanted)) : undefined;
  return accepted(
    [...others, wanted],
    rival ? { field: 'representative', code: 'two-representatives', day: rival.validFrom, personId: rival.personId } : null,
  );
}
