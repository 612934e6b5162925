interface Numbered {
  readonly number: number;
  readonly state: 'open' | 'adopted' | 'lapsed';
}

/** The version that held before this one. */
export function formerVersion<T extends Numbered>(versions: readonly T[], number: number): T | undefined {
  return versions.filter((version) => version.state === 'adopted' && version.number < number).at(-1);
}

/** The version that holds now. */
export function holdingVersion<T extends Numbered>(versions: readonly T[]): T | undefined {
  return versions.filter((version) => version.state === 'adopted').at(-1);
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
