import { putTogether } from './word-diff';

/**
 * Three-way merge, field by field: what only one side changed is taken from that side; where both changed, two texts are
 * put together and any other value is mine. Without a known base a field that differs counts as changed by both.
 */
export function mergeFields<T extends object>(base: T | null, mine: T, theirs: T, textFields: readonly (keyof T)[]): T {
  const merged = { ...mine };
  for (const key of Object.keys(theirs) as (keyof T)[]) {
    const mineChanged = base === null || !sameValue(base[key], mine[key]);
    const theirsChanged = base === null || !sameValue(base[key], theirs[key]);
    if (!theirsChanged || sameValue(mine[key], theirs[key])) continue;
    if (!mineChanged) merged[key] = theirs[key];
    else if (textFields.includes(key)) merged[key] = putTogether(String(mine[key] ?? ''), String(theirs[key] ?? '')) as T[keyof T];
  }
  return merged;
}

/** Values are plain data: equal when they read alike. */
export function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
