import fc from 'fast-check';
import {
  changeFrom,
  endFrom,
  firstGap,
  Leadership,
  leadershipFaults,
  nearMatch,
  ownershipFaults,
  ownFrom,
  Placement,
  PlacementIndex,
  rowChanges,
  vacantSince,
  withLeadership,
  withMember,
} from '..';

const FIRST = '2026-01-01';
const at = (unitId: number, parentUnitId: number | null, validFrom = FIRST, validTo: string | null = null): Placement => ({
  unitId,
  parentUnitId,
  validFrom,
  validTo,
});

describe('leaderships', () => {
  const units = new PlacementIndex([at(1, null), at(2, 1, FIRST, '2026-09-01')]);
  const leads = (
    personId: number,
    kind: 'permanent' | 'acting',
    validFrom: string,
    validTo: string | null = null,
    unitId = 1,
  ): Leadership => ({
    unitId,
    personId,
    kind,
    validFrom,
    validTo,
  });

  it.each<[string, Leadership[], Leadership, string | undefined]>([
    [
      'an acting leader beside the permanent one',
      [leads(1, 'permanent', FIRST)],
      leads(2, 'acting', '2026-05-01', '2026-07-01'),
      undefined,
    ],
    ['one after the other', [leads(1, 'permanent', FIRST, '2026-05-01')], leads(2, 'permanent', '2026-05-01'), undefined],
    ['two permanent leaders at once', [leads(1, 'permanent', FIRST)], leads(2, 'permanent', '2026-05-01'), 'two-permanent-leaders'],
    [
      'a permanent leader before one that is planned',
      [leads(1, 'permanent', '2026-08-01')],
      leads(2, 'permanent', '2026-05-01'),
      'two-permanent-leaders',
    ],
    ['two acting leaders at once', [leads(1, 'acting', FIRST, '2026-05-02')], leads(2, 'acting', '2026-05-01'), 'two-acting-leaders'],
    ['somebody acting for themselves', [leads(1, 'permanent', FIRST)], leads(1, 'acting', '2026-05-01'), 'acts-for-themselves'],
    ['an end before the beginning', [], leads(1, 'acting', '2026-05-01', '2026-04-30'), 'ends-before-it-begins'],
    ['no day at all', [], leads(1, 'acting', '2026-05-01', '2026-05-01'), 'ends-before-it-begins'],
    ['a leader of a unit that closes before', [], leads(1, 'permanent', '2026-05-01', null, 2), 'unit-absent'],
    ['a leader until the unit closes', [], leads(1, 'permanent', '2026-05-01', '2026-09-01', 2), undefined],
  ])('%s', (_, before, wanted, code) => {
    expect(withLeadership(before, wanted, units).refusal?.code).toBe(code);
  });

  it('a changed end replaces the row of the same id', () => {
    const stored = { id: 3, ...leads(1, 'acting', FIRST, '2026-05-01') };
    const changed = withLeadership([stored], { ...stored, validTo: '2026-06-01' }, units).rows!;
    expect(changed).toEqual([{ ...stored, validTo: '2026-06-01' }]);
    expect(rowChanges([stored], changed, () => true)).toEqual({ added: [], changed, removedIds: [] });
  });

  it('end with the unit: what holds is cut, what was to come never does', () => {
    expect(endFrom([leads(1, 'permanent', FIRST), leads(2, 'acting', '2026-10-01')], '2026-09-01')).toEqual([
      leads(1, 'permanent', FIRST, '2026-09-01'),
    ]);
  });

  it('each of two that exclude each other is told once', () => {
    const faults = leadershipFaults([leads(1, 'permanent', FIRST), leads(2, 'permanent', '2026-03-01')], units);
    expect(faults).toMatchObject([{ code: 'two-permanent-leaders', leadership: { personId: 2 }, other: { personId: 1 } }]);
  });

  it('vacant since the last leader left, or since the unit began', () => {
    expect(
      vacantSince(
        [
          { validFrom: FIRST, validTo: '2026-03-01' },
          { validFrom: '2026-03-01', validTo: '2026-04-01' },
        ],
        FIRST,
        '2026-05-01',
      ),
    ).toBe('2026-04-01');
    expect(vacantSince([], '2026-02-01', '2026-05-01')).toBe('2026-02-01');
  });
});

