import { Leadership, OrganizationTree } from '../organization';

/** How agreements weigh in a progress (domain §6, configurable). */
export type AgreementWeightMode = 'equal' | 'fte' | 'grossExpenditure';
export const AGREEMENT_WEIGHT_MODES: readonly AgreementWeightMode[] = ['equal', 'fte', 'grossExpenditure'];

/** Full-time equivalents × 100 of whoever leads the unit on the tree's day; of the permanent leader where the acting one states none. */
export function fteWeights(
  tree: OrganizationTree,
  leaderships: readonly (Leadership & { readonly fteHundredths: number | null })[],
): Map<number, number> {
  const stated = new Map<string, number>();
  for (const { unitId, personId, fteHundredths } of leaderships)
    if (fteHundredths !== null) stated.set(`${unitId}/${personId}`, fteHundredths);
  const weights = new Map<number, number>();
  tree.unitIds.forEach((unitId, index) => {
    const leader = tree.leaders[index];
    if (!leader) return;
    const weight = stated.get(`${unitId}/${leader.personId}`) ?? stated.get(`${unitId}/${leader.awayPersonId}`);
    if (weight !== undefined) weights.set(unitId, weight);
  });
  return weights;
}

/** The unit's own revised budget of expenditure, in 1 000 kr, rounded with halves up. */
export function expenditureWeights(
  centres: Iterable<{ readonly ownerUnitId: number | null; readonly revisedOre: number | null }>,
): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { ownerUnitId, revisedOre } of centres) {
    if (ownerUnitId !== null && revisedOre !== null) sums.set(ownerUnitId, (sums.get(ownerUnitId) ?? 0) + revisedOre);
  }
  return new Map([...sums].map(([unitId, ore]) => [unitId, Math.floor((ore + 50_000) / 100_000)]));
}
