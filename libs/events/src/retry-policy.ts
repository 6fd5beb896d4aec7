import { DomainError } from '@kindred/contracts/domain-error';
import { InvalidEvent } from '@kindred/contracts/invalid-event';
import { backoffMs, type Backoff } from './backoff.ts';

export interface RetryPolicy extends Backoff {
  /** Tries before a dead letter, the first one included. */
  attempts: number;
  /**
   * Whether an error says that something needed is away, such as the database. Then it is tried without end: nothing is
   * wrong with the event.
   */
  isAway(error: unknown): boolean;
}

/** Eight tries take about ten seconds. */
export const defaultRetries = { attempts: 8, firstMs: 100, maxMs: 10_000 };

/** How long to wait before the next try; null when the event becomes a dead letter. */
export function pauseBeforeRetry(policy: RetryPolicy, error: unknown, attempt: number): number | null {
  if (isMalformed(error)) return null;
  if (isPassing(policy, error)) return backoffMs(policy, attempt);
  return attempt < policy.attempts ? backoffMs(policy, attempt) : null;
}

/** An event that is not what its contract says stays so: another try cannot help. */
function isMalformed(error: unknown): boolean {
  return error instanceof InvalidEvent;
}

function isPassing(policy: RetryPolicy, error: unknown): boolean {
  return (error instanceof DomainError && error.kind === 'unavailable') || policy.isAway(error);
}
