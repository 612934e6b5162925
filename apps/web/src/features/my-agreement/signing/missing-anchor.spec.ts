import { anchorOfMissing, anchorOfSlip } from './missing-anchor';

const params = {};

describe('anchorOfMissing', () => {
  it.each([
    [{ code: 'goal-unanswered', goalId: 7, areaId: 2 }, 'mal-7'],
    [{ code: 'area-empty', areaId: 2 }, 'omraade-2'],
    [{ code: 'talk-missing', talkId: 'juni' }, 'samtale-juni'],
    [{ code: 'conversations-missing' }, 'samtaler'],
    [{ code: 'case-number-missing' }, 'vedtak'],
    [{ code: 'superior-not-active' }, 'neste-steg'],
    [{ code: 'representative-missing' }, 'neste-steg'],
  ])('%j is at #%s', (missing, anchor) => expect(anchorOfMissing({ ...missing, params })).toBe(anchor));
});

describe('anchorOfSlip', () => {
  it.each([
    [{ code: 'due-passed', key: 'due-passed/4', measureId: 4 }, 'tiltak-4'],
    [{ code: 'other-year-in-goal', key: 'other-year-in-goal/7', goalId: 7 }, 'mal-7'],
    [{ code: 'date-outside-period', key: 'date-outside-period/conversation/3' }, 'samtaler'],
    [{ code: 'decision-date-empty', key: 'decision-date-empty' }, 'vedtak'],
    [{ code: 'two-words-for-one-office', key: 'two-words-for-one-office/x' }, null],
  ])('%j is at %s', (slip, anchor) => expect(anchorOfSlip({ ...slip, params })).toBe(anchor));
});
