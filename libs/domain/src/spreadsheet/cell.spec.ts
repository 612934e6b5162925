import fc from 'fast-check';
import { addressOf, cellText, columnName, positionOf } from './cell';

describe('addresses', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16383, 'XFD'],
  ])('column %i is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  it.each(['', 'A', '1', 'A0', 'a1', 'AAAA1', 'A1:B2', '$A$1', 'A12345678'])('refuses %j', (text) => {
    expect(positionOf(text)).toBeNull();
  });

  it('are read back as they were written', () => {
    fc.assert(
      fc.property(fc.nat(16383), fc.nat(1_048_575), (column, row) => {
        expect(positionOf(addressOf(column, row))).toEqual({ column, row });
      }),
    );
  });
});

describe('cellText', () => {
  it.each([
    ['an empty cell', null, ''],
    ['text with odd spaces', { kind: 'text', at: 'A1', text: '  Sum\u00a0 oppvekst\n' }, 'Sum oppvekst'],
    ['a number', { kind: 'number', at: 'A1', value: -1.5 }, '-1.5'],
    ['a day', { kind: 'day', at: 'A1', day: '2026-02-28' }, '2026-02-28'],
    [
      'a formula by its result',
      { kind: 'formula-with-result', at: 'A1', formula: 'B1', result: { kind: 'number', at: 'A1', value: 2 } },
      '2',
    ],
    ['a formula without one', { kind: 'formula-without-result', at: 'A1', formula: 'B1' }, ''],
  ] as const)('%s', (_, cell, text) => {
    expect(cellText(cell)).toBe(text);
  });
});
