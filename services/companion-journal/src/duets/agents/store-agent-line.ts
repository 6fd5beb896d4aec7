import type { ReplyFailureReason } from '@kindred/replies/reply-failure';
import { DuetMessage } from '../duet-message.ts';
import { silenceEnds } from '../duet-times.ts';
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

/**
 * Gives a claim back, and puts off the end of the duet: the person waits, and is not silent. A month after they spoke
 * last it is put off no longer, so that a line that no model says keeps no duet for good.
 */
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
    const last = await tx.findOne(DuetMessage, { duetId, position: duet.messageCount });
    if (duet.status === 'OPEN' && last && tx.now < silenceEnds(last.timestamp)) duet.putOff(tx.now);
  });
}
