import { fileSize } from './file-size';

describe('fileSize', () => {
  it.each([
    [1, '1 kB'],
    [1025, '2 kB'],
    [348_160, '340 kB'],
    [2_516_582, '2,4 MB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(fileSize(bytes)).toBe(words.replace(' ', '\u00a0'));
  });
});
