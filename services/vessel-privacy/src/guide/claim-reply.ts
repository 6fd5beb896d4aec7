import { newId } from '@kindred/contracts/uuid';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { guideFor } from '../roles.ts';
import { circumstancesOf } from './circumstances.ts';
import { SessionMessage } from '../conversation/session-message.ts';
import type { AwaitedReply, ClaimedReply } from './claimed-reply.ts';
import { GuideReply } from './guide-reply.ts';

export interface ClaimParts {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

/** How long a claim lasts unless it is renewed. A process that dies in between is waited for no longer than that. */
export const claimMs = 60_000;
const pausedMs = 60_000;

/**
 * Takes a message to answer it, for as long as it is renewed: null where somebody else is at it, where it has its
 * answer, and where the session rests or has ended, which the reply then says.
 */
export function claimReply(
  { work, sealer }: ClaimParts,
  awaited: AwaitedReply,
  now: Date,
): Promise<ClaimedReply | null> {
  const { messageId, ownerId, sessionId } = awaited;
  return work.run(guideFor(ownerId, sessionId), async (tx) => {
    const circumstances = await circumstancesOf(tx, sessionId, ownerId);
    const claim = newId();
    const reply = circumstances && (await tx.lockOne(GuideReply, { messageId }));
    if (!circumstances || !reply?.claimFor(claim, new Date(now.getTime() + claimMs), now)) return null;
    const message = await tx.findOne(SessionMessage, { id: messageId });
    const [text] = message
      ? await sealer.openAll(tx, [{ place: SessionMessage.place(message.id, 'content'), sealed: message.content }])
      : [];
    const { status, stage } = circumstances;
    const ended = { status: 'UNANSWERED', reason: 'SESSION_ENDED', tryAgainAt: now } as const;
    const pausedUntil = new Date(now.getTime() + pausedMs);
    if (status === 'PAUSED')
      reply.putOff({ status: 'UNAVAILABLE', reason: 'SESSION_PAUSED', tryAgainAt: pausedUntil }, now);
    else if (status !== 'ACTIVE' && status !== 'INVITED') reply.putOff(ended, now);
    // The key was destroyed: the writer was erased, and their rows are about to be deleted.
    else if (message?.senderId !== ownerId || text == null) reply.putOff(ended, now);
    else {
      const { tries } = reply;
      return { ...awaited, claim, tries, message: message as ClaimedReply['message'], text, stage };
    }
    return null;
  });
}

/** Holds a claim for longer. Says false where it was lost. */
export function renewClaim(work: UnitOfWork, { messageId, ownerId, sessionId, claim }: ClaimedReply): Promise<boolean> {
  return work.run(guideFor(ownerId, sessionId), async (tx) => {
    const until = new Date(tx.now.getTime() + claimMs);
    const held = await tx.query(
      `UPDATE guide_reply SET claimed_until = $3, try_again_at = $3, updated_at = $4 WHERE message_id = $1 AND claim = $2 RETURNING 1`,
      [messageId, claim, until, tx.now],
    );
    return held.length === 1;
  });
}
