import fc from 'fast-check';
import { addDays, daysBetween, isDay, isValidOn, overlaps, type Day, type DayInterval } from './day';

const FIRST: Day = '2024-01-01';
const dayNumber = fc.integer({ min: 0, max: 1500 });
const interval = fc.tuple(dayNumber, fc.option(fc.integer({ min: 1, max: 200 }))).map(([start, length]): DayInterval => ({
  validFrom: addDays(FIRST, start),
  validTo: length === null ? null : addDays(FIRST, start + length),
}));

describe('isDay', () => {
  it.each(['2026-01-01', '2024-02-29', '2000-02-29', '2026-12-31'])('accepts %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    ['31 February', '2026-02-31'],
    ['29 February outside a leap year', '2026-02-29'],
    ['29 February in 1900, no leap year', '1900-02-29'],
    ['month 13', '2026-13-01'],
    ['month 0', '2026-00-10'],
    ['day 0', '2026-04-00'],
    ['31 April', '2026-04-31'],
    ['a time behind the day', '2026-04-01T00:00:00Z'],
    ['Norwegian order', '01.04.2026'],
    ['one digit', '2026-4-1'],
    ['a space in front', ' 2026-04-01'],
    ['the empty text', ''],
    ['a number', 20260401],
    ['a Date', new Date('2026-04-01')],
    ['nothing', undefined],
    ['null', null],
  ])('refuses %s', (_, value) => {
    expect(isDay(value)).toBe(false);
  });
});

describe('addDays and daysBetween', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    // The nights in which Norwegian clocks change have 23 and 25 hours.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-05-17', 0, '2026-05-17'],
  ])('%s + %i = %s', (from, count, to) => {
    expect(addDays(from, count)).toBe(to);
    expect(daysBetween(from, to)).toBe(count);
  });

  it('undo each other and keep the order of days', () => {
    fc.assert(
      fc.property(dayNumber, fc.integer({ min: -2000, max: 2000 }), (start, count) => {
        const from = addDays(FIRST, start);
        const to = addDays(from, count);
        expect(isDay(to)).toBe(true);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(Math.sign(count)).toBe(from < to ? 1 : from > to ? -1 : 0);
      }),
    );
  });
});

describe('isValidOn', () => {
  const april: DayInterval = { validFrom: '2026-04-01', validTo: '2026-05-01' };
  it.each([
    ['the day before', '2026-03-31', false],
    ['the first day', '2026-04-01', true],
    ['the last day', '2026-04-30', true],
    ['the day it ends', '2026-05-01', false],
  ])('%s', (_, day, expected) => {
    expect(isValidOn(april, day)).toBe(expected);
  });

  it('has no end when validTo is null', () => {
    expect(isValidOn({ validFrom: '2026-04-01', validTo: null }, '2999-12-31')).toBe(true);
  });

  it('never holds for an empty interval', () => {
    expect(isValidOn({ validFrom: '2026-04-01', validTo: '2026-04-01' }, '2026-04-01')).toBe(false);
  });
});

describe('overlaps', () => {
  it('is false for intervals that only meet', () => {
    const first: DayInterval = { validFrom: '2026-01-01', validTo: '2026-04-01' };
    const second: DayInterval = { validFrom: '2026-04-01', validTo: null };
    expect(overlaps(first, second)).toBe(false);
    expect(overlaps(second, first)).toBe(false);
  });

  it('means that some day is in both, whichever comes first', () => {
    const lastDay = 1500 + 200;
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        let shared = false;
        for (let i = 0; i <= lastDay && !shared; i++) {
          const day = addDays(FIRST, i);
          shared = isValidOn(a, day) && isValidOn(b, day);
        }
        expect(overlaps(a, b)).toBe(shared);
        expect(overlaps(b, a)).toBe(shared);
      }),
      { numRuns: 50 },
    );
  });
});
