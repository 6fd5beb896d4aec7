import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { replyFailure } from '@kindred/replies/reply-failure';
import { guideFor } from '../roles.ts';
import type { ReplyReason } from './guide-reply.ts';
import type { ClaimedReply } from './claimed-reply.ts';

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

/** How a reply is left after a try that failed. Null for an error that says nothing about the model. */
export function putOffBy(error: unknown, tries: number, now: Date): PutOff | null {
  const failure = replyFailure(error, tries, now);
  return failure && { status: 'UNAVAILABLE', ...failure };
}
