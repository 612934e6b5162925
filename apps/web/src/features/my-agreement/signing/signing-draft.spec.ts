import { dropDraft, keepDraft, readDraft } from './signing-draft';

function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    length: 0,
    clear: () => kept.clear(),
    key: () => null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

describe('the signing draft', () => {
  it('comes back with the same key and the same ticks for the same text', () => {
    const storage = memory();
    const draft = { ...readDraft(1, 'abc', storage), passedSlips: ['due-passed/4'] };
    keepDraft(1, draft, storage);
    expect(readDraft(1, 'abc', storage)).toEqual(draft);
  });

  it('begins anew for another text, another agreement, and after signing', () => {
    const storage = memory();
    const draft = { ...readDraft(1, 'abc', storage), passedSlips: ['due-passed/4'] };
    keepDraft(1, draft, storage);
    for (const other of [readDraft(1, 'def', storage), readDraft(2, 'abc', storage)]) {
      expect(other.passedSlips).toEqual([]);
      expect(other.idempotencyKey).not.toBe(draft.idempotencyKey);
    }
    dropDraft(1, storage);
    expect(readDraft(1, 'abc', storage).idempotencyKey).not.toBe(draft.idempotencyKey);
  });
});
