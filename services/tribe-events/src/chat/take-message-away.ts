import { messageDeleted } from '@kindred/contracts/tribe-events/message-deleted';
import type { Transaction } from '@kindred/database/transaction';
import { lockChat, nextSequence, recordChange } from './sequence.ts';
import { TribeMessage } from './tribe-message.ts';

/** Deletes what a message says, and its reactions, for an admin. The chat does not say which admin it was. */
export async function takeMessageAway(tx: Transaction, messageId: string): Promise<void> {
  const { tribeId } = await tx.get(TribeMessage, messageId, 'No message');
  await lockChat(tx, tribeId);
  const message = await tx.get(TribeMessage, messageId, 'No message');
  if (message.deletedAt !== null) return;
  Object.assign(message, { content: null, deletedAt: tx.now });
  await tx.query('DELETE FROM tribe_message_reaction WHERE message_id = $1', [messageId]);
  const change = { kind: 'DELETED', messageId, userId: null } as const;
  tx.publish(messageDeleted, message, { messageId, tribeId, deletedBy: 'MODERATION' });
  await recordChange(tx, tribeId, await nextSequence(tx, tribeId), change);
}
