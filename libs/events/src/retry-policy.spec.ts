import { DomainError } from '@kindred/contracts/domain-error';
import { InvalidEvent } from '@kindred/contracts/invalid-event';
import { backoffMs } from './backoff.ts';
import { pauseBeforeRetry } from './retry-policy.ts';

class Away extends DomainError {
  readonly code = 'SERVICE_UNAVAILABLE';
  override readonly kind = 'unavailable';
}

const policy = { attempts: 3, firstMs: 100, maxMs: 1_000, isAway: (error: unknown) => error instanceof TypeError };

describe('the retry policy', () => {
  it('doubles its pauses up to the longest, half of each by chance', () => {
    for (const [attempt, ceiling] of [
      [1, 100],
      [2, 200],
      [3, 400],
      [5, 1_000],
      [500, 1_000],
    ] as const) {
      const pause = backoffMs(policy, attempt);
      expect(pause).toBeGreaterThanOrEqual(ceiling / 2);
      expect(pause).toBeLessThanOrEqual(ceiling);
    }
  });

  it('ends after the last attempt', () => {
    expect(pauseBeforeRetry(policy, new Error('no'), 2)).not.toBeNull();
    expect(pauseBeforeRetry(policy, new Error('no'), 3)).toBeNull();
  });

  it('does not end while something needed is away', () => {
    expect(pauseBeforeRetry(policy, new TypeError('away'), 1_000)).not.toBeNull();
    expect(pauseBeforeRetry(policy, new Away('away'), 1_000)).not.toBeNull();
  });

  it('does not begin for an event that breaks its contract', () => {
    expect(pauseBeforeRetry(policy, new InvalidEvent('a.b.c.v1', 'data', 'must be an object'), 1)).toBeNull();
  });
});
