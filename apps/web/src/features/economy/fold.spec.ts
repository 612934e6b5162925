import { isFolded, linesOf, matching, unitsAbove } from './fold';
import type { CostCentre, UnitEconomy, UnitSum } from './model';

const centre = (costCentreId: number, unitId: number | null, colour?: 'red' | 'green') =>
  ({
    costCentreId,
    code: `34${costCentreId}`,
    name: `Ansvar ${costCentreId}`,
    unitId,
    unitName: `Enhet ${unitId}`,
    leader: null,
    light: colour ? { colour, by: 'ore' } : null,
  }) as CostCentre;
const unit = (unitId: number, parentUnitId: number) => ({ unitId, parentUnitId, unitName: `Enhet ${unitId}` }) as UnitSum;

/** 1 ─ 2 ─ 3; 1 ─ 4. */
const economy = {
  unitId: 1,
  costCentres: [centre(10, 1), centre(20, 2, 'red'), centre(30, 3, 'green'), centre(40, 4), centre(90, null)],
  units: [unit(2, 1), unit(3, 2), unit(4, 1)],
} as UnitEconomy;
const shown = (...open: number[]) =>
  linesOf(economy, new Set(open)).map(
    (line) => `${'-'.repeat(line.depth)}${line.kind === 'unit' ? `u${line.unit.unitId}` : line.centre.costCentreId}`,
  );

describe('the folded list', () => {
  it('has what nobody owns with the top unit’s own, and each unit closed', () => {
    expect(shown()).toEqual(['10', '90', 'u2', 'u4']);
  });

  it('opens a level at a time', () => {
    expect(shown(2)).toEqual(['10', '90', 'u2', '-20', '-u3', 'u4']);
    expect(shown(2, 3)).toEqual(['10', '90', 'u2', '-20', '-u3', '--30', 'u4']);
    expect(shown(3)).toEqual(['10', '90', 'u2', 'u4']);
  });

  it('is open down to the centre that a link names', () => {
    expect(unitsAbove(economy, 30)).toEqual([3, 2]);
    expect(unitsAbove(economy, 10)).toEqual([]);
    expect(unitsAbove(economy, undefined)).toEqual([]);
  });

  it.each([
    ['3430', 'all', [30]],
    ['enhet 2', 'all', [20]],
    ['', 'red', [20]],
    ['', 'notReported', [10, 40, 90]],
    ['ansvar', 'green', [30]],
  ] as const)('searched for «%s» among %s', (text, light, found) => {
    expect(matching(economy.costCentres, { text, light }).map(({ costCentreId }) => costCentreId)).toEqual(found);
  });

  it('is for many: few centres stand as they are', () => {
    expect(isFolded(economy)).toBe(false);
    expect(isFolded({ ...economy, costCentres: Array.from({ length: 13 }, (_, index) => centre(index, 2)) })).toBe(true);
  });
});
