import type { Transaction } from '@kindred/database/transaction';

/**
 * Links a channel with a room that exists in Matrix. The room's history is applied before its new events.
 * Returns false if the room or the channel is already linked.
 */
export async function bindRoom(tx: Transaction, channelId: string, roomId: string): Promise<boolean> {
  const bound = await tx.query(
    `INSERT INTO matrix_room (channel_id, room_id, fill_state, is_first_fill) VALUES ($1, $2, 'DUE', true)
     ON CONFLICT DO NOTHING RETURNING 1`,
    [channelId, roomId],
  );
  return bound.length === 1;
}

/**
 * Compares every room with the homeserver, as after an outage: whatever was not pushed is applied. Rooms that the
 * bridge has left for good are left out, since the homeserver refuses to show them.
 */
export async function requestFillOfAll(tx: Transaction): Promise<void> {
  await tx.query(
    `UPDATE matrix_room SET fill_state = 'DUE'
     WHERE fill_state = 'FILLED' AND room_id IS NOT NULL AND broken_reason IS DISTINCT FROM 'UNLINKED'
       AND NOT EXISTS (SELECT FROM channel c WHERE c.id = matrix_room.channel_id AND c.bridge_left_at IS NOT NULL)`,
  );
}
