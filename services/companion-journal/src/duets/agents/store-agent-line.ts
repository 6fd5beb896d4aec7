import type { ReplyFailureReason } from '@kindred/replies/reply-failure';
import { NarrativeDuet } from '../narrative-duet.ts';
import { say } from '../say.ts';
import { personOf, type ClaimedLine, type LineDependencies } from './claim-agent-line.ts';
import { DueAgentLine } from './due-agent-line.ts';

/**
 * Adds a line to the chain of its duet, unless the claim was lost or the duet is over. Returns true if another line is
 * due, since the person said more meanwhile.
 */
export function storeAgentLine(
  { work, sealer }: LineDependencies,
  claimed: ClaimedLine,
  text: string,
): Promise<boolean> {
  return work.run(personOf(claimed), async (tx) => {
    const { duetId, claim, readUpTo } = claimed;
    const duet = await tx.lockOne(NarrativeDuet, duetId);
    const line = duet && (await tx.lockOne(DueAgentLine, { duetId, claim }));
    if (!line) return false;
    if (duet.status === 'OPEN' && !duet.isOverAt(tx.now)) {
      await say(tx, sealer, duet, { party: 'AGENT', senderId: null, text });
      if (line.answersPosition > readUpTo) {
        line.dueAgain(tx.now);
        return true;
      }
    }
    tx.remove(line);
    return false;
  });
}

export interface PutOffLine {
  /** Null if the process ends, which is no fault of a model. */
  readonly reason: ReplyFailureReason | null;
  readonly tryAgainAt: Date;
}

/** Gives a claim back, and puts off the end of the duet: the person waits, and is not silent. */
export async function putOffAgentLine(
  { work }: LineDependencies,
  claimed: ClaimedLine,
  { reason, tryAgainAt }: PutOffLine,
): Promise<void> {
  await work.run(personOf(claimed), async (tx) => {
    const { duetId, claim } = claimed;
    const duet = await tx.lockOne(NarrativeDuet, duetId);
    const line = duet && (await tx.lockOne(DueAgentLine, { duetId, claim }));
    if (!line) return;
    line.giveBack(reason, tryAgainAt);
    if (duet.status === 'OPEN') duet.putOff(tx.now);
  });
}
