import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { guideFor } from '../../roles.ts';
import { SessionMessage } from '../session-message.ts';
import type { ClaimedReply } from './claim-reply.ts';
import type { Findings } from './find-in-message.ts';
import { keepProposals } from './keep-proposals.ts';

export interface KeepingParts {
  readonly work: UnitOfWork;
  readonly sealer: Sealer;
}

/** What the guide said, and what of the partner's it was given for it, by ids. */
export interface Answer {
  readonly text: string;
  readonly restsOn: readonly string[];
}

/**
 * Writes the answer, what was found in the message, and that the reply is whole, all in one transaction of the guide's. Answers with the
 * answer's id, or null where the claim was lost: then somebody else answers, and this answer is thrown away.
 */
export function keepAnswer({ work, sealer }: KeepingParts, claimed: ClaimedReply, { text, restsOn }: Answer, findings: Findings | null): Promise<string | null> {
  const { messageId, ownerId, sessionId, claim, message } = claimed;
  return work.run(guideFor(ownerId, sessionId), async (tx) => {
    const held = await tx.query(`SELECT FROM guide_reply WHERE message_id = $1 AND claim = $2 FOR UPDATE`, [messageId, claim]);
    if (held.length === 0) return null;
    const answer = SessionMessage.answerTo(message, tx.now);
    answer.content = await sealer.seal(tx, answer.keyOwner, SessionMessage.place(answer.id, 'content'), text);
    tx.add(answer);
    if (findings && message.ownerId !== null) {
      await keepExtracted(tx, sealer, claimed, findings);
      await keepProposals(tx, sealer, claimed, findings);
    }
    await tx.query(
      `UPDATE guide_reply SET status = 'WHOLE', reply_id = $2, rests_on = $4, claim = NULL, claimed_until = NULL, updated_at = $3 WHERE message_id = $1`,
      [messageId, answer.id, tx.now, restsOn],
    );
    return answer.id;
  });
}

/** What was heard stands beside the message, sealed as the message is. */
async function keepExtracted(tx: Transaction, sealer: Sealer, { message }: ClaimedReply, { needs, events, lookedFor }: Findings): Promise<void> {
  const seal = (column: 'extractedNeeds' | 'extractedEmotions', words: readonly string[]) =>
    sealer.seal(tx, message.keyOwner, SessionMessage.place(message.id, column), JSON.stringify([...new Set(words)]));
  const [heard] = await tx.find(SessionMessage, { id: message.id });
  if (!heard) return;
  if (lookedFor.needs) heard.extractedNeeds = await seal('extractedNeeds', needs.map(({ need }) => need));
  if (lookedFor.events) heard.extractedEmotions = await seal('extractedEmotions', events.flatMap(({ emotions }) => emotions));
}
