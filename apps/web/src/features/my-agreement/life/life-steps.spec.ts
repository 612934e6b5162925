import { nextPlan } from './life-steps';

const plan = (allowedActions: string[], missing = 0, changes = 0, isFollowedUp = false) =>
  nextPlan({ allowedActions, missing, changes, isFollowedUp });

describe('nextPlan', () => {
  it('leads a leader to what is missing first, and lets the draft be sent all the same', () => {
    expect(plan(['edit', 'propose'], 2)).toEqual({ move: { kind: 'missing' }, others: ['propose'] });
    expect(plan(['edit', 'propose'])).toEqual({ move: { kind: 'step', step: 'propose' }, others: [] });
  });

  it('leads whoever may sign to signing, with the way back beside', () => {
    expect(plan(['sign', 'return'])).toEqual({ move: { kind: 'sign' }, others: ['return'] });
  });

  it('puts changes from above before an evaluation, and amending beside', () => {
    expect(plan(['amend', 'evaluate'], 0, 1)).toEqual({ move: { kind: 'changes' }, others: ['amend', 'evaluate'] });
    expect(plan(['amend', 'evaluate'])).toEqual({ move: { kind: 'step', step: 'evaluate' }, others: ['amend'] });
  });

  it('leads a leader whose agreement holds to what is to be reported, when nothing else waits', () => {
    expect(plan(['amend'], 0, 0, true)).toEqual({ move: { kind: 'goals' }, others: ['amend'] });
    expect(plan(['amend'], 0, 2, true).move).toEqual({ kind: 'changes' });
  });

  it('asks nothing of those who have nothing to do', () => {
    expect(plan([])).toEqual({ move: null, others: [] });
    expect(plan(['amend'])).toEqual({ move: null, others: ['amend'] });
  });
});
