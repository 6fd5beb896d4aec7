/** The most statements that one connection keeps prepared for the driver. PostgreSQL holds each plan in memory. */
const mostNamed = 200;
/** The most texts that are remembered as seen once. When there are as many, all of them are forgotten. */
const mostSeen = 1_000;

/**
 * Operators and functions whose row estimate depends on the value: text search, patterns, distances. A plan for the
 * given value is much better than a general plan, so statements with them are not prepared.
 */
const dependsOnValue = /@@|<->|<=>|<#>|<%|%>|\bI?LIKE\b|\bST_/i;

/**
 * The names under which a service's connections prepare statements. A text gets a name when it comes for the second
 * time, so that lists of a length seen once take no place. When all names are taken, further texts go without.
 */
export class StatementNames {
  readonly #names = new Map<string, string>();
  readonly #seen = new Set<string>();

  /** Null for a statement that is planned for its values each time. */
  nameOf(sql: string): string | null {
    const name = this.#names.get(sql);
    if (name !== undefined) return name;
    if (this.#names.size >= mostNamed || dependsOnValue.test(sql)) return null;
    if (!this.#seen.delete(sql)) {
      if (this.#seen.size >= mostSeen) this.#seen.clear();
      this.#seen.add(sql);
      return null;
    }
    const given = `q${this.#names.size}`;
    this.#names.set(sql, given);
    return given;
  }
}
