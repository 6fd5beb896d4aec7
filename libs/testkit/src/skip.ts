/** Thrown by `skip`; the runner counts the test as skipped. */
export class SkippedTest extends Error {
  override readonly name = 'SkippedTest';
}

/** Ends a test, or the tests of a `beforeEach`, as skipped: what it needs is not on this machine. */
export function skip(reason: string): never {
  throw new SkippedTest(reason);
}
