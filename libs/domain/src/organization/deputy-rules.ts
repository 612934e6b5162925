import { addYears, Day, DayInterval, overlaps } from './day';
import { accepted, Change } from './refusal';
import { isInterval } from './timeline';

/** A leader's naming of somebody to stand in for them in a unit, for a span of days with an end (domain §8). */
export interface Deputyship extends DayInterval {
  readonly personId: number;
  /** The leader who named them: the naming holds only while that one leads. */
  readonly namedById: number;
}

/** What a naming is judged against. */
export interface DeputyRules<D> {
  /** The namings of the unit. */
  readonly deputies: readonly D[];
  /** The other party of the leader's agreement, who can't write on this side of it too; null at the top. */
  readonly superiorPersonId: number | null;
  readonly today: Day;
}

/** A naming ends by itself: so that access is not forgotten, it lasts a year at most. */
const LONGEST_YEARS = 1;

/**
 * Adds a naming, or changes one (the wanted row then carries the id of a stored one, which it replaces). One deputy at a time for
 * whoever names them; what another leader of the unit named holds by itself in that one's time.
 * @returns the namings of the unit afterwards.
 */
export function withDeputy<D extends Deputyship & { readonly id?: number }>(rules: DeputyRules<D>, wanted: D): Change<D> {
  const { deputies, superiorPersonId, today } = rules;
  const stored = wanted.id === undefined ? undefined : deputies.find((row) => row.id === wanted.id);
  const others = deputies.filter((row) => row !== stored);
  if (wanted.personId === wanted.namedById) return { refusal: { field: 'personId', code: 'deputy-for-themselves' } };
  if (wanted.personId === superiorPersonId)
    return { refusal: { field: 'personId', code: 'deputy-is-superior', personId: wanted.personId } };
  if (wanted.validFrom < today && wanted.validFrom !== stored?.validFrom)
    return { refusal: { field: 'validFrom', code: 'deputy-begins-in-the-past' } };
  if (!isInterval(wanted)) return { refusal: { field: 'validTo', code: 'ends-before-it-begins', day: wanted.validFrom } };
  if (wanted.validTo !== null && wanted.validTo <= today) return { refusal: { field: 'validTo', code: 'deputy-ends-in-the-past' } };
  if (wanted.validTo === null || wanted.validTo > addYears(wanted.validFrom, LONGEST_YEARS))
    return { refusal: { field: 'validTo', code: 'deputy-too-long' } };
  const rival = others.find((row) => row.namedById === wanted.namedById && overlaps(row, wanted));
  return accepted(
    [...others, wanted],
    rival ? { field: 'validFrom', code: 'two-deputies', day: rival.validFrom, personId: rival.personId } : null,
  );
}
