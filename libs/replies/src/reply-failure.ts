import { ModelBudgetSpent, ModelBusy, ModelUnavailable } from '@kindred/models/model-errors';
import { ReplyRefused } from './readable-reply.ts';

/** Why there is no reply yet. */
export type ReplyFailureReason = 'MODEL_UNAVAILABLE' | 'MODEL_BUSY' | 'MODEL_BUDGET_SPENT' | 'ANSWER_REFUSED';

export interface ReplyFailure {
  readonly reason: ReplyFailureReason;
  readonly tryAgainAt: Date;
}

const firstPauseMs = 5_000;
const longestPauseMs = 15 * 60_000;

/**
 * Why a try failed, in a code, and when another is worth it. A pause doubles from 5 s to 15 minutes. A model that says
 * when to come back is obeyed. Null for an error that says nothing about the model.
 */
export function replyFailure(error: unknown, tries: number, now: Date): ReplyFailure | null {
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(tries - 1, 20));
  const failure = (reason: ReplyFailureReason, waitMs = pauseMs): ReplyFailure => ({
    reason,
    tryAgainAt: new Date(now.getTime() + waitMs),
  });
  if (error instanceof ModelBudgetSpent) return { reason: 'MODEL_BUDGET_SPENT', tryAgainAt: error.availableAt };
  if (error instanceof ModelBusy) {
    const seconds = error.details?.['retryAfterSeconds'];
    return failure('MODEL_BUSY', typeof seconds === 'number' ? Math.max(seconds * 1_000, firstPauseMs) : pauseMs);
  }
  if (error instanceof ModelUnavailable) return failure('MODEL_UNAVAILABLE');
  return error instanceof ReplyRefused ? failure('ANSWER_REFUSED') : null;
}
