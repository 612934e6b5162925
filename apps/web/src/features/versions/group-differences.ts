import type { Difference } from '../my-agreement/model';

/** One thing that differs, with every field of it that does. */
export interface ChangedThing extends Pick<Difference, 'place' | 'name' | 'under' | 'kind'> {
  readonly key: string;
  readonly fields: readonly Pick<Difference, 'field' | 'before' | 'after'>[];
}

/** The differences by what they are of, in the order they came. */
export function groupDifferences(differences: readonly Difference[]): ChangedThing[] {
  const things = new Map<string, ChangedThing>();
  for (const { place, id, name, under, kind, field, before, after } of differences) {
    const key = `${place}/${id}/${kind}`;
    const known = things.get(key);
    things.set(key, { key, place, name, under, kind, fields: [...(known?.fields ?? []), { field, before, after }] });
  }
  return [...things.values()];
}
