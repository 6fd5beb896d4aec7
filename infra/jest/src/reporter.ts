import { relative } from 'node:path';
import type { AggregatedResult } from '@jest/test-result';
import type { Reporter } from '@jest/reporters';
import { propertySeed } from '@kindred/testkit/environment';

/** Says at the end which files skipped tests, and with which seed the properties of a failed run met. */
export default class EndReporter implements Pick<Reporter, 'onRunComplete' | 'getLastError'> {
  onRunComplete(
    _contexts: unknown,
    { testResults, numFailedTests, numRuntimeErrorTestSuites }: AggregatedResult,
  ): void {
    const skipping = testResults.filter(({ numPendingTests }) => numPendingTests > 0);
    for (const { testFilePath, numPendingTests, testResults: tests } of skipping)
      console.error(`skipped: ${numPendingTests} of ${tests.length} in ${relative(process.cwd(), testFilePath)}`);
    if (numFailedTests + numRuntimeErrorTestSuites > 0)
      console.error(`The properties of this run had KINDRED_SEED=${propertySeed}.`);
  }

  getLastError(): void {
    // Nothing here can fail a run.
  }
}
