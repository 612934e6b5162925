import { childrenOf, currentAgreement, leaderOf, superiorOf } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';

/**
 * The units whose leader answers to the leader of the report's unit: the direct subordinate units, vacant ones included, and further
 * down those whose nearest leader above is the same, past units that are vacant or led by the same person (domain §1).
 */
export function directReports({ facts: { tree }, unitId }: LoadedReport): number[] {
  const top = tree.indexOf.get(unitId)!;
  const children = new Set(childrenOf(tree, unitId));
  return tree.unitIds
    .slice(top + 1, tree.subtreeEnd[top])
    .filter((below) => !tree.moneyOnly[tree.indexOf.get(below)!])
    .filter((below) => children.has(below) || (leaderOf(tree, below) !== null && superiorOf(tree, below)?.unitId === unitId));
}

/** The agreement that holds in a unit on the report's day; null when there is none. */
export function agreementOf({ facts }: LoadedReport, unitId: number) {
  const ofUnit = facts.agreements.filter((agreement) => agreement.unitId === unitId && agreement.createdOn <= facts.tree.day);
  return currentAgreement(ofUnit, leaderOf(facts.tree, unitId), facts.tree.day);
}
