import { agreementStanding, isOpenMeasure, nextAgreementState } from './agreement';
import { MEASURE_STATUSES, MeasureStatus } from './measure';
import { answerState, checkResponse, ResponseContent } from './response';

const aResponse = (changes: Partial<ResponseContent> = {}): ResponseContent => ({
  kind: 'answer',
  narrative: 'Vi tar det opp hver uke',
  localTarget: null,
  reason: null,
  ...changes,
});
const notRelevant = aResponse({ kind: 'notRelevant', narrative: null, reason: 'Vi har ingen brukere' });

describe('checkResponse', () => {
  it.each<[string, ResponseContent, string[]]>([
    ['a narrative', aResponse(), []],
    ['a target alone', aResponse({ narrative: null, localTarget: '8,2 %' }), []],
    ['an empty answer', aResponse({ narrative: ' ' }), ['answer-empty']],
    ['an answer with a reason', aResponse({ reason: 'x' }), ['reason-unexpected']],
    ['not relevant, with its reason', notRelevant, []],
    ['not relevant without a reason', { ...notRelevant, reason: '' }, ['not-relevant-reason-required']],
    ['not relevant with a narrative', { ...notRelevant, narrative: 'men' }, ['not-relevant-has-answer']],
    ['not relevant with a target', { ...notRelevant, localTarget: '3' }, ['not-relevant-has-answer']],
  ])('%s', (_name, response, codes) => expect(checkResponse(response).map(({ code }) => code)).toEqual(codes));
});

describe('answerState', () => {
  const measures = (...statuses: MeasureStatus[]): { status: MeasureStatus }[] => statuses.map((status) => ({ status }));
  it.each<[string, ResponseContent | null, { status: MeasureStatus }[], string]>([
    ['nothing', null, [], 'unanswered'],
    ['a narrative', aResponse(), [], 'answered'],
    ['a planned measure', null, measures('planned'), 'answered'],
    ['only cancelled measures', null, measures('cancelled', 'cancelled'), 'unanswered'],
    ['cancelled measures beside a narrative', aResponse(), measures('cancelled'), 'answered'],
    ['not relevant', notRelevant, [], 'notRelevant'],
    ['not relevant yields to a measure', notRelevant, measures('done'), 'answered'],
    ['not relevant does not yield to a cancelled measure', notRelevant, measures('cancelled'), 'notRelevant'],
    ['an emptied answer', aResponse({ narrative: null }), [], 'unanswered'],
  ])('%s', (_name, response, list, expected) => expect(answerState(response, list)).toBe(expected));
});

describe('agreement', () => {
  it('goes from draft to active, once', () => {
    expect([nextAgreementState('draft', 'activate'), nextAgreementState('active', 'activate')]).toEqual(['active', null]);
  });
  it('carries over what is still to be done', () => {
    expect(MEASURE_STATUSES.filter((status) => isOpenMeasure({ status }))).toEqual(['planned', 'started']);
  });
  it.each([
    [null, '2026-01-01', 'missing'],
    ['draft', '2025-12-31', 'draft'],
    ['draft', '2026-01-01', 'late'],
    ['active', '2026-06-01', 'active'],
  ] as const)('%s on %s is %s', (state, day, expected) => {
    expect(agreementStanding(state === null ? null : { state }, { startsOn: '2026-01-01' }, day)).toBe(expected);
  });
});
