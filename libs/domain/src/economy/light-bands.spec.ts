import fc from 'fast-check';
import { deviationOre, deviationPercentHundredths, deviationWord, inSign } from './deviation';
import { bandFault, DEFAULT_LIGHT_BANDS, moneyLight, type LightBands } from './light-bands';

const bothSides: LightBands = { ...DEFAULT_LIGHT_BANDS, sides: 'both' };
const kroner = (amount: number): number => Math.round(amount * 100);

describe('moneyLight, by default', () => {
  it.each([
    // From 10 mill. the per cent decides: −0.1 % is still green, −0.75 % still yellow.
    ['exactly −0.1 %', -100_000, 100_000_000, 'green'],
    ['one øre beyond −0.1 %', -100_000.01, 100_000_000, 'yellow'],
    ['exactly −0.75 %', -750_000, 100_000_000, 'yellow'],
    ['one øre beyond −0.75 %', -750_000.01, 100_000_000, 'red'],
    ['underspending, however much', 90_000_000, 100_000_000, 'green'],
    ['0', 0, 100_000_000, 'green'],
    // Below it the kroner decide.
    ['10 000 kr of a small budget', -10_000, 9_999_999.99, 'green'],
    ['one øre more', -10_000.01, 9_999_999.99, 'yellow'],
    ['75 000 kr of a small budget', -75_000, 5_000_000, 'yellow'],
    ['one øre more than 75 000', -75_000.01, 5_000_000, 'red'],
    ['nothing budgeted', -10_000.01, 0, 'yellow'],
    // A unit that earns has a negative frame.
    ['a small negative frame', -75_000.01, -5_000_000, 'red'],
    ['a large negative frame', -100_000, -100_000_000, 'green'],
    ['a large negative frame, one øre more', -100_000.01, -100_000_000, 'yellow'],
    // The two ways meet at 10 mill.
    ['at 10 mill., green', -10_000, 10_000_000, 'green'],
    ['at 10 mill., yellow', -10_000.01, 10_000_000, 'yellow'],
    ['at 10 mill., still yellow', -75_000, 10_000_000, 'yellow'],
    ['at 10 mill., red', -75_000.01, 10_000_000, 'red'],
  ])('%s', (_, deviation, revised, light) => {
    expect(moneyLight(kroner(deviation), kroner(revised), DEFAULT_LIGHT_BANDS)).toBe(light);
  });

  it('is exact where a float is not', () => {
    // 0.1 % of 90 071 992 547 409.00 kr is …409 kr; a double rounds the products.
    const revised = 9_007_199_254_740_900;
    expect(moneyLight(-9_007_199_254_740, revised, DEFAULT_LIGHT_BANDS)).toBe('green');
    expect(moneyLight(-9_007_199_254_741, revised, DEFAULT_LIGHT_BANDS)).toBe('yellow');
  });
});

describe('moneyLight', () => {
  const deviation = fc.integer({ min: -10_000_000_000, max: 10_000_000_000 });
  const revised = fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 });
  const rank = { green: 0, yellow: 1, red: 2 };

  it('never gets better as overspending grows, and every deviation has exactly one light', () => {
    fc.assert(
      fc.property(deviation, fc.nat(1_000_000), revised, (less, more, budget) => {
        expect(rank[moneyLight(less - more, budget, DEFAULT_LIGHT_BANDS)]).toBeGreaterThanOrEqual(
          rank[moneyLight(less, budget, DEFAULT_LIGHT_BANDS)],
        );
      }),
    );
  });

  it('treats both ways alike when two-sided', () => {
    fc.assert(
      fc.property(deviation, revised, (ore, budget) => {
        expect(moneyLight(ore, budget, bothSides)).toBe(moneyLight(-ore, budget, bothSides));
      }),
    );
  });
});

describe('bandFault', () => {
  const { percentHundredths, ore } = DEFAULT_LIGHT_BANDS;
  it.each([
    ['the defaults', DEFAULT_LIGHT_BANDS, null],
    [
      'yellow ending before green',
      { ...DEFAULT_LIGHT_BANDS, percentHundredths: { ...percentHundredths, green: 76 } },
      'limits-out-of-order',
    ],
    ['the same in kroner', { ...DEFAULT_LIGHT_BANDS, ore: { ...ore, yellow: 1 } }, 'limits-out-of-order'],
    ['a limit below 0', { ...DEFAULT_LIGHT_BANDS, ore: { green: -1, yellow: 1 } }, 'limit-negative'],
    ['half an øre', { ...DEFAULT_LIGHT_BANDS, smallBudgetOre: 0.5 }, 'not-whole'],
  ] as const)('%s', (_, bands, fault) => {
    expect(bandFault(bands)).toBe(fault);
  });
});

describe('a deviation', () => {
  it.each([
    [14_200, 14_290, -90, 'overspending', -63],
    [6_450, 6_380, 70, 'underspending', 109],
    [9_300, 9_300, 0, 'none', 0],
    [-500, -480, -20, 'overspending', -400],
    [0, 5, -5, 'overspending', null],
  ])('of %i against %i', (budget, spent, deviation, word, hundredths) => {
    const ore = deviationOre(budget, spent);
    expect(ore).toBe(deviation);
    expect(deviationWord(ore)).toBe(word);
    expect(deviationPercentHundredths(ore, budget)).toBe(hundredths);
  });

  it('has a word though it rounds to nothing on screen', () => {
    expect(deviationWord(-1)).toBe('overspending');
    expect(deviationPercentHundredths(-1, 100_000_000)).toBe(0);
  });

  it('is the same figure in both signs', () => {
    fc.assert(
      fc.property(fc.integer(), (ore) => {
        expect(inSign(inSign(ore, 'plus-is-overspending'), 'plus-is-overspending')).toBe(ore);
        expect(inSign(ore, 'plus-is-overspending') + inSign(ore, 'minus-is-overspending')).toBe(0);
      }),
    );
  });
});
