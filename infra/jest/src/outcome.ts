import { relative } from 'node:path';
import type { TestResult } from '@jest/test-result';
import { FileBroken } from './worker-process.ts';

/** How a file went. */
export type Outcome = TestResult | FileBroken;

export function didFail(outcome: Outcome): boolean {
  return outcome instanceof FileBroken || outcome.numFailingTests > 0;
}

/** Begins each line that tells how something failed which passed later. */
const failedFirst = 'failed first | ';
const mostLines = 60;

/** Prints what failed before and passes now, with how it failed. CI repeats these lines at its end. */
export function sayWhatPassedLater(path: string, before: Outcome, now: Outcome): void {
  const stillFailing = new Set(failures(now));
  const passed = failures(before).filter((name) => !stillFailing.has(name));
  if (passed.length === 0) return;
  for (const name of passed)
    console.error(`passed only when tried again: ${relative(process.cwd(), path)}${name && ` > ${name}`}`);
  const why = before instanceof FileBroken ? before.message : (before.failureMessage ?? '');
  for (const line of why.split('\n').slice(0, mostLines)) console.error(`${failedFirst}${line}`);
}

/** The names of the tests and hooks that failed; one without a name is the file itself. */
function failures(outcome: Outcome): string[] {
  if (outcome instanceof FileBroken) return [''];
  return outcome.testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
}
