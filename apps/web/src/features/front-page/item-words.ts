import { isDay } from '@kaskade/domain';
import { formatDay } from '../../format/day';
import type { FrontPageItem } from './model';

/** Which words an item has: many of a kind stand as one task, and my own agreement is spoken of in other words than those of others. */
export function itemKey({ kind, title, goalId, changeId, personName }: FrontPageItem): string {
  const isMany = title === '';
  const isMine = personName === null;
  switch (kind) {
    case 'answerGoal':
      return goalId === null ? 'item.answerGoals' : 'item.answerGoal';
    case 'answerChange':
      return changeId === null ? 'item.answerChanges' : 'item.answerChange';
    case 'acknowledgeChange':
      return changeId === null ? 'item.acknowledgeChanges' : 'item.acknowledgeChange';
    case 'agreementMissing':
      return isMany ? 'item.agreementsMissing' : 'item.agreementMissing';
    case 'agreementLate':
      return isMany ? 'item.agreementsLate' : isMine ? 'item.ownAgreementLate' : 'item.agreementLate';
    case 'amendmentOpen':
      return isMine ? 'item.amendmentOpen' : 'item.othersAmendment';
    case 'signAgreement':
      return isMine ? 'item.signFirst' : 'item.signAgreement';
    case 'conversation':
      return isMine ? 'item.ownConversation' : 'item.conversation';
    default:
      return `item.${kind}`;
  }
}

/** What the words are filled in with. */
export function itemValues({ kind, title, unitName, personName, detail, count, outOf }: FrontPageItem) {
  return {
    title,
    unit: unitName,
    person: personName ?? unitName,
    // An answer is asked for since the day that the goal was shared.
    detail: kind === 'answerGoal' && isDay(detail) ? formatDay(detail) : (detail ?? ''),
    count: count ?? 0,
    outOf: outOf ?? 0,
  };
}
