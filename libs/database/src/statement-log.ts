/** Which statements a database was sent. BEGIN, COMMIT and the one that sets role and locals are not among them. */
export class StatementLog {
  readonly #listeners = new Set<(sql: string) => void>();

  record(sql: string): void {
    for (const listener of this.#listeners) listener(sql);
  }

  /** Every statement sent while `work` runs, also by other requests: tests count one request at a time. */
  async during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
    const statements: string[] = [];
    const listener = (sql: string) => void statements.push(sql);
    this.#listeners.add(listener);
    try {
      return { result: await work(), statements };
    } finally {
      this.#listeners.delete(listener);
    }
  }
}
