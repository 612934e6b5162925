import { changedWords } from './word-changes';

const textOf = (parts: ReturnType<typeof changedWords>, without: 'added' | 'removed') =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('changedWords', () => {
  it('marks the words that differ, and no others', () => {
    expect(changedWords('innen 1. mars på møtet', 'innen 1. februar på møtet')).toEqual([
      { kind: 'same', text: 'innen 1. ' },
      { kind: 'removed', text: 'mars' },
      { kind: 'added', text: 'februar' },
      { kind: 'same', text: ' på møtet' },
    ]);
  });

  it('loses nothing of either text', () => {
    const [before, after] = ['Vi ringer på første dag.\n\nSå på fjerde.', 'Vi ringer på annen dag, og så på fjerde.'];
    const parts = changedWords(before, after);
    expect(textOf(parts, 'added')).toBe(before);
    expect(textOf(parts, 'removed')).toBe(after);
  });

  it('takes a text that came or went as a whole', () => {
    expect(changedWords('', 'Ny tekst')).toEqual([{ kind: 'added', text: 'Ny tekst' }]);
    expect(changedWords('Gammel tekst', '')).toEqual([{ kind: 'removed', text: 'Gammel tekst' }]);
  });

  it('shows texts that have nothing in common whole, old before new', () => {
    const long = (word: string) => Array.from({ length: 1_500 }, (_, index) => `${word}${index}`).join(' ');
    expect(changedWords(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
