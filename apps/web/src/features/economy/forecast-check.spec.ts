import { DEFAULT_LIGHT_BANDS } from '@kaskade/domain';
import { checkForecast, type ForecastText } from './forecast-check';

const style = { scale: 'thousands', sign: 'minus-is-overspending', bands: DEFAULT_LIGHT_BANDS } as const;
const budgetOre = 34_450_000_00;
const check = (text: Partial<ForecastText>, more: Partial<{ sign: 'plus-is-overspending' }> = {}) =>
  checkForecast({ amount: '', comment: '', sureOf: '', ...text }, budgetOre, { ...style, ...more });

describe('a forecast as it is typed', () => {
  it.each([
    [{}, 'amountMissing'],
    [{ amount: 'mye' }, 'amount-not-a-number'],
    [{ amount: '34 450' }, null],
    [{ amount: '34 950' }, 'commentMissing'],
    [{ amount: '34 950', comment: ' ' }, 'commentMissing'],
    [{ amount: '34 950', comment: 'Vikarer.' }, null],
    [{ amount: '−500', comment: 'Vikarer.' }, 'doubt'],
    [{ amount: '−500', comment: 'Vikarer.', sureOf: '−500' }, null],
    [{ amount: '−501', comment: 'Vikarer.', sureOf: '−500' }, 'doubt'],
  ] as const)('%j: %s', (text, fault) => {
    expect(check(text).fault).toBe(fault);
  });

  it('is perhaps the deviation, in the municipality’s own sign', () => {
    expect(check({ amount: '−500' }).meantOre).toBe(34_950_000_00);
    expect(check({ amount: '500' }, { sign: 'plus-is-overspending' }).meantOre).toBe(34_950_000_00);
    expect(check({ amount: '99 999' }).meantOre).toBeNull();
  });
});
