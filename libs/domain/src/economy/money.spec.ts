import fc from 'fast-check';
import { formatAmount, formatPercentHundredths } from './format-amount';
import { amountOfNumber, divideRounded, parseAmount, sumOre, type AmountScale } from './money';

const scales: AmountScale[] = ['kroner', 'thousands', 'millions'];
const amount = fc.integer({ min: -9_000_000_000_000_00, max: 9_000_000_000_000_00 });

describe('parseAmount', () => {
  it.each([
    ['1234', 1234_00],
    ['1234,5', 1234_50],
    ['1 234,50', 1234_50],
    ['1\u00a0234\u00a0567', 1234567_00],
    ['1\u202f234', 1234_00],
    ["1'234", 1234_00],
    ['\u22128\u00a0881', -8881_00],
    ['\u201317', -17_00],
    ['-0,01', -1],
    ['(1 234)', -1234_00],
    ['1 234-', -1234_00],
    ['+20', 20_00],
    ['1.234.567', 1234567_00],
    ['1.234,5', 1234_50],
    ['1,234.5', 1234_50],
    ['1,234,567', 1234567_00],
    ['1234.56', 1234_56],
    ['0.12', 12],
    [',5', 50],
    ['kr 1 200,-', 1200_00],
    ['1 200 kr', 1200_00],
    ['90071992547409,91', Number.MAX_SAFE_INTEGER],
    ['0,10', 10],
    ['1,230000', 1_23],
    ['-0', 0],
  ])('%j is %i øre', (text, ore) => {
    expect(parseAmount(text, 'kroner')).toEqual({ ok: true, amountOre: ore });
  });

  it.each(['', '  ', '-', '\u2013', '\u2212', '\u00a0'])('%j is empty, not 0', (text) => {
    expect(parseAmount(text, 'kroner')).toEqual({ ok: true, amountOre: null });
  });

  it.each([
    ['1.234', 'amount-ambiguous'],
    ['1,234', 'amount-finer-than-ore'],
    ['0,005', 'amount-finer-than-ore'],
    ['abc', 'amount-not-a-number'],
    ['12 kroner', 'amount-not-a-number'],
    ['1,2,3', 'amount-not-a-number'],
    ['1.23.456', 'amount-not-a-number'],
    ['(12', 'amount-not-a-number'],
    ['-(12)', 'amount-not-a-number'],
    ['--1', 'amount-not-a-number'],
    ['1e5', 'amount-not-a-number'],
    ['NaN', 'amount-not-a-number'],
    ['90071992547409,92', 'amount-too-large'],
  ])('refuses %j', (text, code) => {
    expect(parseAmount(text, 'kroner')).toEqual({ ok: false, code });
  });

  it.each([
    ['2068', 'thousands', 2068_000_00],
    ['1,5', 'thousands', 1500_00],
    ['0,00001', 'thousands', 1],
    ['1,11', 'millions', 1_110_000_00],
  ] as const)('%s in %s', (text, scale, ore) => {
    expect(parseAmount(text, scale)).toEqual({ ok: true, amountOre: ore });
  });

  it('reads back what formatAmount wrote, to the øre, in every scale', () => {
    fc.assert(
      fc.property(amount, fc.constantFrom(...scales), fc.boolean(), (ore, scale, plus) => {
        const decimals = { kroner: 2, thousands: 5, millions: 8 }[scale];
        expect(parseAmount(formatAmount(ore, { scale, decimals, plus }), scale)).toEqual({ ok: true, amountOre: ore });
      }),
    );
  });
});

describe('amountOfNumber', () => {
  it.each([
    [1234567.89, 'kroner', 1234567_89],
    [0.1 + 0.2, 'kroner', 30],
    [-8881, 'thousands', -8881_000_00],
    [1.005, 'kroner', 1_01],
    [-1.005, 'kroner', -1_01],
    [0.004, 'kroner', 0],
    [0.0001, 'kroner', 0],
    [0.05, 'kroner', 5],
    [0.005, 'kroner', 1],
    [1e-7, 'kroner', 0],
    [1.5e10, 'kroner', 1_500_000_000_000],
    [-0, 'kroner', 0],
  ] as const)('%d in %s is %i øre', (value, scale, ore) => {
    expect(amountOfNumber(value, scale)).toEqual({ ok: true, amountOre: ore });
  });

  it.each([
    [Number.NaN, 'amount-not-a-number'],
    [1e21, 'amount-too-large'],
    [9.1e13, 'amount-too-large'],
  ])('refuses %d', (value, code) => {
    expect(amountOfNumber(value, 'kroner')).toEqual({ ok: false, code });
  });

  it('agrees with the text of the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000_00, max: 1_000_000_000_00 }), (ore) => {
        expect(amountOfNumber(ore / 100, 'kroner')).toEqual({ ok: true, amountOre: ore });
      }),
    );
  });
});

describe('formatAmount', () => {
  it.each([
    [-1_110_000_00, { scale: 'thousands' }, '\u22121\u00a0110'],
    [1_110_000_00, { scale: 'thousands', plus: true }, '+1\u00a0110'],
    [-1_110_000_00, { scale: 'millions', decimals: 2 }, '\u22121,11'],
    [49_999, { scale: 'thousands' }, '0'],
    [-49_999, { scale: 'thousands' }, '0'],
    [50_000, { scale: 'thousands' }, '1'],
    [-50_000, { scale: 'thousands' }, '\u22121'],
    [1_234_567_89, { scale: 'kroner', decimals: 2 }, '1\u00a0234\u00a0567,89'],
    [5, { scale: 'kroner', decimals: 2 }, '0,05'],
  ] as const)('%i %j', (ore, format, text) => {
    expect(formatAmount(ore, format)).toBe(text);
  });

  it('shows per cent with two decimals', () => {
    expect([-63, 1, 0, 12_345].map((hundredths) => formatPercentHundredths(hundredths, true))).toEqual([
      '\u22120,63\u00a0%',
      '+0,01\u00a0%',
      '0,00\u00a0%',
      '+123,45\u00a0%',
    ]);
  });
});

describe('sums and shares', () => {
  it('add exactly, in any order, the parts to the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), fc.nat(), (amounts, cut) => {
        const at = amounts.length === 0 ? 0 : cut % amounts.length;
        expect(sumOre(amounts)).toBe(sumOre([sumOre(amounts.slice(at)), sumOre(amounts.slice(0, at))]));
      }),
    );
  });

  it('refuse to go on where integers are no longer exact', () => {
    expect(() => sumOre([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });

  it.each([
    [5, 10, 1],
    [-5, 10, -1],
    [4, 10, 0],
    [-4, 10, 0],
    [25, 10, 3],
    [-25, 10, -3],
  ])('%i ÷ %i rounds to %i, the same in both signs', (a, b, rounded) => {
    expect(divideRounded(a, b)).toBe(rounded);
  });
});
