import { parseAmount } from '@kaskade/domain';
import fc from 'fast-check';
import { amountText } from './amount-text';

describe('an amount in a field', () => {
  it.each([
    [14_290_000_00, 'thousands', '14\u00a0290'],
    [14_290_500_00, 'thousands', '14\u00a0290,5'],
    [-100_000_00, 'thousands', '\u2212100'],
    [1_00, 'kroner', '1'],
    [1_10, 'kroner', '1,1'],
    [0, 'kroner', '0'],
    [1_000_00, 'kroner', '1\u00a0000'],
    [null, 'kroner', ''],
  ] as const)('%i in %s reads %j', (ore, scale, text) => {
    expect(amountText(ore, scale)).toBe(text);
  });

  it('is read back to the øre', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e14, max: 1e14 }),
        fc.constantFrom('kroner' as const, 'thousands' as const, 'millions' as const),
        (ore, scale) => {
          expect(parseAmount(amountText(ore, scale), scale)).toEqual({ ok: true, amountOre: ore });
        },
      ),
    );
  });
});
