import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import type { UnitPublisher } from '@kindred/database/pipelined-unit';
import type { Transaction } from '@kindred/database/transaction';
import { nextSequence, recordChange, type ChatChange } from './sequence.ts';
import { TribeMessage, type MessageContents } from './tribe-message.ts';

/**
 * Adds a message to a tribe's chat, as part of what a feature does: a SYSTEM line, an EVENT card or an AI_PROMPT. The
 * caller has decided that it may be added, and has read its content by `readText`. If the unit also locks the tribe,
 * it does so before. SYSTEM lines publish no event, because what they tell of has one of its own.
 */
export async function addMessage(tx: Transaction, tribeId: string, contents: MessageContents): Promise<TribeMessage> {
  return addNumbered(tx, tribeId, await nextSequence(tx, tribeId), contents);
}

/** Adds a message under a number that was given to it. */
export async function addNumbered(
  tx: Transaction,
  tribeId: string,
  sequence: number,
  contents: MessageContents,
): Promise<TribeMessage> {
  const message = tx.add(TribeMessage.of(tribeId, sequence, contents, tx.now));
  // The event is first, because publishing raises the version: so the message is written once.
  if (message.messageType !== 'SYSTEM') tellSent(tx, message);
  await recordChange(tx, tribeId, sequence, sentChange(message));
  return message;
}

/** Publishes that a message was sent. */
export function tellSent(publisher: Pick<UnitPublisher, 'publish'>, message: TribeMessage): void {
  const { id: messageId, tribeId, sequence, userId, messageType, content, replyToId, eventId } = message;
  publisher.publish(messageSent, message, {
    messageId,
    tribeId,
    sequence,
    kind: messageType,
    length: content === null ? 0 : [...content].length,
    ...(userId !== null && { senderId: userId }),
    ...(replyToId !== null && { replyToId }),
    ...(eventId !== null && { eventId }),
  });
}

export function sentChange({ id: messageId, userId }: TribeMessage): ChatChange {
  return { kind: 'SENT', messageId, userId };
}
