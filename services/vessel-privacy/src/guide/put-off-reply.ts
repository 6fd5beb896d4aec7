import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { replyFailure } from '@kindred/replies/reply-failure';
import { guideFor } from '../roles.ts';
import { GuideReply, type PutOff } from './guide-reply.ts';
import type { ClaimedReply } from './claimed-reply.ts';

/** Gives a claim back. Does nothing if the claim was lost: another process has the reply by then. */
export async function putOffReply(
  work: UnitOfWork,
  { messageId, ownerId, sessionId, claim }: ClaimedReply,
  how: PutOff,
): Promise<void> {
  await work.run(guideFor(ownerId, sessionId), async (tx) => {
    const reply = await tx.lockOne(GuideReply, { messageId, claim });
    reply?.putOff(how, tx.now);
  });
}

/** How a reply is left after a try that failed. Null for an error that says nothing about the model. */
export function putOffBy(error: unknown, tries: number, now: Date): PutOff | null {
  const failure = replyFailure(error, tries, now);
  return failure && { status: 'UNAVAILABLE', ...failure };
}
