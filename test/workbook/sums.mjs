/** @typedef {import('./facts.mjs').Fact} Fact */

/**
 * @template {string} K
 * @param {Record<K, number>} a
 * @param {Record<K, number>} b
 * @returns {Record<K, number>}
 */
export function add(a, b) {
  const keys = /** @type {K[]} */ (Object.keys(a));
  return /** @type {Record<K, number>} */ (Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])));
}

/**
 * @param {Fact[]} rows
 * @param {(row: Fact) => number} keyOf
 */
export function groupBy(rows, keyOf) {
  /** @type {Map<number, Fact[]>} */
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/**
 * @template {number[]} A
 * @template R
 * @param {(...keys: A) => R} work
 * @returns {(...keys: A) => R}
 */
export function remember(work) {
  /** @type {Map<string, R>} */
  const known = new Map();
  return (...keys) => {
    const key = keys.join('@');
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(...keys);
    known.set(key, result);
    return result;
  };
}
