import { plainText, plainTexts } from './validators';

describe('a text that comes in', () => {
  it.each([
    ['a\u0000b', 'ab'],
    ['a\u0001\u001f\u007fb', 'ab'],
    ['én\tto\r\ntre\n', 'én\tto\r\ntre\n'],
    ['første\vandre', 'første\nandre'],
    ['Ærlig – «sagt» 🙂', 'Ærlig – «sagt» 🙂'],
  ])('%j is kept as %j', (text, kept) => expect(plainText(text)).toBe(kept));

  it('is cleaned wherever it stands, and nothing else is touched', () => {
    const made = plainTexts({ title: 'a\u0000', weight: 2, on: null, is: true, milestones: [{ title: 'b\u0000' }] });
    expect(made).toEqual({ title: 'a', weight: 2, on: null, is: true, milestones: [{ title: 'b' }] });
    const bytes = Buffer.from('a\u0000');
    expect(plainTexts(bytes)).toBe(bytes);
  });
});
