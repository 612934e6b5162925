import fc from 'fast-check';
import { costCentreYear, isSameMoney, monthAmounts, UNSPECIFIED_ACCOUNT_GROUP, type Figure, type FigureSpan } from './figure';
import { addMoney, moneyOf, NO_MONEY, shownMoney, type ForecastYear } from './forecast-sum';

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
    ['no month closed: nothing to date', months([1, 2, 3]), 0, null, null],
    ['a quarter is no year', months([1, 2, 3]), 3, null, 6],
    ['what ends before the closed month says nothing through it', months([1, 2]), 3, null, null],
    ['a month that nobody told of is not 0', [...months([1]), figure('month', 3, 3)], 3, null, null],
    ['an annual figure is the year, months are not added', [figure('year', 12, 100), ...months([1, 2, 3])], 2, 100, 3],
    ['an annual figure alone is not to date before December', [figure('year', 12, 100)], 11, 100, null],
    ['an annual figure is to date when December is closed', [figure('year', 12, 100)], 12, 100, 100],
    ['with December closed the year and to date agree', [figure('year', 12, 100), ...months([1, 2, 3])], 12, 100, 100],
    ['a span counts when its last month is closed', [figure('toDate', 8, 50)], 8, null, 50],
    ['a span does not count before', [figure('toDate', 8, 50)], 7, null, null],
    [
      'the latest closed span counts, not their sum',
      [figure('toDate', 4, 20), figure('toDate', 8, 50), figure('toDate', 10, 70)],
      8,
      null,
      50,
    ],
    ['months behind a span are added, those inside it are not', [figure('toDate', 2, 20), ...months([9, 9, 3, 4])], 4, null, 27],
    ['a span through December is a year', [figure('toDate', 12, 70)], 12, 70, 70],
    ['account groups add up', [figure('year', 12, 60, wages), figure('year', 12, 40, { accountGroup: 'Varer' })], 1, 100, null],
    [
      'a group with one month beside one with a year is known for neither',
      [figure('year', 12, 60, wages), figure('month', 1, 5, { accountGroup: 'Varer' })],
      1,
      null,
      null,
    ],
    [
      'a group without a figure in a month that another has had nothing in it',
      [...months([1, 2, 3]).map((each) => ({ ...each, ...wages })), figure('month', 2, 10, { accountGroup: 'Varer' })],
      3,
      null,
      16,
    ],
    [
      'months by group and a span of the whole centre are the same money',
      [
        ...[1, 2, 3].flatMap((toMonth) => [figure('month', toMonth, 60, wages), figure('month', toMonth, 40, { accountGroup: 'Varer' })]),
      ].concat(figure('toDate', 3, 300)),
      3,
      null,
      300,
    ],
    [
      'so are months of the whole centre and spans by group',
      [...months([100, 100, 100]), figure('toDate', 3, 180, wages), figure('toDate', 3, 120, { accountGroup: 'Varer' })],
      3,
      null,
      300,
    ],
    [
      'so are years of both',
      [figure('year', 12, 100), figure('year', 12, 60, wages), figure('year', 12, 40, { accountGroup: 'Varer' })],
      1,
      100,
      null,
    ],
    [
      'accounts that take turns add up',
      [...months([10, 10]), figure('month', 3, 6, wages), figure('month', 3, 4, { accountGroup: 'Varer' })],
      3,
      null,
      30,
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

  it('is the true amount or nothing, whichever figures tell of it', () => {
    const groups = ['Lønn', 'Varer', 'Inntekter'];
    const truth = fc.array(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 12, maxLength: 12 }), { minLength: 3, maxLength: 3 });
    const told = fc.array(
      fc.record({
        span: fc.constantFrom<FigureSpan>('month', 'month', 'month', 'toDate', 'year'),
        month: fc.integer({ min: 1, max: 12 }),
        isWhole: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(truth, told, fc.integer({ min: 1, max: 12 }), (amounts, tellings, closed) => {
        const sum = (group: number, from: number, to: number) =>
          amounts[group]!.slice(from - 1, to).reduce((total, each) => total + each, 0);
        const whole = (from: number, to: number) => [0, 1, 2].reduce((total, group) => total + sum(group, from, to), 0);
        const figures = tellings.flatMap(({ span, month, isWhole }) => {
          const to = span === 'year' ? 12 : month;
          const from = span === 'month' ? month : 1;
          if (isWhole) return [figure(span, to, whole(from, to))];
          return groups.map((accountGroup, group) => figure(span, to, sum(group, from, to), { accountGroup }));
        });
        const distinct = [...new Map(figures.map((each) => [`${each.accountGroup}|${each.span}|${each.toMonth}`, each])).values()];
        const { revisedOre, budgetToDateOre } = costCentreYear(distinct, closed);
        expect([whole(1, 12), null]).toContain(revisedOre);
        expect([whole(1, closed), null]).toContain(budgetToDateOre);
        const isTold = Array.from({ length: closed }, (_, index) =>
          tellings.some(({ span, month }) => span === 'month' && month === index + 1),
        );
        if (isTold.every(Boolean)) expect(budgetToDateOre).toBe(whole(1, closed));
      }),
      { numRuns: 500 },
    );
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
    expect(
      monthAmounts(
        [figure('month', 2, 5, { accountGroup: 'Varer' }), figure('month', 2, 7, wages), figure('toDate', 3, 99)],
        'revised',
      ).slice(0, 3),
    ).toEqual([null, 12, null]);
  });
});

