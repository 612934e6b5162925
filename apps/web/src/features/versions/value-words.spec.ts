import { groupDifferences } from './group-differences';
import { valueWords } from './value-words';

const key = (name: string) => name;

describe('valueWords', () => {
  it('says days and the program’s own words, and leaves texts alone', () => {
    expect(valueWords('dueOn', '2026-03-01', key)).toBe('1. mars 2026');
    expect(valueWords('progressKind', 'counted', key)).toBe('value.progressKind.counted');
    expect(valueWords('title', 'counted', key)).toBe('counted');
    expect(valueWords('dueOn', null, key)).toBeNull();
  });
});

describe('groupDifferences', () => {
  const difference = (id: number, field: string) => ({
    ...{ place: 'goal' as const, id, name: `Mål ${id}`, under: 'Økonomi', kind: 'changed' as const, field },
    ...{ before: 'a', after: 'b' },
  });

  it('puts the fields of one thing together, in the order they came', () => {
    const grouped = groupDifferences([difference(1, 'title'), difference(2, 'title'), difference(1, 'text')]);
    expect(grouped.map(({ name, fields }) => [name, fields.map(({ field }) => field)])).toEqual([
      ['Mål 1', ['title', 'text']],
      ['Mål 2', ['title']],
    ]);
  });
});
