import { formatDay } from './day';
import { deviationWord, formatOre } from './money';
import { formatBasisPoints, formatSignedPercent } from './number';
import { parseNumber, parseOre, parseWholeNumber } from './parse';

const NBSP = '\u00a0';

describe('money', () => {
  it.each([
    [-111_000_000, 'thousands', true, `\u22121${NBSP}110`],
    [26_500_000, 'thousands', true, '+265'],
    [0, 'thousands', true, '0'],
    [-128_000_000, 'millions', false, '\u22121,28'],
    [123_456_789, 'kroner', false, `1${NBSP}234${NBSP}568`],
    [50_000, 'thousands', false, '1'],
  ] as const)('%d øre in %s reads %s', (ore, unit, signed, shown) => {
    expect(formatOre(ore, unit, { signed })).toBe(shown);
  });

  it.each([
    [-1, 'overspending'],
    [1, 'underspending'],
    [0, null],
  ])('the word follows the unrounded figure: %d', (ore, word) => {
    expect(deviationWord(ore)).toBe(word);
  });
});

describe('per cent', () => {
  it('rounds halves up to whole per cent', () => {
    expect([6250, 6249, 0, 10_000].map(formatBasisPoints)).toEqual([`63${NBSP}%`, `62${NBSP}%`, `0${NBSP}%`, `100${NBSP}%`]);
  });

  it('shows a deviation with sign and two decimals', () => {
    expect([-0.0097, 0.0063, 0].map(formatSignedPercent)).toEqual([`\u22120,97${NBSP}%`, `+0,63${NBSP}%`, `0,00${NBSP}%`]);
  });
});

describe('parsing what people and spreadsheets write', () => {
  it.each([
    [`\u22121${NBSP}250,5`, -1250.5],
    ['1 250', 1250],
    ['3.5', 3.5],
    ['+7', 7],
    ['', null],
    ['12a', null],
    ['1,2,3', null],
    ['--1', null],
    ['1e3', null],
  ])('%j is %p', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each([
    ['12', 12],
    ['12,5', null],
  ])('whole number %j is %p', (text, value) => expect(parseWholeNumber(text)).toBe(value));

  it.each([
    [`\u221214${NBSP}290`, 'thousands', -1_429_000_000],
    ['0,29', 'kroner', 29],
    ['1 234,56 kr', 'kroner', 123_456],
    ['1,005', 'kroner', null],
    ['\u22120', 'kroner', 0],
    ['99999999999999999', 'kroner', null],
    ['', 'kroner', null],
  ] as const)('%j in %s is %p øre', (text, unit, ore) => expect(parseOre(text, unit)).toBe(ore));
});

describe('days', () => {
  it('says a day in words', () => expect(formatDay('2026-09-08', 'full')).toBe('tirsdag 8. september 2026'));
});
