import { AgreementContent, ContentDecision } from '../version';
import { aContent, aGoal, aMeasure } from '../version/agreement-content.example';
import { slipsIn } from './slips';

const TODAY = '2026-03-01';
const withGoal = (changes: Parameters<typeof aGoal>[0]): AgreementContent =>
  aContent({ areas: [{ ...aContent().areas[0]!, goals: [aGoal(changes)] }] });
const withMeasure = (changes: Parameters<typeof aMeasure>[0]): AgreementContent =>
  withGoal({ answer: { ...aGoal().answer, measures: [aMeasure(changes)] } });
const decision: ContentDecision = {
  bodyName: 'Formannskapet',
  caseNumber: '02/26',
  archiveNumber: '',
  outcome: 'decided',
  decidedOn: null,
  effectiveOn: null,
};

describe('what looks like a slip (domain §2; the real cases)', () => {
  it('is nothing in an agreement without one', () => expect(slipsIn(aContent(), TODAY)).toEqual([]));

  it.each<[string, AgreementContent, string, string[]]>([
    ['a goal that speaks of last year only', withGoal({ text: 'Underskuddet fra 2025 dekkes inn.' }), TODAY, ['other-year-in-goal/41']],
    ['not one that also speaks of the period', withGoal({ text: 'Fra 78 % i 2025 til 80 % i 2026.' }), TODAY, []],
    ['not a goal for a later year', withGoal({ text: 'Fond på 150 mill. innen 2029.' }), TODAY, []],
    ['a due day outside the period', withMeasure({ dueOn: '2027-01-01' }), TODAY, ['date-outside-period/501']],
    ['not the period’s last day', withMeasure({ dueOn: '2026-12-31' }), TODAY, []],
    ['a due day that has passed', withMeasure({ dueOn: '2026-02-28' }), TODAY, ['due-passed/501']],
    ['not one that is today', withMeasure({ dueOn: TODAY }), TODAY, []],
    [
      'a milestone outside the period',
      withMeasure({ milestones: [{ id: 1, title: 'Start', dueOn: '2025-12-31' }] }),
      TODAY,
      ['date-outside-period/501'],
    ],
    [
      'a conversation outside the period',
      aContent({ conversations: [{ id: 61, name: 'Samtale', plannedOn: '2025-06-10', talkId: '', talk: '' }] }),
      TODAY,
      ['date-outside-period/conversation/61'],
    ],
    ['signing before the period', aContent(), '2025-12-20', ['signed-before-period']],
    ['an empty approval date', aContent({ decision }), TODAY, ['decision-date-empty']],
    [
      'two words for one office',
      aContent({
        superior: { ...aContent().superior!, title: 'Rådmann' },
        sections: [{ ...aContent().sections[0]!, text: 'Kommunedirektørens mål' }],
      }),
      TODAY,
      ['two-words-for-one-office/rådmann/kommunedirektør'],
    ],
  ])('%s', (_, content, today, expected) => expect(slipsIn(content, today).map(({ key }) => key)).toEqual(expected));

  it('is not the passed day of a measure that is done, but still a day outside the period', () => {
    const content = withMeasure({ dueOn: '2025-11-30' });
    const keys = (...done: number[]) => slipsIn(content, TODAY, new Set(done)).map(({ key }) => key);
    expect(keys()).toEqual(['date-outside-period/501', 'due-passed/501']);
    expect(keys(501)).toEqual(['date-outside-period/501']);
  });
});
