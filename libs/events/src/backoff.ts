export interface Backoff {
  firstMs: number;
  /** The longest wait, before jitter. */
  maxMs: number;
}

/**
 * The wait before attempt `attempt + 1`. It doubles from `firstMs` up to `maxMs`. Its upper half is random, so that
 * clients that failed at the same time do not retry at the same time.
 */
export function backoffMs({ firstMs, maxMs }: Backoff, attempt: number): number {
  const ceiling = Math.min(maxMs, firstMs * 2 ** Math.min(attempt - 1, 30));
  return ceiling / 2 + (Math.random() * ceiling) / 2;
}
