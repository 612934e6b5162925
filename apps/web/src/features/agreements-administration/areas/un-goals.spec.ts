import { formatUnGoals, parseUnGoals } from './un-goals';

it.each([
  ['', []],
  ['3', [3]],
  ['13, 3 , 11', [3, 11, 13]],
  ['3 11;13', [3, 11, 13]],
  ['3 og 11', [3, 11]],
  ['3, 3', [3]],
  ['1,17,', [1, 17]],
])('reads "%s"', (text, expected) => expect(parseUnGoals(text)).toEqual(expected));

it.each(['0', '18', '3, helse', '-3', '3-5', '003'])('refuses "%s"', (text) => expect(parseUnGoals(text)).toBeNull());

it('reads what it writes', () => expect(parseUnGoals(formatUnGoals([3, 11]))).toEqual([3, 11]));
