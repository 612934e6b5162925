import { AnswerState } from '../response';
import { ContentDecision } from '../version';
import { aContent, aGoal } from '../version/agreement-content.example';
import { holdsAcceptance, isPreliminary, SigningFacts, signingObstacles } from './signing-rules';

const facts = (changes: Partial<SigningFacts> = {}): SigningFacts => ({
  order: 'strict',
  isSuperiorActive: true,
  isWaived: false,
  isBodyRepresented: true,
  minimumConversations: 2,
  talks: [],
  conversations: [
    { talkId: '', plannedOn: '2026-06-10' },
    { talkId: '', plannedOn: '2026-11-10' },
  ],
  answers: new Map<number, AnswerState>([[41, 'answered']]),
  acceptedAreaIds: new Set<number>(),
  ...changes,
});
const codes = (content = aContent(), given = facts()) => signingObstacles(content, given).map(({ code }) => code);
const decision: ContentDecision = {
  bodyName: 'Formannskapet',
  caseNumber: '02/26',
  archiveNumber: '',
  outcome: 'decided',
  decidedOn: '2025-12-10',
  effectiveOn: null,
};
const two = aContent({ areas: [{ ...aContent().areas[0]!, goals: [aGoal(), aGoal({ id: 42, title: 'Oversikt over risiko' })] }] });

describe('what keeps an agreement from being signed (domain §2)', () => {
  it('is nothing when all is there', () => expect(codes()).toEqual([]));

  it.each<[string, Partial<SigningFacts>, string[]]>([
    ['that the superior’s is not active', { isSuperiorActive: false }, ['superior-not-active']],
    ['not that by the lenient order', { isSuperiorActive: false, order: 'lenient' }, []],
    ['not that when HR has waived it', { isSuperiorActive: false, isWaived: true }, []],
    ['too few conversations with dates', { conversations: [{ talkId: '', plannedOn: '2026-06-10' }] }, ['conversations-missing']],
    ['none but as many as the template asks for', { conversations: [], minimumConversations: 0 }, []],
    ['a fixed talk without a date', { talks: [{ id: 'june', name: 'Junisamtale', month: 6 }] }, ['talk-missing']],
    [
      'a fixed talk in another month',
      {
        talks: [{ id: 'june', name: 'Junisamtale', month: 6 }],
        conversations: [
          { talkId: 'june', plannedOn: '2026-05-31' },
          { talkId: '', plannedOn: '2026-11-10' },
        ],
      },
      ['talk-missing'],
    ],
    [
      'not one in its month',
      {
        talks: [{ id: 'june', name: 'Junisamtale', month: 6 }],
        conversations: [
          { talkId: 'june', plannedOn: '2026-06-30' },
          { talkId: '', plannedOn: '2026-11-10' },
        ],
      },
      [],
    ],
  ])('%s', (_, changes, expected) => expect(codes(aContent(), facts(changes))).toEqual(expected));

  it('a goal without an answer, by name, where others of the area have one', () => {
    const answers = new Map<number, AnswerState>([
      [41, 'notRelevant'],
      [42, 'unanswered'],
    ]);
    expect(signingObstacles(two, facts({ answers }))).toEqual([
      { code: 'goal-unanswered', goalId: 42, areaId: 11, params: { goal: 'Oversikt over risiko' } },
    ]);
  });

  it('an area left empty, once, until the superior has accepted it', () => {
    const answers = new Map<number, AnswerState>([
      [41, 'unanswered'],
      [42, 'unanswered'],
    ]);
    expect(signingObstacles(two, facts({ answers }))).toEqual([{ code: 'area-empty', areaId: 11, params: { area: 'Økonomi', goals: 2 } }]);
    const accepted = { ...two, areas: [{ ...two.areas[0]!, acceptedBy: 'Bo Nes' }] };
    expect(codes(accepted, facts({ answers, acceptedAreaIds: new Set([11]) }))).toEqual([]);
    // By whoever was the superior then.
    expect(codes(accepted, facts({ answers }))).toEqual(['area-empty']);
  });

  it.each<[string, [number, AnswerState][], boolean]>([
    ['holds for the goals that it was given with', [[41, 'unanswered']], true],
    ['holds while some of them are gone', [], true],
    [
      'is not of a goal that came later',
      [
        [41, 'unanswered'],
        [43, 'unanswered'],
      ],
      false,
    ],
    [
      'falls when something there is answered',
      [
        [41, 'notRelevant'],
        [42, 'unanswered'],
      ],
      false,
    ],
  ])('the acceptance of an empty area %s', (_, answers, holds) => expect(holdsAcceptance([41, 42], new Map(answers))).toBe(holds));

  it('an area whose one inherited goal is unanswered is left empty, whatever own goals stand there', () => {
    expect(codes(two, facts({ answers: new Map<number, AnswerState>([[42, 'unanswered']]) }))).toEqual(['area-empty']);
  });

  it('not an own goal, which nobody expects the owner to answer', () => {
    expect(codes(aContent(), facts({ answers: new Map() }))).toEqual([]);
  });

  it('at the top, a decision and its case number', () => {
    const top = { superior: null, employerBody: 'Formannskapet' };
    const atTop = facts({ isSuperiorActive: null });
    expect(codes(aContent({ ...top, decision: null }), atTop)).toEqual(['decision-missing']);
    expect(codes(aContent({ ...top, decision: { ...decision, caseNumber: ' ' } }), atTop)).toEqual(['case-number-missing']);
    expect(codes(aContent({ ...top, decision }), atTop)).toEqual([]);
  });

  it('at the top, nobody who can sign for the body', () => {
    const top = aContent({ superior: null, employerBody: 'Formannskapet', decision });
    expect(codes(top, facts({ isSuperiorActive: null, isBodyRepresented: false }))).toEqual(['representative-missing']);
    expect(codes(aContent(), facts({ isBodyRepresented: false }))).toEqual([]);
  });

  it('what is signed before the superior’s is preliminary, at the top never', () => {
    expect([true, false, null].map((isSuperiorActive) => isPreliminary({ isSuperiorActive }))).toEqual([false, true, false]);
  });
});
