// npm run check: types, lint, boundaries, the proofs that these gates can fail, and fresh API types in the web client.
import { runSteps, stopRunningSteps } from '../steps/run-steps.mjs';

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => {
    stopRunningSteps();
    process.exit(130);
  });
}

const results = await runSteps(
  [
    { name: 'lint', command: ['node', 'node_modules/eslint/bin/eslint.js', '.'] },
    { name: 'types', command: ['node', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
    { name: 'types of the web client', command: ['node', 'node_modules/typescript/bin/tsc', '-p', 'apps/web/tsconfig.json'] },
    { name: 'boundaries', command: ['node', 'tools/check/boundaries.mjs'] },
    { name: 'gates fail when they should', command: ['node', 'tools/check/prove-gates.mjs'] },
    { name: 'API types are fresh', command: ['node', 'tools/check/api-types.mjs'], after: ['types'] },
  ],
  { width: 2, verbose: process.argv.includes('--verbose') },
);

if (results.some((result) => result.outcome !== 'passed')) process.exitCode = 1;
