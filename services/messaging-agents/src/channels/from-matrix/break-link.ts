import type { Transaction } from '@kindred/database/transaction';
import { recordNext } from '../../changes/sequence.ts';
import type { ChannelRoom } from '../../inbound/matrix-event.ts';

/**
 * Why a channel's room can no longer be followed. REPLACED: it goes on as another room. ENCRYPTED: nothing in it can be
 * read here. BRIDGE_REMOVED: this service is no longer in it.
 * UNLINKED: an admin of its channel ended the link.
 */
export const brokenLinks = ['REPLACED', 'ENCRYPTED', 'BRIDGE_REMOVED', 'UNLINKED'] as const;
export type BrokenLink = (typeof brokenLinks)[number];

/** Notes that a room can no longer be followed, and tells the clients of its channel. The first reason stays. */
export async function breakLink(tx: Transaction, { channelId }: ChannelRoom, reason: BrokenLink): Promise<void> {
  const broken = await tx.query(
    'UPDATE matrix_room SET broken_reason = $2, broken_at = $3 WHERE channel_id = $1 AND broken_at IS NULL RETURNING 1',
    [channelId, reason, tx.now],
  );
  if (broken.length > 0) await recordNext(tx, channelId, { kind: 'CHANNEL', messageId: null });
}
