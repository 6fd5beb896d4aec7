export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** What Jest's JSON report counts. A file that broke or hung has no test that failed, and counts as one. */
export function countsOf(report: string): Counts {
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(report) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly numRuntimeErrorTestSuites: number;
  };
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}
