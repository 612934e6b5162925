import { problemText, registerProblemTexts } from './problem-text';

describe('texts of problems', () => {
  it('are told in the reader’s language, in bokmål where that has none, and as the bare code where nobody has', () => {
    registerProblemTexts('nb', { 'spec.greeting': 'Hei, {name}', 'spec.only-bokmål': 'Bare her' });
    registerProblemTexts('nn', { 'spec.greeting': 'Hei, {name}!' });
    expect(problemText('nn', 'spec.greeting', { name: 'Siri' })).toBe('Hei, Siri!');
    expect(problemText('en', 'spec.only-bokmål')).toBe('Bare her');
    expect(problemText('nb', 'spec.unheard-of')).toBe('spec.unheard-of');
  });

  it('have one text for a code: another is refused, and nothing of what came with it is kept', () => {
    registerProblemTexts('nb', { 'spec.unknown': 'Finnes ikke' });
    expect(() => registerProblemTexts('nb', { 'spec.new': 'Ny', 'spec.unknown': 'Fant ingen' })).toThrow(
      'two texts for spec.unknown (nb): "Finnes ikke" and "Fant ingen"',
    );
    expect(problemText('nb', 'spec.unknown')).toBe('Finnes ikke');
    expect(problemText('nb', 'spec.new')).toBe('spec.new');
    expect(() => registerProblemTexts('nb', { 'spec.unknown': 'Finnes ikke' })).not.toThrow();
  });
});
