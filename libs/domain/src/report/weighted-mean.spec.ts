import fc from 'fast-check';
import { WeightedMeans } from './weighted-mean';

const fraction = fc
  .record({ wanted: fc.integer({ min: 1, max: 100_000 }), share: fc.nat(100_000), weight: fc.integer({ min: 1, max: 5 }) })
  .map(({ wanted, share, weight }) => ({ done: Math.floor((share * wanted) / 100_000), wanted, weight }));

describe('WeightedMeans', () => {
  it('rounds the exact mean once, however odd the denominators, in any order', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 30 }), (fractions) => {
        const [means, backwards] = [new WeightedMeans(2), new WeightedMeans(2)];
        for (const { done, wanted, weight } of fractions) means.add(1, done, wanted, weight);
        for (const { done, wanted, weight } of [...fractions].reverse()) backwards.add(1, done, wanted, weight);
        const common = fractions.reduce((product, { wanted }) => product * BigInt(wanted), 1n);
        const sum = fractions.reduce((total, { done, wanted, weight }) => total + (BigInt(done * weight) * common) / BigInt(wanted), 0n);
        const whole = common * BigInt(fractions.reduce((total, { weight }) => total + weight, 0));
        expect(means.basisPoints(1)).toBe(Number((20_000n * sum + whole) / (2n * whole)));
        expect(backwards.basisPoints(1)).toBe(means.basisPoints(1));
        expect(means.basisPoints(0)).toBeNull();
      }),
    );
  });

  it.each([
    ['exactly a half goes up', [[1, 20_000, 1]], 1],
    ['just under a half goes down', [[49_999, 1_000_000_000, 1]], 0],
    [
      'thirds make a whole',
      [
        [1, 3, 1],
        [1, 3, 1],
        [3, 3, 1],
      ],
      5556,
    ],
    [
      'all done',
      [
        [7, 7, 5],
        [100, 100, 1],
      ],
      10_000,
    ],
    ['nothing done', [[0, 7, 5]], 0],
    [
      'large denominators without a common factor',
      [
        [1, 99_991, 1],
        [99_989, 99_989, 1],
        [0, 99_971, 1],
      ],
      3333,
    ],
  ])('%s', (_, fractions, basisPoints) => {
    const means = new WeightedMeans(1);
    for (const [done, wanted, weight] of fractions) means.add(0, done!, wanted!, weight!);
    expect(means.basisPoints(0)).toBe(basisPoints);
  });
});
