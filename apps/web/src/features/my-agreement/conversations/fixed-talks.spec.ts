import { daysOfTalk, undatedTalks } from './fixed-talks';

const june = { id: 'juni', name: 'Halvårssamtale', month: 6 };
const any = { id: 'aar', name: 'Årssamtale', month: null };
const held = (talkId: string, plannedOn: string) => ({ id: 1, version: 1, name: '', talkId, plannedOn });

describe('undatedTalks', () => {
  it('waits for a date in the talk’s own month', () => {
    expect(undatedTalks([june, any], [held('juni', '2026-05-31'), held('aar', '2026-12-01')])).toEqual([june]);
    expect(undatedTalks([june], [held('juni', '2026-06-01')])).toEqual([]);
  });
});

describe('daysOfTalk', () => {
  it('is the month in the period’s year', () => {
    expect(daysOfTalk(2, { validFrom: '2028-01-01', validTo: '2029-01-01' })).toEqual({ min: '2028-02-01', max: '2028-02-29' });
  });

  it('is next year’s for a month before the one that the period begins in', () => {
    expect(daysOfTalk(6, { validFrom: '2026-08-01', validTo: '2027-08-01' })).toEqual({ min: '2027-06-01', max: '2027-06-30' });
  });

  it('is nothing for a talk at any time', () => {
    expect(daysOfTalk(null, { validFrom: '2026-01-01', validTo: '2027-01-01' })).toBeNull();
  });
});
