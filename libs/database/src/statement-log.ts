export interface SentStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Which statements a database was sent. BEGIN, COMMIT and the one that sets role and locals are not among them. */
export class StatementLog {
  readonly #listeners = new Set<(statement: SentStatement) => void>();

  record(sql: string, parameters: readonly unknown[] = []): void {
    for (const listener of this.#listeners) listener({ sql, parameters });
  }

  /** Every statement sent while `work` runs, also by other requests: tests count one request at a time. */
  async during<T>(work: () => Promise<T>): Promise<{ result: T; statements: string[]; sent: SentStatement[] }> {
    const sent: SentStatement[] = [];
    const listener = (statement: SentStatement) => void sent.push(statement);
    this.#listeners.add(listener);
    try {
      return { result: await work(), statements: sent.map(({ sql }) => sql), sent };
    } finally {
      this.#listeners.delete(listener);
    }
  }
}
