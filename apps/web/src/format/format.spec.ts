import { formatDay, formatShortDay } from './day';
import { formatBasisPoints, formatBasisPointsExactly } from './number';
import { parseNumber, parseWholeNumber } from './parse';

const NBSP = '\u00a0';

describe('per cent', () => {
  it('rounds halves up to whole per cent', () => {
    expect([6250, 6249, 0, 10_000].map(formatBasisPoints)).toEqual([`63${NBSP}%`, `62${NBSP}%`, `0${NBSP}%`, `100${NBSP}%`]);
  });

  it('shows the hundredths where rows must add up', () => {
    expect([6666, 6200].map(formatBasisPointsExactly)).toEqual([`66,66${NBSP}%`, `62${NBSP}%`]);
  });
});

describe('parsing what people and spreadsheets write', () => {
  it.each([
    [`\u22121${NBSP}250,5`, -1250.5],
    ['1 250', 1250],
    ['3.5', 3.5],
    ['+7', 7],
    ['', null],
    ['12a', null],
    ['1,2,3', null],
    ['--1', null],
    ['1e3', null],
  ])('%j is %p', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each([
    ['12', 12],
    ['12,5', null],
  ])('whole number %j is %p', (text, value) => expect(parseWholeNumber(text)).toBe(value));
});

describe('days', () => {
  it('says a day in words', () => expect(formatDay('2026-09-08', 'full')).toBe('tirsdag 8. september 2026'));
});

it('says the year of a day that is not in today’s', () => {
  expect(['2026-09-08', '2025-12-19'].map((day) => formatShortDay(day, '2026-11-22'))).toEqual(['8. sep.', '19. des. 2025']);
});