describe('isSameMoney', () => {
  const [march, toMarch, toJune, annual] = [figure('month', 3, 0), figure('toDate', 3, 0), figure('toDate', 6, 0), figure('year', 12, 0)];
  it.each<[string, Figure, Figure, boolean]>([
    ['a month and a span that holds it', march, toJune, true],
    ['a month and a span before it', figure('month', 7, 0), toJune, false],
    ['the whole centre and one of its groups', march, { ...march, ...wages }, true],
    ['the whole centre to date and a month of one of its groups', toJune, { ...march, ...wages }, true],
    ['two groups', { ...march, accountGroup: 'Varer' }, { ...march, ...wages }, false],
    ['two kinds', march, { ...march, kind: 'actual' }, false],
    ['a span to date and a later one', toMarch, toJune, false],
    ['a year and a month of it', annual, march, false],
    ['a year and what is to date', toMarch, annual, false],
    ['two years', annual, { ...annual, ...wages }, true],
  ])('%s', (_, a, b, expected) => {
    expect([isSameMoney(a, b), isSameMoney(b, a)]).toEqual([expected, expected]);
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

  const sumOf = (...years: Partial<ForecastYear>[]) =>
    years
      .map((each) =>
        moneyOf({ originalOre: null, revisedOre: null, budgetToDateOre: null, actualToDateOre: null, forecastOre: null, ...each }),
      )
      .reduce(addMoney, NO_MONEY);

  it('make no deviation of a budget without actual, an actual without budget, or a forecast without budget', () => {
    const sum = sumOf({ budgetToDateOre: 100 }, { actualToDateOre: 70 }, { forecastOre: 50 }, { revisedOre: 40 });
    expect(shownMoney(sum)).toMatchObject({ budgetToDateOre: 100, actualToDateOre: 70, forecastOre: 50, revisedOre: 40 });
    expect(shownMoney(sum)).toMatchObject({ deviationToDateOre: null, forecastDeviationOre: null, revisedWithForecastOre: null });
  });

  it('take into a deviation the centres that have both terms, and say how many', () => {
    const both = { budgetToDateOre: 100, actualToDateOre: 90, revisedOre: 500, forecastOre: 520 };
    const sum = sumOf(both, both, { actualToDateOre: 70 }, { forecastOre: 9 });
    expect(shownMoney(sum)).toMatchObject({ deviationToDateOre: 20, budgetWithActualOre: 200 });
    expect(shownMoney(sum)).toMatchObject({ forecastDeviationOre: -40, revisedWithForecastOre: 1000 });
    expect(sum).toMatchObject({ costCentres: 4, withDeviationToDate: 2, withForecastDeviation: 2, withForecast: 3 });
  });

  it('show what no centre has as nothing, never as 0', () => {
    expect(Object.values(shownMoney(NO_MONEY))).toEqual(Array(9).fill(null));
    expect(shownMoney(sumOf({ actualToDateOre: 0 }))).toMatchObject({ actualToDateOre: 0, budgetToDateOre: null });
  });
});
