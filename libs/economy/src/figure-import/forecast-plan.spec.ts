import { planForecasts } from './forecast-plan';
import { StoredForecast } from './stored-figures';

const imported = (costCentreId: number, amountOre: number) => ({ costCentreId, year: 2026, amountOre, row: costCentreId + 1, at: 'C2' });
const stored = (costCentreId: number, amountOre: number, importId: number | null): StoredForecast => ({
  costCentreId,
  year: 2026,
  amountOre,
  importId,
  personName: 'Kari',
});

describe('forecasts of a file', () => {
  it('are added where there is none, and take over from an earlier file', () => {
    const plan = planForecasts([imported(1, 500), imported(2, 600), imported(3, 700)], [stored(2, 1, 8), stored(3, 700, 8)], new Set());
    expect(plan.counts).toEqual({ added: 1, changed: 1, unchanged: 1, removed: 0 });
    expect(plan.added.map(({ costCentreId }) => costCentreId)).toEqual([1, 2]);
    expect(plan.besideOwn).toEqual([]);
  });

  it('leave what a leader gave by hand, unless the row is named', () => {
    const own = [stored(1, 1, null), stored(2, 2, null), stored(3, 700, null)];
    const plan = planForecasts([imported(1, 500), imported(2, 600), imported(3, 700)], own, new Set([3, 99]));
    expect(plan.counts).toEqual({ added: 0, changed: 1, unchanged: 2, removed: 0 });
    expect(plan.added.map(({ costCentreId }) => costCentreId)).toEqual([2]);
    expect(plan.besideOwn.map(({ own: { amountOre }, isReplaced }) => [amountOre, isReplaced])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});
