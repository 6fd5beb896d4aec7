import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { heardEmotions } from './heard-emotions.ts';
import { guideFor } from '../roles.ts';
import { SessionMessage } from '../conversation/session-message.ts';
import type { ClaimedReply } from './claimed-reply.ts';
import { GuideReply } from './guide-reply.ts';
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
 * Writes the answer, what was found in the message, and that the reply is whole, all in one transaction of the guide's.
 * Answers with the answer's id, or null where the claim was lost: then somebody else answers, and this answer is thrown
 * away.
 */
export function keepAnswer(
  { work, sealer }: KeepingParts,
  claimed: ClaimedReply,
  { text, restsOn }: Answer,
  findings: Findings | null,
): Promise<string | null> {
  const { messageId, ownerId, sessionId, claim, message } = claimed;
  return work.run(guideFor(ownerId, sessionId), async (tx) => {
    const reply = await tx.lockOne(GuideReply, { messageId, claim });
    if (!reply) return null;
    const answer = SessionMessage.answerTo(message, tx.now);
    answer.content = await sealer.seal(tx, answer.keyOwner, SessionMessage.place(answer.id, 'content'), text);
    tx.add(answer);
    if (findings && message.ownerId !== null) {
      await keepExtracted(tx, sealer, claimed, { reply: text, findings });
      await keepProposals(tx, sealer, claimed, findings);
    }
    reply.answerWith(answer.id, restsOn, tx.now);
    return answer.id;
  });
}

interface Heard {
  readonly reply: string;
  readonly findings: Findings;
}

/** Stores the findings with the message, encrypted like the message. */
async function keepExtracted(
  tx: Transaction,
  sealer: Sealer,
  { message, text }: ClaimedReply,
  { reply, findings }: Heard,
): Promise<void> {
  const { needs, emotions, lookedFor } = findings;
  const seal = (column: 'extractedNeeds' | 'extractedEmotions', words: readonly string[]) =>
    sealer.seal(tx, message.keyOwner, SessionMessage.place(message.id, column), JSON.stringify([...new Set(words)]));
  const [kept] = await tx.find(SessionMessage, { id: message.id });
  if (!kept) return;
  const heard = heardEmotions({ text, reply, found: emotions });
  if (lookedFor.needs)
    kept.extractedNeeds = await seal(
      'extractedNeeds',
      needs.map(({ need }) => need),
    );
  if (lookedFor.events || heard.length > 0) kept.extractedEmotions = await seal('extractedEmotions', heard);
}
