import { Problem, problemText } from '@kaskade/platform';
import { SigningState } from '../content/signing-state';
import '../problem-text.nb';
import { expectSignable } from './expect-signable';

const state = (changes: Partial<SigningState>) => ({ hash: 'ab', missing: [], slips: [], ...changes }) as unknown as SigningState;
const texts = (changes: Partial<SigningState>): string[] => {
  try {
    expectSignable(state(changes), null, { hash: 'ab', passedSlips: [] });
    return [];
  } catch (error) {
    const { errors } = (error as Problem).details;
    return (errors ?? []).map(({ code, params }) => problemText('nb', code, params));
  }
};

describe('what stops a signature says', () => {
  it('of a talk in which month it is wanted', () => {
    const talk = { code: 'talk-missing', talkId: 'june' } as const;
    expect(texts({ missing: [{ ...talk, params: { talk: 'Junisamtale', month: 6 } }] })).toEqual([
      '«Junisamtale» har ingen dato i måned 6.',
    ]);
    expect(texts({ missing: [{ ...talk, params: { talk: 'Samtale' } }] })).toEqual(['«Samtale» har ingen dato i måned 1–12.']);
  });

  it('of a date outside the period whose it is', () => {
    const slip = { code: 'date-outside-period', key: 'date-outside-period/1' } as const;
    const day = '2027-01-01';
    expect(texts({ slips: [{ ...slip, params: { measure: 'Kurs', day } }] })).toEqual(['«Kurs» har en dato utenfor perioden: 2027-01-01.']);
    expect(texts({ slips: [{ ...slip, params: { name: 'Samtale', day } }] })).toEqual([
      '«Samtale» har en dato utenfor perioden: 2027-01-01.',
    ]);
  });
});
