import { Deputyship, withDeputy } from './deputy-rules';

const today = '2026-05-04';
const naming = (changes: Partial<Deputyship & { id: number }> = {}) => ({
  personId: 7,
  namedById: 1,
  validFrom: '2026-06-01',
  validTo: '2026-07-01' as string | null,
  ...changes,
});
const rules = (deputies: (Deputyship & { id?: number })[] = []) => ({ deputies, superiorPersonId: 9, today });

describe('naming a deputy', () => {
  it('is accepted from today on, and the day after another has ended', () => {
    expect(withDeputy(rules(), naming({ validFrom: today })).rows).toHaveLength(1);
    expect(
      withDeputy(rules([naming({ id: 1 })]), naming({ personId: 8, validFrom: '2026-07-01', validTo: '2026-08-01' })).rows,
    ).toHaveLength(2);
  });

  it.each<[string, Partial<Deputyship>, string, string]>([
    ['of oneself', { personId: 1 }, 'personId', 'deputy-for-themselves'],
    ['of the other party of one’s agreement', { personId: 9 }, 'personId', 'deputy-is-superior'],
    ['from a day that is over', { validFrom: '2026-05-03' }, 'validFrom', 'deputy-begins-in-the-past'],
    ['that ends before it begins', { validTo: '2026-06-01' }, 'validTo', 'ends-before-it-begins'],
    ['for a day more than a year', { validTo: '2027-06-02' }, 'validTo', 'deputy-too-long'],
    ['without an end', { validTo: null }, 'validTo', 'deputy-too-long'],
    ['beside another one, by one day', { validFrom: '2026-08-31', validTo: '2026-10-01' }, 'validFrom', 'two-deputies'],
  ])('is refused %s', (_, changes, field, code) => {
    const stored = naming({ id: 3, personId: 8, validFrom: '2026-08-01', validTo: '2026-09-01' });
    expect(withDeputy(rules([stored]), naming(changes)).refusal).toMatchObject({ field, code });
  });

  it('may last a year, also from a leap day', () => {
    expect(withDeputy(rules(), naming({ validTo: '2027-06-01' })).rows).toHaveLength(1);
    expect(withDeputy(rules(), naming({ validFrom: '2028-02-29', validTo: '2029-03-01' })).rows).toHaveLength(1);
  });

  it('does not stand against what another leader of the unit named', () => {
    expect(withDeputy(rules([naming({ id: 3, namedById: 2 })]), naming()).rows).toHaveLength(2);
  });

  it('may be changed while it lasts, but not to an end that is over', () => {
    const lasting = naming({ id: 3, validFrom: '2026-04-01', validTo: '2026-06-01' });
    expect(withDeputy(rules([lasting]), { ...lasting, validTo: '2026-05-05' }).rows).toHaveLength(1);
    expect(withDeputy(rules([lasting]), { ...lasting, validTo: '2026-05-04' }).refusal).toMatchObject({ code: 'deputy-ends-in-the-past' });
    expect(withDeputy(rules([lasting]), { ...lasting, validFrom: '2026-04-02' }).refusal).toMatchObject({
      code: 'deputy-begins-in-the-past',
    });
  });
});
