/**
 * Lets work on the same thing go one after the other, in the order in which it came. Many callers who want the lock of
 * the same row then wait here, and not each with a connection of the pool, which others need.
 *
 * It holds within one process. Between processes, the lock of the row decides.
 */
export class Turns {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Runs work once all earlier work with the same key has ended. Its failure is its caller's alone. */
  async take<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(key);
    const own = before ? before.then(work, work) : work();
    this.#last.set(key, own);
    try {
      return await own;
    } finally {
      if (this.#last.get(key) === own) this.#last.delete(key);
    }
  }
}
