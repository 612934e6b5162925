const PREFIX = 'kaskade-unsaved-';

/**
 * Names what a person has written of a thing (`measure-12`) in the browser's storage, until the server has it. The person is part of
 * the name: whoever sits down at the same browser next never sees it, and nothing of it is saved as theirs.
 */
export function unsavedKey(personId: number, thing: string): string {
  return `${PREFIX}${personId}-${thing}`;
}

/** Takes away what anybody else left unsaved in this browser; with null, what everybody left. */
export function forgetUnsaved(storage: Pick<Storage, 'length' | 'key' | 'removeItem'>, exceptPersonId: number | null): void {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const kept = exceptPersonId === null ? null : unsavedKey(exceptPersonId, '');
  for (const key of keys) if (key.startsWith(PREFIX) && !(kept !== null && key.startsWith(kept))) storage.removeItem(key);
}
