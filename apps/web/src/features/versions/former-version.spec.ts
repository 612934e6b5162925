import { formerVersion, heldUntil, holdingVersion, likelyComparison } from './former-version';

const version = (number: number, state: 'open' | 'adopted' | 'lapsed' = 'adopted') => ({ number, state });

describe('formerVersion', () => {
  it('passes over versions that never held', () => {
    const versions = [version(1), version(2, 'lapsed'), version(3)];
    expect(formerVersion(versions, 3)?.number).toBe(1);
    expect(formerVersion(versions, 1)).toBeUndefined();
  });
});

describe('holdingVersion', () => {
  it('is the last that both have signed', () => {
    expect(holdingVersion([version(1), version(2), version(3, 'open')])?.number).toBe(2);
    expect(holdingVersion([version(1, 'open')])).toBeUndefined();
  });
});

describe('heldUntil', () => {
  const versions = [
    { ...version(1), adoptedOn: '2026-02-01' },
    { ...version(2, 'lapsed'), adoptedOn: null },
    { ...version(3), adoptedOn: '2026-05-01' },
    { ...version(4, 'open'), adoptedOn: null },
  ];
  const held = { versions, closedOn: null, period: { validTo: '2027-01-01' }, today: '2026-09-01' };

  it('is the day on which both had signed the next', () => {
    expect(heldUntil(1, held)).toBe('2026-05-01');
    expect(heldUntil(3, held)).toBeNull();
  });

  it('is the day on which the agreement closed, or its period was over', () => {
    expect(heldUntil(3, { ...held, closedOn: '2026-09-01' })).toBe('2026-09-01');
    expect(heldUntil(3, { ...held, closedOn: '2026-09-02' })).toBeNull();
    expect(heldUntil(3, { ...held, today: '2027-01-01' })).toBe('2027-01-01');
  });
});

describe('likelyComparison', () => {
  it('is what holds with what is being written', () => {
    expect(likelyComparison([version(1), version(2)], true)).toEqual({ from: 2, to: 'na' });
  });

  it('is the last two that held when nothing is being written', () => {
    expect(likelyComparison([version(1), version(2, 'lapsed'), version(3)], false)).toEqual({ from: 1, to: 3 });
  });

  it('is the only one with now, and nothing before the first', () => {
    expect(likelyComparison([version(1, 'open')], false)).toEqual({ from: 1, to: 'na' });
    expect(likelyComparison([], false)).toBeNull();
  });
});
