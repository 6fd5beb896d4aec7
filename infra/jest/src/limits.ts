/** How long each part of a test file may take, in milliseconds. The Jest configuration has them in `globals.limits`. */
export interface Limits {
  /** Reading the file and everything that it imports. */
  readonly loadMs: number;
  /** A test that says nothing else. */
  readonly testMs: number;
  /** A hook that says nothing else. */
  readonly hookMs: number;
  /** How much longer the runner waits before it ends a worker that does not answer. */
  readonly graceMs: number;
}

export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded';
}

/**
 * Rejects when `run` is not through within the limit. What `run` began goes on: JavaScript cannot be interrupted. The
 * runner replaces the worker after the file.
 */
export async function withinLimit(run: () => unknown, limitMs: number, what: string): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitExceeded(`${what} did not end within ${limitMs} ms.`)), limitMs);
  });
  try {
    await Promise.race([Promise.resolve().then(run), limit]);
  } finally {
    clearTimeout(timer);
  }
}