describe('cost centres', () => {
  const units = new PlacementIndex([at(1, null), at(2, 1, FIRST, '2026-09-01'), at(3, 1, '2026-06-01')]);
  const owns = (unitId: number, validFrom = FIRST, validTo: string | null = null) => ({ costCentreId: 9, unitId, validFrom, validTo });

  it('are owned by one unit at a time', () => {
    expect(ownFrom([owns(1)], { costCentreId: 9, unitId: 2, validFrom: '2026-05-01' }, units).rows).toEqual([
      owns(1, FIRST, '2026-05-01'),
      owns(2, '2026-05-01'),
    ]);
    expect(ownershipFaults([owns(1), owns(2, '2026-05-01')], units)).toMatchObject([{ code: 'cost-centre-owned-twice', other: owns(1) }]);
  });

  it('may be without an owner', () => {
    expect(ownFrom([owns(1)], { costCentreId: 9, unitId: null, validFrom: '2026-05-01' }, units).rows).toEqual([
      owns(1, FIRST, '2026-05-01'),
    ]);
  });

  it('are not given to a unit before it is there', () => {
    expect(ownFrom([], { costCentreId: 9, unitId: 3, validFrom: '2026-05-01' }, units).refusal?.code).toBe('unit-absent');
  });

  it('are owned once on each day after any sequence of changes', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-07-${String(number).padStart(2, '0')}`);
    const change = fc.record({ costCentreId: fc.constant(9), unitId: fc.option(fc.constantFrom(1, 2, 3)), validFrom: day });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const rows = changes.reduce<readonly ReturnType<typeof owns>[]>((before, next) => ownFrom(before, next, units).rows!, []);
        expect(ownershipFaults(rows, units)).toEqual([]);
        const last = changes.at(-1);
        if (last) {
          const owner = rows.find((row) => row.validFrom <= last.validFrom && (row.validTo === null || last.validFrom < row.validTo));
          expect(owner?.unitId ?? null).toBe(last.unitId);
        }
      }),
      { seed: 11 },
    );
  });
});

describe('the employer body', () => {
  const sits = (personId: number, representative: boolean, validFrom = FIRST, validTo: string | null = null) => ({
    personId,
    representative,
    validFrom,
    validTo,
  });

  it.each([
    ['a second representative', [sits(1, true)], sits(2, true, '2026-05-01'), 'two-representatives'],
    ['the same person twice', [sits(1, false)], sits(1, true, '2026-05-01'), 'member-twice'],
    ['a further member', [sits(1, true)], sits(2, false), undefined],
    ['the next representative', [sits(1, true, FIRST, '2026-05-01')], sits(2, true, '2026-05-01'), undefined],
  ])('%s', (_, members, wanted, code) => {
    expect(withMember(members, wanted).refusal?.code).toBe(code);
  });
});

describe('intervals', () => {
  it('the first day that nothing covers', () => {
    const covered = [
      { validFrom: FIRST, validTo: '2026-02-01' },
      { validFrom: '2026-03-01', validTo: '2026-04-01' },
    ];
    expect(firstGap({ validFrom: FIRST, validTo: '2026-02-01' }, covered)).toBeNull();
    expect(firstGap({ validFrom: FIRST, validTo: null }, covered)).toBe('2026-02-01');
    expect(firstGap({ validFrom: '2026-03-15', validTo: null }, covered)).toBe('2026-04-01');
    expect(firstGap({ validFrom: '2025-12-01', validTo: '2026-01-15' }, covered)).toBe('2025-12-01');
  });

  it('a change where nothing holds lasts up to the next row', () => {
    const row = (validFrom: string, validTo: string | null, value: string) => ({ validFrom, validTo, value });
    expect(
      changeFrom(
        [row('2026-06-01', null, 'b')],
        '2026-03-01',
        (span) => ({ ...span, value: 'a' }),
        (a, b) => a.value === b.value,
      ),
    ).toEqual([row('2026-03-01', '2026-06-01', 'a'), row('2026-06-01', null, 'b')]);
  });
});

describe('a near match', () => {
  it.each([
    ['Hjemmetjenste', 'Hjemmetjenester'],
    ['  hjemmetjenester ', 'Hjemmetjenester'],
    ['Sykehejm', 'Sykehjem'],
    ['Brann', null],
  ])('%s → %s', (text, suggestion) => {
    expect(nearMatch(text, ['Oppvekst', 'Hjemmetjenester', 'Sykehjem'])).toBe(suggestion);
  });
});
