import { setImmediate } from 'node:timers/promises';

/** So long work may keep everybody else from being answered. */
const LONGEST_TURN_MS = 10;

/** Runs work that comes in steps, and lets waiting requests in between. */
export async function inTurns<T>(steps: Generator<void, T>): Promise<T> {
  for (let since = performance.now(), step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < LONGEST_TURN_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}
