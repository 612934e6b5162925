import fc from 'fast-check';
import { costCentreYear, monthAmounts, UNSPECIFIED_ACCOUNT_GROUP, type Figure, type FigureSpan } from './figure';
import { addMoney, moneyOf, NO_MONEY, type ForecastYear } from './forecast-sum';

const figure = (span: FigureSpan, toMonth: number, amountOre: number, rest: Partial<Figure> = {}): Figure => ({
  accountGroup: UNSPECIFIED_ACCOUNT_GROUP,
  kind: 'revised',
  span,
  toMonth,
  amountOre,
  ...rest,
});
const months = (amounts: readonly number[]): Figure[] => amounts.map((amountOre, index) => figure('month', index + 1, amountOre));
const wages = { accountGroup: 'Lønn' };

describe('costCentreYear', () => {
  it.each<[string, Figure[], number, number | null, number | null]>([
    ['nothing', [], 7, null, null],
    ['months add up, and to date through the closed one', months([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]), 7, 78, 28],
    ['no month closed: nothing to date', months([1, 2, 3]), 0, 6, null],
    ['an annual figure is the year, months are not added', [figure('year', 12, 100), ...months([1, 2, 3])], 2, 100, 3],
    ['an annual figure alone is not to date before December', [figure('year', 12, 100)], 11, 100, null],
    ['an annual figure is to date when December is closed', [figure('year', 12, 100)], 12, 100, 100],
    ['with December closed the year and to date agree', [figure('year', 12, 100), ...months([1, 2, 3])], 12, 100, 100],
    ['a span counts when its last month is closed', [figure('toDate', 8, 50)], 8, null, 50],
    ['a span does not count before', [figure('toDate', 8, 50)], 7, null, null],
    [
      'the latest closed span counts, not their sum',
      [figure('toDate', 4, 20), figure('toDate', 8, 50), figure('toDate', 10, 70)],
      9,
      null,
      50,
    ],
    ['months behind a span are added, those inside it are not', [figure('toDate', 2, 20), ...months([9, 9, 3, 4])], 4, 27, 27],
    ['a span through December is a year', [figure('toDate', 12, 70)], 12, 70, 70],
    ['account groups add up', [figure('year', 12, 60, wages), figure('year', 12, 40, { accountGroup: 'Varer' })], 1, 100, null],
    [
      'a group with months beside one with a year',
      [figure('year', 12, 60, wages), figure('month', 1, 5, { accountGroup: 'Varer' })],
      1,
      65,
      5,
    ],
    [
      'the whole centre\u2019s year counts alone beside months by group',
      [figure('year', 12, 100), figure('month', 1, 5, wages)],
      1,
      100,
      5,
    ],
    ['negative frames', [figure('year', 12, -100), figure('toDate', 8, -80)], 8, -100, -80],
    ['a period above the year', [figure('year', 12, 100), figure('toDate', 8, 120)], 8, 100, 120],
  ])('%s', (_, figures, closed, annual, toDate) => {
    expect(costCentreYear(figures, closed)).toEqual({
      originalOre: null,
      revisedOre: annual,
      budgetToDateOre: toDate,
      actualToDateOre: null,
    });
  });

  it('keeps the kinds apart', () => {
    const figures = [
      figure('year', 12, 1, { kind: 'original' }),
      figure('year', 12, 2),
      figure('toDate', 8, 3),
      figure('toDate', 8, 4, { kind: 'actual' }),
    ];
    expect(costCentreYear(figures, 8)).toEqual({ originalOre: 1, revisedOre: 2, budgetToDateOre: 3, actualToDateOre: 4 });
  });

  it('does not depend on the order of figures', () => {
    const all = fc.array(
      fc.record({
        accountGroup: fc.constantFrom(UNSPECIFIED_ACCOUNT_GROUP, 'Lønn', 'Varer'),
        kind: fc.constantFrom('original' as const, 'revised' as const, 'actual' as const),
        span: fc.constantFrom('month' as const, 'toDate' as const),
        toMonth: fc.integer({ min: 1, max: 12 }),
        amountOre: fc.integer({ min: -1e9, max: 1e9 }),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(all, fc.nat(12), (drawn, closed) => {
        const figures = [...new Map(drawn.map((f) => [`${f.accountGroup}|${f.kind}|${f.span}|${f.toMonth}`, f])).values()];
        expect(costCentreYear([...figures].reverse(), closed)).toEqual(costCentreYear(figures, closed));
      }),
    );
  });
});

describe('monthAmounts', () => {
  it('sums groups and leaves months without figures empty', () => {
    expect(monthAmounts([figure('month', 2, 5), figure('month', 2, 7, wages), figure('toDate', 3, 99)], 'revised').slice(0, 3)).toEqual([
      null,
      12,
      null,
    ]);
  });
});

describe('sums of money', () => {
  const amount = fc.option(fc.integer({ min: -1e9, max: 1e9 }));
  const year: fc.Arbitrary<ForecastYear> = fc.record({
    originalOre: amount,
    revisedOre: amount,
    budgetToDateOre: amount,
    actualToDateOre: amount,
    forecastOre: amount,
  });

  it('are the same however the centres are grouped and ordered', () => {
    fc.assert(
      fc.property(fc.array(year), fc.nat(), (years, cut) => {
        const at = years.length === 0 ? 0 : cut % years.length;
        const sum = (part: ForecastYear[]) => part.map(moneyOf).reduce(addMoney, NO_MONEY);
        expect(addMoney(sum(years.slice(at)), sum(years.slice(0, at).reverse()))).toEqual(sum(years));
      }),
    );
  });

  it('take the budget of centres with a forecast only, coverage beside', () => {
    const base = { originalOre: null, budgetToDateOre: null, actualToDateOre: null };
    const sum = addMoney(moneyOf({ ...base, revisedOre: 100, forecastOre: 90 }), moneyOf({ ...base, revisedOre: 50, forecastOre: null }));
    expect(sum).toMatchObject({ costCentres: 2, withForecast: 1, revisedOre: 150, revisedWithForecastOre: 100, forecastOre: 90 });
  });
});
