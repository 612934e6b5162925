interface Entry {
  readonly id: string;
}

/** An id that no other entry of a template has: 12 characters of chance, and no more than letters and figures. */
export function newId(): string {
  return [...crypto.getRandomValues(new Uint8Array(6))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The list with one of its entries changed. */
export function withChange<T extends Entry>(list: readonly T[], id: string, change: Partial<T>): T[] {
  return list.map((entry) => (entry.id === id ? { ...entry, ...change } : entry));
}

export const without = <T extends Entry>(list: readonly T[], id: string): T[] => list.filter((entry) => entry.id !== id);

/** The list with one of its entries a place further up or down; as it was when there is nowhere to go. */
export function moved<T extends Entry>(list: readonly T[], id: string, direction: 'up' | 'down'): T[] {
  const from = list.findIndex((entry) => entry.id === id);
  const to = from + (direction === 'up' ? -1 : 1);
  const [entry, other] = [list[from], list[to]];
  if (!entry || !other) return [...list];
  return list.map((each, index) => (index === to ? entry : index === from ? other : each));
}

/** What was taken out, back after the entry that it stood after; first when that one is gone, and unchanged when it is there already. */
export function putBack<T extends Entry>(list: readonly T[], entry: T, afterId: string | null): T[] {
  if (list.some(({ id }) => id === entry.id)) return [...list];
  const at = list.findIndex(({ id }) => id === afterId) + 1;
  return [...list.slice(0, at), entry, ...list.slice(at)];
}

/** The id of the entry before this one; null for the first. */
export function idBefore(list: readonly Entry[], id: string): string | null {
  return list[list.findIndex((entry) => entry.id === id) - 1]?.id ?? null;
}
