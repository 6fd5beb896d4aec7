import type { Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { queueCall } from './queue-call.ts';

/**
 * Finds a channel whose queue can take the call that clears the name of a person's ghost. Null if the person has no
 * ghost. A ghost was made when it joined a room, so the person has a stay, unless all ended more than a year ago.
 */
export async function channelOfGhost(tx: Transaction, userId: string): Promise<string | null> {
  const [found] = await tx.query<{ channelId: string }>(
    `SELECT m.channel_id AS "channelId" FROM channel_member m JOIN matrix_room r ON r.channel_id = m.channel_id
     WHERE m.user_id = $1 AND EXISTS (SELECT FROM matrix_ghost g WHERE g.id = $1)
     ORDER BY m.left_at IS NOT NULL, m.channel_id LIMIT 1`,
    [userId],
  );
  return found?.channelId ?? null;
}

/**
 * Queues that the homeserver forgets what an erased person was called. A homeserver has no way to delete the user of a
 * ghost, whose id says nothing of the person.
 */
export async function queueNameEnd(
  tx: Transaction,
  sealer: Sealer,
  { channelId, userId }: { readonly channelId: string; readonly userId: string },
): Promise<void> {
  await queueCall(tx, sealer, { kind: 'CLEAR_NAME', channelId, sender: userId });
}
