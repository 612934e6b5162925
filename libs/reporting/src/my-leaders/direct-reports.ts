import { childrenOf, currentAgreement, leaderOf, OrganizationTree, superiorOf } from '@kaskade/domain';
import { LoadedReport } from '../facts/load-report';

/**
 * The units whose leader answers to the leader of the report's unit: the direct subordinate units, vacant ones included, and further
 * down those whose superior is the same, past units that are vacant or led by their own leader (domain §1). A unit that the leader
 * leads too is none: nobody answers to themselves, and who is below it answers to them there.
 */
export function directReports({ facts: { tree }, unitId }: LoadedReport): number[] {
  const top = tree.indexOf.get(unitId)!;
  const children = new Set(childrenOf(tree, unitId));
  return tree.unitIds
    .slice(top + 1, tree.subtreeEnd[top])
    .filter((below) => !tree.moneyOnly[tree.indexOf.get(below)!] && !hasSameLeader(tree, below, unitId))
    .filter((below) => children.has(below) || (leaderOf(tree, below) !== null && superiorOf(tree, below)?.unitId === unitId));
}

/** Whether both units have a leader, and it is the same person. */
export function hasSameLeader(tree: OrganizationTree, one: number, other: number): boolean {
  const leader = leaderOf(tree, one);
  return leader !== null && leader.personId === leaderOf(tree, other)?.personId;
}

/** The agreement that holds in a unit on the report's day; null when there is none. */
export function agreementOf({ facts }: LoadedReport, unitId: number) {
  const ofUnit = facts.agreements.filter((agreement) => agreement.unitId === unitId && agreement.createdOn <= facts.tree.day);
  return currentAgreement(ofUnit, leaderOf(facts.tree, unitId), facts.tree.day);
}
