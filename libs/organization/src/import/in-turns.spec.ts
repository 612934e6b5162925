import { inTurns } from './in-turns';

/** Works for so many milliseconds, a millisecond a step. */
function* work(milliseconds: number): Generator<void, string> {
  for (let step = 0; step < milliseconds; step++) {
    for (const since = performance.now(); performance.now() - since < 1;);
    yield;
  }
  return 'done';
}

describe('inTurns', () => {
  it('answers what the last step answers, and lets others in while it works', async () => {
    let turnsOfOthers = 0;
    let isDone = false;
    const others = (): void => {
      turnsOfOthers++;
      if (!isDone) setImmediate(others);
    };
    setImmediate(others);
    expect(await inTurns(work(100))).toBe('done');
    isDone = true;
    expect(turnsOfOthers).toBeGreaterThanOrEqual(5);
  });
});
