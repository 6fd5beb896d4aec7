import type { Transaction } from '@kindred/database/transaction';
import { nextSequence, recordChange } from './sequence.ts';

/**
 * Tells the chats in which a person has left something that it goes: one change a tribe, on which clients load the chat
 * anew. A change for each message would keep the chats locked for longer.
 */
export async function tellOfErasure(tx: Transaction, userId: string): Promise<void> {
  const chats = await tx.query<{ tribeId: string }>(
    `SELECT tribe_id AS "tribeId" FROM tribe_message WHERE user_id = $1 OR about_user_id = $1
     UNION SELECT m.tribe_id FROM tribe_message_reaction r JOIN tribe_message m ON m.id = r.message_id WHERE r.user_id = $1
     ORDER BY 1`,
    [userId],
  );
  for (const { tribeId } of chats) {
    const sequence = await nextSequence(tx, tribeId);
    await recordChange(tx, tribeId, sequence, { kind: 'ERASED', messageId: null, userId: null });
  }
}
