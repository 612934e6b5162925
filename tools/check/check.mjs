// npm run check: types, lint, boundaries, the proofs that these gates can fail, and fresh API types in the web client.
// --verbose: all output.
import { runSteps, stopRunningSteps } from '../steps/run-steps.mjs';
import { checkSteps } from './steps.mjs';

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    stopRunningSteps();
    process.exit(130);
  });
}

const results = await runSteps(checkSteps, { width: 2, verbose: process.argv.includes('--verbose') });
if (results.some((result) => result.outcome !== 'passed')) process.exitCode = 1;
