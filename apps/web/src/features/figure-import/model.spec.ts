import { isComplete, printsDeviations, withColumn, type Reading } from './model';

const reading: Reading = {
  source: 'Regnskap',
  sheet: 'csv',
  headingRow: 1,
  year: 2026,
  sign: null,
  scale: 'thousands',
  columns: [
    { column: 0, role: 'costCentre' },
    { column: 1, role: 'actual', span: 'toDate', toMonth: 8 },
  ],
  totalRows: [],
  detailRows: [],
  acceptedRows: [7],
  acceptedRemovals: 3,
  replacedForecastRows: [2],
};

describe('a reading', () => {
  it.each([
    ['its scale', { scale: null }],
    ['its year', { year: null }],
    ['its source', { source: ' ' }],
  ])('is not complete without %s', (_, change) => {
    expect(isComplete(reading)).toBe(true);
    expect(isComplete({ ...reading, ...change })).toBe(false);
  });

  it.each([
    ['a role without a span loses it', { role: 'name' as const }, { column: 1, role: 'name' }],
    ['a whole year has no month', { span: 'year' as const }, { column: 1, role: 'actual', span: 'year' }],
    ['a month stays a month', { span: 'month' as const }, { column: 1, role: 'actual', span: 'month', toMonth: 8 }],
  ])('%s; rows that were accepted are asked about again', (_, change, expected) => {
    const changed = withColumn(reading, 1, change);
    expect(changed.columns[1]).toEqual(expected);
    expect(changed).toMatchObject({ acceptedRows: [], acceptedRemovals: 0, replacedForecastRows: [] });
  });

  it('asks for the sign only when deviations are printed', () => {
    expect(printsDeviations(reading)).toBe(false);
    expect(printsDeviations(withColumn(reading, 1, { role: 'forecastDeviation' }))).toBe(true);
  });
});
