import { ForecastYear, LightBands } from '@kaskade/domain';
import { sumView } from './money-view';
import { CostCentreLeaderDto, UnitSumDto } from './unit-economy.dto';

/** A unit of the subtree where it stands on the day; a closed one under its last parent. */
export interface UnitFact {
  readonly unitId: number;
  readonly parentUnitId: number | null;
  readonly unitName: string;
}

/** A cost centre's year, with the unit that owns it. */
interface OwnedYear {
  readonly unitId: number | null;
  readonly year: ForecastYear;
}

/** How the units of the subtree stand on the day. */
interface UnitsOfDay {
  /** Place in the tree; closed units have none. */
  readonly order: ReadonlyMap<number, number>;
  readonly leaderOf: (unitId: number) => CostCentreLeaderDto | null;
}

/**
 * The sum of each unit below the top one over all cost centres under it, down the tree, closed units last among their siblings. Units
 * without money are left out.
 */
export function unitSums(
  topUnitId: number,
  units: readonly UnitFact[],
  centres: readonly OwnedYear[],
  { order, leaderOf }: UnitsOfDay,
  bands: LightBands,
): UnitSumDto[] {
  const parentOf = new Map(units.map(({ unitId, parentUnitId }) => [unitId, parentUnitId]));
  const yearsUnder = new Map<number, ForecastYear[]>();
  for (const { unitId, year } of centres) {
    for (let at = unitId; at !== null && at !== topUnitId; at = parentOf.get(at) ?? null) {
      const years = yearsUnder.get(at);
      if (years) years.push(year);
      else yearsUnder.set(at, [year]);
    }
  }
  const placeOf = ({ unitId }: UnitFact): number => order.get(unitId) ?? Number.MAX_SAFE_INTEGER;
  return [...units]
    .sort((a, b) => placeOf(a) - placeOf(b) || a.unitName.localeCompare(b.unitName, 'nb'))
    .flatMap(({ unitId, parentUnitId, unitName }) => {
      const years = yearsUnder.get(unitId);
      if (!years || parentUnitId === null) return [];
      const sum = sumView(years, bands);
      return [{ unitId, parentUnitId, unitName, isClosed: !order.has(unitId), leader: leaderOf(unitId), sum }];
    });
}
