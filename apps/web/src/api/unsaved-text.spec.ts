import { forgetUnsaved, unsavedKey } from './unsaved-text';

function storageOf(...keys: string[]) {
  const kept = [...keys];
  return {
    kept,
    get length() {
      return kept.length;
    },
    key: (index: number) => kept[index] ?? null,
    removeItem: (key: string) => void kept.splice(kept.indexOf(key), 1),
  };
}

describe('unsaved text', () => {
  it('is named by the person who wrote it', () => {
    expect(unsavedKey(4, 'measure-12')).not.toBe(unsavedKey(5, 'measure-12'));
  });

  it('of anybody else is taken away, also what names nobody; one’s own and what is not text stays', () => {
    const mine = unsavedKey(4, 'measure-12');
    const storage = storageOf(
      unsavedKey(41, 'measure-12'),
      mine,
      unsavedKey(1, 'report-4'),
      'kaskade-unsaved-measure-4',
      'kaskade-open-units',
      unsavedKey(14, 'x'),
    );
    forgetUnsaved(storage, 4);
    expect(storage.kept).toEqual([mine, 'kaskade-open-units']);
  });

  it('is all taken away when somebody signs out', () => {
    const storage = storageOf(unsavedKey(4, 'a'), unsavedKey(5, 'b'), 'other');
    forgetUnsaved(storage, null);
    expect(storage.kept).toEqual(['other']);
  });
});
