import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { ModelBudgetSpent, ModelBusy, ModelUnavailable } from '@kindred/models/model-errors';
import { guideFor } from '../roles.ts';
import type { ReplyReason } from './guide-reply.ts';
import type { ClaimedReply } from './claimed-reply.ts';
import { AnswerRefused } from './guide-answer.ts';

/** How a reply is left by somebody who claimed it and did not answer. */
export interface PutOff {
  readonly status: 'WAITING' | 'UNAVAILABLE' | 'UNANSWERED';
  readonly reason: ReplyReason | null;
  readonly tryAgainAt: Date;
}

/** Gives a claim back. Does nothing where it was lost: somebody else is at it by then. */
export async function putOff(
  tx: Transaction,
  { messageId, claim }: Pick<ClaimedReply, 'messageId' | 'claim'>,
  { status, reason, tryAgainAt }: PutOff,
): Promise<void> {
  await tx.query(
    `UPDATE guide_reply SET status = $3, reason = $4, claim = NULL, claimed_until = NULL, try_again_at = $5, updated_at = $6 WHERE message_id = $1 AND claim = $2`,
    [messageId, claim, status, reason, tryAgainAt, tx.now],
  );
}

/** The same in a transaction of its own. */
export function putOffReply(work: UnitOfWork, claimed: ClaimedReply, how: PutOff): Promise<void> {
  return work.run(guideFor(claimed.ownerId, claimed.sessionId), (tx) => putOff(tx, claimed, how));
}

const firstPauseMs = 5_000;
const longestPauseMs = 15 * 60_000;

/**
 * What became of a try that failed: its reason in a code, and when it is worth another. A pause doubles from 5 s to 15
 * minutes; a model that says when to come back is obeyed. Null for an error that says nothing about the model.
 */
export function putOffBy(error: unknown, tries: number, now: Date): PutOff | null {
  const pauseMs = Math.min(longestPauseMs, firstPauseMs * 2 ** Math.min(tries - 1, 20));
  const unavailable = (reason: ReplyReason, waitMs = pauseMs): PutOff => ({
    status: 'UNAVAILABLE',
    reason,
    tryAgainAt: new Date(now.getTime() + waitMs),
  });
  if (error instanceof ModelBudgetSpent) return { ...unavailable('MODEL_BUDGET_SPENT'), tryAgainAt: error.availableAt };
  if (error instanceof ModelBusy) {
    const seconds = error.details?.['retryAfterSeconds'];
    return unavailable('MODEL_BUSY', typeof seconds === 'number' ? Math.max(seconds * 1_000, firstPauseMs) : pauseMs);
  }
  if (error instanceof ModelUnavailable) return unavailable('MODEL_UNAVAILABLE');
  return error instanceof AnswerRefused ? unavailable('ANSWER_REFUSED') : null;
}
