import { OrganizationTree } from '../../organization';
import { AskedAgreement, goalChangeAnswer, goalChangeEffect, SentGoalChange } from './sent-change';

/** A change with the agreements in which it is acknowledged. */
export interface AcknowledgedChange extends SentGoalChange {
  readonly acknowledgedBy: ReadonlySet<number>;
}

/**
 * The changes that the agreement of each unit has not answered, by index of the tree; none where it is not asked. The owner's is among them: there
 * the other party is asked (`askedParty`).
 * @param agreementAt the agreement that holds at an index of the tree.
 */
export function unansweredChanges<C extends AcknowledgedChange>(
  tree: OrganizationTree,
  changes: readonly C[],
  agreementAt: (index: number) => (AskedAgreement & { readonly id: number }) | null,
): Map<number, C[]> {
  const unanswered = new Map<number, C[]>();
  for (const change of changes) {
    const start = tree.indexOf.get(change.ownerUnitId);
    if (start === undefined) continue;
    for (let index = start; index < tree.subtreeEnd[start]!; index++) {
      const agreement = agreementAt(index);
      // Answered is most often told without looking at the tree.
      if (!agreement || goalChangeAnswer(change, agreement, change.acknowledgedBy.has(agreement.id)) !== 'unanswered') continue;
      if (goalChangeEffect(tree, change, tree.unitIds[index]!) === null) continue;
      const known = unanswered.get(index);
      if (known) known.push(change);
      else unanswered.set(index, [change]);
    }
  }
  return unanswered;
}
