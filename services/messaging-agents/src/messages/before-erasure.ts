import type { Transaction } from '@kindred/database/transaction';
import { recordNext } from '../changes/sequence.ts';
import type { PersonAndGuest } from '../bridge-guests/guest-of.ts';

/**
 * Tells the channels in which a person has left something that it goes: one change a channel, on which clients load it
 * anew. A change for each message would keep the channels locked for longer.
 */
export async function tellOfErasure(tx: Transaction, person: PersonAndGuest): Promise<void> {
  for (const channelId of await channelsWithTraces(tx, person))
    await recordNext(tx, channelId, { kind: 'ERASED', messageId: null });
}

/** The channels in which a person has written or reacted, in the order of their ids. */
export async function channelsWithTraces(
  tx: Transaction,
  { userId, guestId }: PersonAndGuest,
): Promise<readonly string[]> {
  const channels = await tx.query<{ channelId: string }>(
    `SELECT channel_id AS "channelId" FROM channel_message
     WHERE sender_user_id = $1 OR sender_guest_id = $2
     UNION SELECT m.channel_id FROM channel_reaction r JOIN channel_message m ON m.id = r.message_id WHERE r.user_id = $1 OR r.guest_id = $2
     ORDER BY 1`,
    [userId, guestId],
  );
  return channels.map(({ channelId }) => channelId);
}
