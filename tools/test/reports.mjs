// How many tests passed and failed, from what Jest and Playwright write.
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * @param {string} file a report of `jest --json` or of Playwright's json reporter
 * @returns {Count | null} null when the run ended before it wrote one
 */
export function countTests(file) {
  if (!existsSync(file)) return null;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (report.stats) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    // A test that passed at a second try, and one that was skipped, is no test that passed.
    return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length };
  }
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numPendingTests + report.numTodoTests + report.numRuntimeErrorTestSuites,
  };
}

/**
 * Sums the steps of a run: tests from the reports, and a step that failed, or never ran, without a test to show for it counts as one failed.
 * @param {{ outcome: 'passed' | 'failed' | 'not run', count: Count | null }[]} steps
 * @returns {Count}
 */
export function sumUp(steps) {
  const sum = { passed: 0, failed: 0 };
  for (const { outcome, count } of steps) {
    sum.passed += count?.passed ?? 0;
    sum.failed += outcome === 'passed' ? (count?.failed ?? 0) : Math.max(count?.failed ?? 0, 1);
  }
  return sum;
}
