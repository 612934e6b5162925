import { checkConversationDay } from './conversation-rules';

describe('the day of a conversation', () => {
  const year = { validFrom: '2026-01-01', validTo: '2027-01-01' };
  const leap = { validFrom: '2024-02-29', validTo: '2025-01-01' };

  it.each([
    ['2025-01-01', year, true],
    ['2024-12-31', year, false],
    ['2027-12-31', year, true],
    ['2028-01-01', year, false],
    ['2023-02-28', leap, true],
    ['2023-02-27', leap, false],
  ])('%s for %j: %s', (plannedOn, period, isFine) => expect(checkConversationDay(plannedOn, period)).toHaveLength(isFine ? 0 : 1));

  it('is refused with its field and the days between which it may be', () => {
    expect(checkConversationDay('9999-12-31', year)).toEqual([
      { field: 'plannedOn', code: 'conversation-far-from-period', params: { from: '2025-01-01', to: '2027-12-31' } },
    ]);
  });
});
