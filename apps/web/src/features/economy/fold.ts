import type { CostCentre, UnitEconomy, UnitSum } from './model';

/** A line of the folded list: a unit with its sum, or a cost centre. `depth` 0 stands at the margin. */
export type Line =
  | { readonly kind: 'unit'; readonly unit: UnitSum; readonly depth: number; readonly isOpen: boolean }
  | { readonly kind: 'centre'; readonly centre: CostCentre; readonly depth: number };

/** What is searched for; light `all` is every light. */
export interface CentreFilter {
  readonly text: string;
  readonly light: LightFilter;
}
export const LIGHT_FILTERS = ['all', 'red', 'yellow', 'green', 'notReported'] as const;
export type LightFilter = (typeof LIGHT_FILTERS)[number];

/** A list that can be taken in at a glance isn't folded. */
const MOST_UNFOLDED = 12;

export function isFolded({ costCentres, units }: UnitEconomy): boolean {
  return costCentres.length > MOST_UNFOLDED && units.length > 1;
}

/** The lines to draw: what stands right under a unit first, then the units below it, those that are open with what is in them. */
export function linesOf(economy: UnitEconomy, openUnitIds: ReadonlySet<number>): Line[] {
  const centresOf = groupBy(economy.costCentres, ({ unitId }) => unitId ?? economy.unitId);
  const unitsUnder = groupBy(economy.units, ({ parentUnitId }) => parentUnitId);
  const under = (unitId: number, depth: number): Line[] => [
    ...(centresOf.get(unitId) ?? []).map((centre): Line => ({ kind: 'centre', centre, depth })),
    ...(unitsUnder.get(unitId) ?? []).flatMap((unit): Line[] => {
      const isOpen = openUnitIds.has(unit.unitId);
      return [{ kind: 'unit', unit, depth, isOpen }, ...(isOpen ? under(unit.unitId, depth + 1) : [])];
    }),
  ];
  return under(economy.unitId, 0);
}

/** The units on the way down to a cost centre: they are open when it is. */
export function unitsAbove(economy: UnitEconomy, costCentreId: number | undefined): number[] {
  const parentOf = new Map(economy.units.map(({ unitId, parentUnitId }) => [unitId, parentUnitId]));
  const path: number[] = [];
  let at = economy.costCentres.find((centre) => centre.costCentreId === costCentreId)?.unitId ?? undefined;
  while (at !== undefined && parentOf.has(at)) {
    path.push(at);
    at = parentOf.get(at);
  }
  return path;
}

/** The centres that match: every word in the code, the name, the unit or its leader. */
export function matching(centres: readonly CostCentre[], { text, light }: CentreFilter): CostCentre[] {
  const words = text.toLocaleLowerCase('nb').split(/\s+/).filter(Boolean);
  return centres.filter(({ code, name, unitName, leader, light: own }) => {
    if (light !== 'all' && (own?.colour ?? 'notReported') !== light) return false;
    const about = [code, name, unitName, leader?.name].join(' ').toLocaleLowerCase('nb');
    return words.every((word) => about.includes(word));
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
