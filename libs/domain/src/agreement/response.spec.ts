import { agreementStanding, isOpenMeasure, nextAgreementState } from './agreement';
import { MEASURE_STATUSES, MeasureStatus } from './measure';
import { answerState, checkNotRelevant, checkResponse, ResponseContent } from './response';

const aResponse = (changes: Partial<ResponseContent> = {}): ResponseContent => ({
  narrative: 'Vi tar det opp hver uke',
  localTarget: '',
  notRelevantReason: '',
  ...changes,
});
const notRelevant = aResponse({ narrative: '', notRelevantReason: 'Vi har ingen brukere' });

describe('checkResponse', () => {
  it.each<[string, ResponseContent, string[]]>([
    ['a narrative', aResponse(), []],
    ['a target alone', aResponse({ narrative: '', localTarget: '8,2 %' }), []],
    ['taken back', aResponse({ narrative: ' ' }), []],
    ['not relevant, with its reason', notRelevant, []],
    ['not relevant with a narrative', { ...notRelevant, narrative: 'men' }, ['not-relevant-has-answer']],
    ['not relevant with a target', { ...notRelevant, localTarget: '3' }, ['not-relevant-has-answer']],
  ])('%s', (_name, response, codes) => expect(checkResponse(response).map(({ code }) => code)).toEqual(codes));

  it('not relevant takes a reason', () => {
    expect(checkNotRelevant(' ')).toEqual([{ field: 'notRelevantReason', code: 'not-relevant-reason-required' }]);
    expect(checkNotRelevant('Vi har ingen brukere')).toEqual([]);
  });
});

describe('answerState', () => {
  const measures = (...statuses: MeasureStatus[]): { status: MeasureStatus }[] => statuses.map((status) => ({ status }));
  it.each<[string, ResponseContent | null, { status: MeasureStatus }[], string]>([
    ['nothing', null, [], 'unanswered'],
    ['a narrative', aResponse(), [], 'answered'],
    ['a target alone', aResponse({ narrative: '', localTarget: '8,2 %' }), [], 'unanswered'],
    ['a planned measure', null, measures('planned'), 'answered'],
    ['only cancelled measures', null, measures('cancelled', 'cancelled'), 'unanswered'],
    ['cancelled measures beside a narrative', aResponse(), measures('cancelled'), 'answered'],
    ['not relevant', notRelevant, [], 'notRelevant'],
    ['not relevant yields to a measure', notRelevant, measures('done'), 'answered'],
    ['not relevant does not yield to a cancelled measure', notRelevant, measures('cancelled'), 'notRelevant'],
    ['an emptied answer', aResponse({ narrative: '' }), [], 'unanswered'],
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
