// Runs commands side by side where they do not need each other, and prints what each took.
import { spawn } from 'node:child_process';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command program and arguments; `node` is the running Node
 * @property {Record<string, string>} [env] added to the environment
 * @property {string[]} [after] names of steps that have to succeed first
 */

/**
 * @typedef {object} StepResult
 * @property {string} name
 * @property {'passed' | 'failed' | 'not run'} outcome `not run`: a step that it needs did not pass
 * @property {number} seconds
 */

/** Process ids of the steps that run at the moment, so that an interruption ends them as well. @type {Set<number>} */
const running = new Set();

/** Ends every running step with the processes that it started. */
export function stopRunningSteps() {
  for (const pid of running) {
    try {
      process.kill(-pid, 'SIGTERM');
    } catch (error) {
      // ESRCH: it has just ended by itself.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
}

/**
 * Runs the steps, at most `width` at a time, each as soon as those it needs have passed. Prints the output of steps that fail, and of
 * all steps with `verbose`.
 * @param {Step[]} steps
 * @param {{ width: number, verbose?: boolean }} options
 * @returns {Promise<StepResult[]>} in the order of `steps`
 */
export async function runSteps(steps, { width, verbose = false }) {
  /** @type {Map<string, StepResult>} */
  const results = new Map();
  const waiting = [...steps];
  /** @type {Map<string, Promise<void>>} */
  const active = new Map();
  const names = new Set(steps.map((step) => step.name));
  for (const name of steps.flatMap((step) => step.after ?? [])) if (!names.has(name)) throw new Error(`there is no step ${name}`);

  while (waiting.length > 0 || active.size > 0) {
    for (const step of [...waiting]) {
      const needed = (step.after ?? []).map((name) => results.get(name)?.outcome);
      if (needed.some((outcome) => outcome === 'failed' || outcome === 'not run')) {
        waiting.splice(waiting.indexOf(step), 1);
        results.set(step.name, { name: step.name, outcome: 'not run', seconds: 0 });
        console.log(`– ${step.name}: not run, ${step.after?.join(' and ')} did not pass`);
      } else if (active.size < width && needed.every((outcome) => outcome === 'passed')) {
        waiting.splice(waiting.indexOf(step), 1);
        active.set(
          step.name,
          runStep(step, verbose).then((result) => {
            results.set(step.name, result);
            active.delete(step.name);
          }),
        );
      }
    }
    if (active.size > 0) await Promise.race(active.values());
  }
  return steps.map((step) => results.get(step.name) ?? { name: step.name, outcome: 'not run', seconds: 0 });
}

/** @param {Step} step @param {boolean} verbose @returns {Promise<StepResult>} */
function runStep(step, verbose) {
  const [program = 'node', ...args] = step.command;
  const start = performance.now();
  console.log(`… ${step.name}`);
  return new Promise((done) => {
    const child = spawn(program === 'node' ? process.execPath : program, args, {
      env: { ...process.env, FORCE_COLOR: '0', ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    if (child.pid !== undefined) running.add(child.pid);
    /** @type {Buffer[]} */
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(error.message)));
    child.on('close', (code) => {
      if (child.pid !== undefined) running.delete(child.pid);
      const seconds = (performance.now() - start) / 1000;
      const outcome = code === 0 ? 'passed' : 'failed';
      const text = Buffer.concat(output).toString('utf8').trim();
      if (text && (verbose || outcome === 'failed')) console.log(`\n──── ${step.name}\n${text}\n────`);
      console.log(`${outcome === 'passed' ? '✓' : '✗'} ${step.name} ${seconds.toFixed(1)} s`);
      done({ name: step.name, outcome, seconds });
    });
  });
}
