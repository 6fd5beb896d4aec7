import type { Transaction } from '@kindred/database/transaction';
import { nextSequence, recordChange } from './sequence.ts';

export interface RemovedPicture {
  readonly id: string;
  readonly tribeId: string;
}

/**
 * Records in the chat that the messages with a picture have changed, so that clients read them again. The caller locks
 * the chat before the picture, because a message is sent under the lock of the chat.
 * @param userId who removed it, null if the chat does not say so
 */
export async function recordPictureRemoved(
  tx: Transaction,
  { id, tribeId }: RemovedPicture,
  userId: string | null,
): Promise<void> {
  const messages = await tx.query<{ messageId: string }>(
    `SELECT id AS "messageId" FROM tribe_message WHERE tribe_id = $1 AND media_id = $2 AND deleted_at IS NULL
     ORDER BY sequence`,
    [tribeId, id],
  );
  for (const { messageId } of messages)
    await recordChange(tx, tribeId, await nextSequence(tx, tribeId), { kind: 'EDITED', messageId, userId });
}
