/** Fails a test at a place that it must not reach. */
export function fail(reason: string): never {
  throw new Error(reason);
}
