import type { TestResult } from '@jest/test-result';
import { readableError } from './readable-error.ts';

/** What a worker notes about the file that it runs, beside what jest-light-runner counts. */
export class CurrentFile {
  readonly #tell: (what: string, limitMs: number) => void;
  readonly #skipped: string[] = [];
  readonly #outside: Error[] = [];
  /** Why the test that comes next does not run. */
  #unrunnable: string | undefined;

  constructor(tell: (what: string, limitMs: number) => void) {
    this.#tell = tell;
  }

  /** Tells the runner what begins now and how long it may take. */
  begin(what: string, limitMs: number): void {
    this.#tell(what, limitMs);
  }

  /** Keeps the next test from running, because of its own `beforeEach`. */
  preventTest(reason: string): void {
    this.#unrunnable ??= reason;
  }

  /** Whether the next test is prevented from running. */
  get isTestPrevented(): boolean {
    return this.#unrunnable !== undefined;
  }

  /** Ends what prevented a test, once that test had its turn. */
  endPrevention(): void {
    this.#unrunnable = undefined;
  }

  markSkipped(test: string): void {
    this.#skipped.push(test);
  }

  /** An error that no test waited for: an unhandled rejection, or an exception in a callback. */
  noteOutside(error: unknown): void {
    this.#outside.push(readableError(error));
  }

  /** The result with skipped tests as skipped, and with errors that no test waited for as a failure. */
  complete(result: TestResult, beganAt: number): TestResult {
    const skipped = [...this.#skipped];
    const testResults = result.testResults.map((test) => {
      const fullName = [...test.ancestorTitles, test.title].join(' ');
      const at = test.status === 'passed' ? skipped.indexOf(fullName) : -1;
      if (at < 0) return { ...test, fullName };
      skipped.splice(at, 1);
      return { ...test, fullName, status: 'pending' as const };
    });
    const outside = this.#outside.map((error) => error.stack ?? error.message).join('\n');
    if (outside !== '') testResults.push(failureOutside(outside));
    const moved = this.#skipped.length - skipped.length;
    const end = Date.now();
    return {
      ...result,
      testResults,
      numPassingTests: result.numPassingTests - moved,
      numPendingTests: result.numPendingTests + moved,
      numFailingTests: result.numFailingTests + (outside === '' ? 0 : 1),
      failureMessage: [result.failureMessage, outside && `${outsideOfTests}\n${outside}`].filter(Boolean).join('\n'),
      perfStats: { ...result.perfStats, start: beganAt, end, runtime: end - beganAt },
    };
  }
}

const outsideOfTests = '(outside of any test)';

function failureOutside(message: string): TestResult['testResults'][number] {
  return {
    ancestorTitles: [],
    title: outsideOfTests,
    fullName: outsideOfTests,
    status: 'failed',
    failureMessages: [message],
    failureDetails: [],
    numPassingAsserts: 0,
    duration: 0,
    location: null,
  } as unknown as TestResult['testResults'][number];
}
