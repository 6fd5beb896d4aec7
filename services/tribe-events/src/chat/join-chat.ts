import type { Transaction } from '@kindred/database/transaction';
import { addMessage } from './add-message.ts';

/** A person who joins a tribe has read what was said before. With the lock of the tribe. */
export async function joinChat(tx: Transaction, tribeId: string, userId: string): Promise<void> {
  const line = { messageType: 'SYSTEM', systemKind: 'MEMBER_JOINED', aboutUserId: userId } as const;
  const { sequence } = await addMessage(tx, tribeId, line);
  await tx.query(
    `INSERT INTO tribe_chat_member
       (tribe_id, user_id, read_sequence, read_at, window_began_at, sent_in_window, changed_in_window)
     VALUES ($1, $2, $3, $4::timestamptz, $4, 0, 0)
     ON CONFLICT (tribe_id, user_id) DO UPDATE SET read_sequence = $3, read_at = $4`,
    [tribeId, userId, sequence, tx.now],
  );
}

/**
 * A person who leaves a tribe has no place in its chat any more. Their messages stay. With the lock of the tribe; the
 * lock of the chat then keeps out messages that the person sends at the same time.
 */
export async function leaveChat(tx: Transaction, tribeId: string, userId: string): Promise<void> {
  await addMessage(tx, tribeId, { messageType: 'SYSTEM', systemKind: 'MEMBER_LEFT', aboutUserId: userId });
  await tx.query('DELETE FROM tribe_chat_member WHERE tribe_id = $1 AND user_id = $2', [tribeId, userId]);
}
