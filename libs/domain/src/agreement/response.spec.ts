import { agreementStanding, currentAgreement, isOpenMeasure } from './agreement';
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
  it('carries over what is still to be done', () => {
    expect(MEASURE_STATUSES.filter((status) => isOpenMeasure({ status }))).toEqual(['planned', 'started']);
  });
  it.each([
    [null, '2020-08-01', '2026-01-01', 'missing'],
    ['draft', '2020-08-01', '2025-12-31', 'draft'],
    ['draft', '2020-08-01', '2026-01-01', 'late'],
    ['draft', '2026-01-01', '2026-01-01', 'late'],
    ['draft', '2026-05-04', '2026-05-04', 'draft'],
    ['draft', '2026-05-04', '2026-05-05', 'late'],
    ['active', '2020-08-01', '2026-06-01', 'active'],
  ] as const)('%s of a leader since %s is on %s %s', (state, leaderSince, day, expected) => {
    expect(agreementStanding(state === null ? null : { state }, { startsOn: '2026-01-01' }, leaderSince, day)).toBe(expected);
  });

  const leads = (personId: number, awayPersonId: number | null = null) =>
    ({ personId, kind: awayPersonId === null ? 'permanent' : 'acting', awayPersonId }) as const;
  const of = (personId: number, closedOn: string | null = null) => ({ personId, closedOn });
  it.each([
    ['the leader’s', [of(1)], leads(1), 1],
    ['the permanent leader’s while another acts', [of(2), of(1)], leads(2, 1), 1],
    ['the acting leader’s when the permanent one has none', [of(2)], leads(2, 1), 2],
    ['none when the unit is vacant', [of(1)], null, null],
    ['none when only a former leader has one', [of(9)], leads(1), null],
    ['none when it is closed that day', [of(1, '2026-05-01')], leads(1), null],
    ['one that closes the day after', [of(1, '2026-05-02')], leads(1), 1],
  ])('current: %s', (_name, agreements, leader, personId) => {
    expect(currentAgreement(agreements, leader, '2026-05-01')?.personId ?? null).toBe(personId);
  });
});
