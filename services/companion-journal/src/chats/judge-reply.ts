import { replyReported } from '@kindred/contracts/companion-journal/reply-reported';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import type { Person } from '@kindred/service/callers';
import type { ChatTurn, ReplyRating, ReplyReport } from './chat-turn.ts';
import { lockTurn } from './lock-chat.ts';

/**
 * Sets or takes back what a person thinks of a reply.
 * @throws {NotFound} @throws {ReplyIsComing} @throws {NoReplyYet}
 */
export function rateReply(
  work: UnitOfWork,
  person: Person,
  { turnId, rating }: { readonly turnId: string; readonly rating: ReplyRating | null },
): Promise<ChatTurn> {
  return work.run(person, async (tx) => {
    const { turn } = await lockTurn(tx, turnId, person.id);
    turn.requireReply();
    turn.rating = rating;
    return turn;
  });
}

/**
 * Reports a reply. Admins learn which persona and room said something of this kind, and never what. A reply is reported
 * once: another report changes the reason and tells no one again.
 * @throws {NotFound} @throws {ReplyIsComing} @throws {NoReplyYet}
 */
export function reportReply(
  work: UnitOfWork,
  person: Person,
  { turnId, reason }: { readonly turnId: string; readonly reason: ReplyReport },
): Promise<ChatTurn> {
  return work.run(person, async (tx) => {
    const { chat, turn } = await lockTurn(tx, turnId, person.id);
    turn.requireReply();
    if (turn.reportedAs === null) {
      const { personaId, personaVersion, roomId } = chat;
      tx.publish(replyReported, chat, { chatId: chat.id, personaId, personaVersion, roomId, reason });
    }
    turn.reportedAs = reason;
    return turn;
  });
}
