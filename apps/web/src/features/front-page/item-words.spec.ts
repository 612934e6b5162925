import { itemKey } from './item-words';
import type { FrontPageItem } from './model';

const item = (change: Partial<FrontPageItem>): FrontPageItem => ({
  kind: 'answerGoal',
  dueOn: null,
  days: null,
  title: 'Sone nord',
  unitId: 1,
  unitName: 'Sone nord',
  agreementId: 2,
  measureId: null,
  goalId: null,
  changeId: null,
  personName: null,
  detail: null,
  count: null,
  outOf: null,
  sinceOn: null,
  waitedDays: null,
  ...change,
});

it.each<[string, Partial<FrontPageItem>, string]>([
  ['one goal', { goalId: 3 }, 'item.answerGoal'],
  ['many goals', {}, 'item.answerGoals'],
  ['one change', { kind: 'answerChange', changeId: 4 }, 'item.answerChange'],
  ['many changes', { kind: 'answerChange', title: '' }, 'item.answerChanges'],
  ['one change that a leader below has sent', { kind: 'acknowledgeChange', changeId: 4 }, 'item.acknowledgeChange'],
  ['many of them', { kind: 'acknowledgeChange', title: '' }, 'item.acknowledgeChanges'],
  ['my own late agreement', { kind: 'agreementLate' }, 'item.ownAgreementLate'],
  ['a late one below', { kind: 'agreementLate', personName: 'Ann' }, 'item.agreementLate'],
  ['many late ones', { kind: 'agreementLate', title: '' }, 'item.agreementsLate'],
  ['an amendment of mine', { kind: 'amendmentOpen' }, 'item.amendmentOpen'],
  ['an amendment below', { kind: 'amendmentOpen', personName: 'Ann' }, 'item.othersAmendment'],
  ['a proposal of mine that nobody has signed', { kind: 'signAgreement' }, 'item.signFirst'],
  ['what I am to decide', { kind: 'signOrReturn', personName: 'Ann' }, 'item.signOrReturn'],
])('has words for %s', (_, change, key) => expect(itemKey(item(change))).toBe(key));
