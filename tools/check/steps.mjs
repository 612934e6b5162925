/** The steps of `npm run check`; `npm test` runs them too. @type {import('../steps/run-steps.mjs').Step[]} */
export const checkSteps = [
  { name: 'lint', command: ['node', 'node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'types', command: ['node', 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'] },
  { name: 'types of the web client', command: ['node', 'node_modules/typescript/bin/tsc', '-p', 'apps/web/tsconfig.json'] },
  { name: 'boundaries', command: ['node', 'tools/check/boundaries.mjs'] },
  { name: 'gates fail when they should', command: ['node', 'tools/check/prove-gates.mjs'] },
  { name: 'build', command: ['node', 'tools/start/build.mjs'] },
  { name: 'API types are fresh', command: ['node', 'tools/check/api-types.mjs'], after: ['build'] },
];
