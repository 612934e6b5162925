import { formOfPeriod, nextYear } from './next-year';

it('proposes the year after the newest period', () => {
  expect(nextYear({ validTo: '2027-01-01' }, '2026-09-08')).toEqual({ name: '2027', validFrom: '2027-01-01', lastDay: '2027-12-31' });
});

it('goes on from a period that ends within a year', () => {
  expect(nextYear({ validTo: '2026-07-01' }, '2026-05-01')).toEqual({ name: '2026', validFrom: '2026-07-01', lastDay: '2026-12-31' });
});

it('proposes this year when there is none', () => {
  expect(nextYear(undefined, '2026-09-08')).toEqual({ name: '2026', validFrom: '2026-01-01', lastDay: '2026-12-31' });
});

it('shows the last day that a period holds', () => {
  expect(formOfPeriod({ name: '2026', validFrom: '2026-01-01', validTo: '2027-01-01' }).lastDay).toBe('2026-12-31');
});
