import { talksAhead } from './fixed-talks';

const TALKS = [
  { id: 'june', month: 6 },
  { id: 'november', month: 11 },
  { id: 'any', month: null },
];
const YEAR = { validFrom: '2026-01-01', validTo: '2027-01-01' };

describe('the fixed talks that an agreement has time for', () => {
  it.each<[string, string, { validFrom: string; validTo: string }, string[]]>([
    ['all, of one that was opened before its period', '2025-11-20', YEAR, ['june', 'november', 'any']],
    ['all, when it is opened in the month of the first', '2026-06-30', YEAR, ['june', 'november', 'any']],
    ['not one whose month has been', '2026-07-01', YEAR, ['november', 'any']],
    ['none but those of no month, in December', '2026-12-01', YEAR, ['any']],
    ['not one whose month comes after the period', '2026-01-01', { validFrom: '2026-01-01', validTo: '2026-06-01' }, ['any']],
    ['one in the next calendar year', '2025-12-01', { validFrom: '2025-08-01', validTo: '2026-08-01' }, ['june', 'any']],
    ['all, in a period of two years', '2026-08-01', { validFrom: '2026-01-01', validTo: '2028-01-01' }, ['june', 'november', 'any']],
    ['a month that the period has a day of', '2026-01-01', { validFrom: '2026-01-01', validTo: '2026-06-02' }, ['june', 'any']],
  ])('are %s', (_, openedOn, period, expected) => expect(talksAhead(TALKS, openedOn, period).map(({ id }) => id)).toEqual(expected));
});
