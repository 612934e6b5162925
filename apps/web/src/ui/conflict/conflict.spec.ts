import * as fc from 'fast-check';
import { mergeFields } from './merge-fields';
import { diffWords, putTogether, sideOf } from './word-diff';

const text = (parts: ReturnType<typeof diffWords>, side: 'mine' | 'theirs') =>
  sideOf(parts, side)
    .map((piece) => piece.text)
    .join('');

const sentence = fc.array(fc.constantFrom('alle', 'soner', 'ringer', 'nå', 'dag'), { maxLength: 12 }).map((list) => list.join(' '));

describe('word by word', () => {
  it('gives both texts back', () => {
    fc.assert(
      fc.property(sentence, sentence, (mine, theirs) => {
        const parts = diffWords(mine, theirs);
        expect(text(parts, 'mine')).toBe(mine);
        expect(text(parts, 'theirs')).toBe(theirs);
      }),
    );
  });

  it('marks only the words that differ', () => {
    expect(diffWords('Alle ringer nå.', 'Alle ringer snart.')).toEqual([
      { text: 'Alle ringer ', side: 'both', theirText: 'Alle ringer ' },
      { text: 'nå.', side: 'mine' },
      { text: 'snart.', side: 'theirs' },
    ]);
  });

  it('putting together loses no word of either', () => {
    fc.assert(
      fc.property(sentence, sentence, (mine, theirs) => {
        const both = putTogether(mine, theirs).split(/\s+/);
        for (const word of `${mine} ${theirs}`.split(' ').filter(Boolean)) expect(both).toContain(word);
      }),
    );
  });
});

describe('field by field', () => {
  const base = { title: 'A', percent: 70, comment: 'en to' };

  it('takes each side where only that side changed', () => {
    const merged = mergeFields(base, { ...base, percent: 78 }, { ...base, title: 'B' }, ['title', 'comment']);
    expect(merged).toEqual({ title: 'B', percent: 78, comment: 'en to' });
  });

  it('puts texts together and keeps my value where both changed', () => {
    const merged = mergeFields(base, { ...base, percent: 78, comment: 'en to tre' }, { ...base, percent: 75, comment: 'null en to' }, [
      'comment',
    ]);
    expect(merged).toEqual({ title: 'A', percent: 78, comment: 'null en to tre' });
  });
});
