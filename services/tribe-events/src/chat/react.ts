import { messageReacted } from '@kindred/contracts/tribe-events/message-reacted';
import type { Transaction } from '@kindred/database/transaction';
import type { UnitOfWork } from '@kindred/database/unit-of-work';
import { readEmoji } from '@kindred/sequences/read-emoji';
import type { Person } from '@kindred/service/callers';
import { countChanged } from './count-writing.ts';
import { TooManyReactions } from './refusals.ts';
import { nextSequence, recordChange } from './sequence.ts';
import { lockMessage } from './write-in-chat.ts';

interface Reaction {
  readonly messageId: string;
  readonly emoji: string;
}

const mostKinds = 20;

/** Reacts to a message with an emoji. Reacting with the same again changes nothing. Returns the message's id. */
export function reactToMessage(work: UnitOfWork, person: Person, input: Reaction): Promise<string> {
  const { messageId } = input;
  const emoji = readEmoji(input.emoji);
  return work.run(person, async (tx) => {
    const { message } = await lockMessage(tx, messageId, person.id);
    message.refuseIfDeleted();
    await refuseTooManyKinds(tx, messageId, emoji);
    const added = await tx.query(
      `INSERT INTO tribe_message_reaction (message_id, emoji, user_id, reacted_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [messageId, emoji, person.id, tx.now],
    );
    if (added.length > 0) {
      const { tribeId, userId: senderId } = message;
      await countChanged(tx, tribeId, person.id);
      const change = { kind: 'REACTED', messageId, userId: person.id, emoji } as const;
      await recordChange(tx, tribeId, await nextSequence(tx, tribeId), change);
      const to = senderId === null ? {} : { senderId };
      tx.publish(messageReacted, message, { messageId, tribeId, reactedBy: person.id, ...to });
    }
    return messageId;
  });
}

/** Takes a reaction back. Returns the message's id. */
export function removeReaction(work: UnitOfWork, person: Person, input: Reaction): Promise<string> {
  const { messageId } = input;
  const emoji = readEmoji(input.emoji);
  return work.run(person, async (tx) => {
    const { message } = await lockMessage(tx, messageId, person.id);
    const removed = await tx.query(
      'DELETE FROM tribe_message_reaction WHERE message_id = $1 AND emoji = $2 AND user_id = $3 RETURNING 1',
      [messageId, emoji, person.id],
    );
    if (removed.length > 0) {
      await countChanged(tx, message.tribeId, person.id);
      const change = { kind: 'UNREACTED', messageId, userId: person.id, emoji } as const;
      await recordChange(tx, message.tribeId, await nextSequence(tx, message.tribeId), change);
    }
    return messageId;
  });
}

/** @throws {TooManyReactions} with the lock of the chat */
async function refuseTooManyKinds(tx: Transaction, messageId: string, emoji: string): Promise<void> {
  const [row] = await tx.query<{ others: number }>(
    `SELECT count(DISTINCT emoji)::int AS others FROM tribe_message_reaction WHERE message_id = $1 AND emoji <> $2`,
    [messageId, emoji],
  );
  if ((row?.others ?? 0) >= mostKinds) throw new TooManyReactions(mostKinds);
}
