import { deviationOre } from '@kaskade/domain';
import type { CostCentreRow } from '../model';

/** A cost centre's deviation to date in øre; null when it has figures of neither kind. */
export function deviationToDateOf({ budgetToDateOre, actualToDateOre }: CostCentreRow): number | null {
  return budgetToDateOre === null && actualToDateOre === null ? null : deviationOre(budgetToDateOre ?? 0, actualToDateOre ?? 0);
}
