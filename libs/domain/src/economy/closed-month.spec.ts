import { closingFault, lastClosedMonth, reopeningFault } from './closed-month';

const closed = (...months: number[]) => months.map((month) => ({ month, closedOn: `2026-0${month + 1}-15` }));

describe('lastClosedMonth', () => {
  it.each([
    ['none', [], '2026-12-31', 0],
    ['the last', closed(1, 2, 3), '2026-12-31', 3],
    ['only what was closed by the day', closed(1, 2, 3), '2026-04-14', 2],
    ['the day of closing counts', closed(1, 2, 3), '2026-04-15', 3],
  ])('%s', (_, months, day, last) => {
    expect(lastClosedMonth(months, day)).toBe(last);
  });
});

describe('closing and opening a month', () => {
  it.each([
    ['the first', 1, closed(), '2026-02-01', null],
    ['before it is over', 1, closed(), '2026-01-31', 'month-not-over'],
    ['December on New Year\u2019s Eve', 12, closed(1), '2026-12-31', 'month-not-over'],
    ['the next', 2, closed(1), '2026-03-01', null],
    ['twice', 1, closed(1), '2026-03-01', 'month-closed'],
    ['over a gap', 3, closed(1), '2026-09-01', 'earlier-month-open'],
  ])('%s', (_, month, months, today, fault) => {
    expect(closingFault(2026, month, months, today)).toBe(fault);
  });

  it.each([
    ['the last', 2, null],
    ['one before the last', 1, 'later-month-closed'],
    ['one that is open', 3, 'month-open'],
  ])('opens %s', (_, month, fault) => {
    expect(reopeningFault(month, closed(1, 2))).toBe(fault);
  });
});
