/** Collects the parameters of a statement that is put together of parts. */
export class StatementParameters {
  readonly values: unknown[] = [];

  /** Adds a value and returns its placeholder with a cast, such as `$3::int`. */
  add(value: unknown, type: string): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
