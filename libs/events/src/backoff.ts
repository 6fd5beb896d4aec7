export interface Backoff {
  firstMs: number;
  /** The longest wait, before jitter. */
  maxMs: number;
}

/**
 * How long to wait before attempt `attempt + 1`: doubling from `firstMs` up to `maxMs`, of which the upper half is
 * random, so that those who failed together do not come back together.
 */
export function backoffMs({ firstMs, maxMs }: Backoff, attempt: number): number {
  const ceiling = Math.min(maxMs, firstMs * 2 ** Math.min(attempt - 1, 30));
  return ceiling / 2 + (Math.random() * ceiling) / 2;
}
