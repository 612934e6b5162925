import { DEFAULT_LIGHT_BANDS } from '@kaskade/domain';
import { faultsIn, inputOf, textOf, type MoneyRules } from './model';

const rules: MoneyRules = {
  year: 2026,
  version: 1,
  allowedActions: ['edit'],
  sign: 'minus-is-overspending',
  scale: 'thousands',
  bands: DEFAULT_LIGHT_BANDS,
};
const text = textOf(rules);

describe('the money rules as they are typed', () => {
  it('read as people write them, and back to the same', () => {
    expect(text).toMatchObject({
      smallBudget: '10\u00a0000\u00a0000',
      percentGreen: '0,1',
      percentYellow: '0,75',
      kronerYellow: '75\u00a0000',
    });
    expect(inputOf(text)).toEqual({ sign: rules.sign, scale: rules.scale, bands: rules.bands });
  });

  it.each([
    ['nothing', { percentGreen: '' }, { percentGreen: 'not-a-limit' }],
    ['words', { kronerGreen: 'litt' }, { kronerGreen: 'not-a-limit' }],
    ['a thousandth of a per cent', { percentGreen: '0,125' }, { percentGreen: 'too-fine' }],
    ['less than nothing', { kronerGreen: '-1' }, { kronerGreen: 'negative' }],
    ['yellow that ends before green', { percentYellow: '0,05' }, { percentYellow: 'below-green' }],
    ['the same in kroner', { kronerGreen: '80 000' }, { kronerYellow: 'below-green' }],
    ['yellow that ends where green does', { percentYellow: '0,1' }, {}],
  ])('%s is told at its field', (_, change, faults) => {
    expect(faultsIn({ ...text, ...change })).toEqual(faults);
  });

  it('are nothing to send while a field can’t be read', () => {
    expect(inputOf({ ...text, kronerGreen: 'litt' })).toBeNull();
  });
});
