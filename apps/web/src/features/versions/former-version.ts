import type { Day } from '@kaskade/domain';

interface Numbered {
  readonly number: number;
  readonly state: 'open' | 'adopted' | 'lapsed';
}

/** The version that held before this one. */
export function formerVersion<T extends Numbered>(versions: readonly T[], number: number): T | undefined {
  return versions.filter((version) => version.state === 'adopted' && version.number < number).at(-1);
}

/** The version that holds now, or held last. */
export function holdingVersion<T extends Numbered>(versions: readonly T[]): T | undefined {
  return versions.filter((version) => version.state === 'adopted').at(-1);
}

/** What decides how long a version of an agreement holds. */
export interface HeldVersions {
  readonly versions: readonly (Numbered & { readonly adoptedOn: Day | null })[];
  readonly closedOn: Day | null;
  readonly period: { readonly validTo: Day };
  readonly today: Day;
}

/** First day on which a version held no more: when the next was signed, the agreement closed or its period was over. Null while it holds. */
export function heldUntil(number: number, { versions, closedOn, period, today }: HeldVersions): Day | null {
  const next = versions.find((version) => version.state === 'adopted' && version.number > number);
  if (next) return next.adoptedOn;
  const end = closedOn !== null && closedOn < period.validTo ? closedOn : period.validTo;
  return end <= today ? end : null;
}

/** A version by its number, or the agreement as it reads now. */
export type Side = number | 'na';

/** What one most likely wants to compare: what holds with what is being written, else the last two that held. */
export function likelyComparison(versions: readonly Numbered[], isAmending: boolean): { from: Side; to: Side } | null {
  const adopted = versions.filter(({ state }) => state === 'adopted').map(({ number }) => number);
  const last = adopted.at(-1) ?? versions.at(-1)?.number;
  if (last === undefined) return null;
  const former = adopted.at(-2);
  return isAmending || former === undefined ? { from: last, to: 'na' } : { from: former, to: last };
}
