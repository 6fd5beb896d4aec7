import type { CallHandler } from '../outbound/call-handlers.ts';

/** Keeps the id of the room that the homeserver made for a channel. */
export const keepMadeRoom: CallHandler = async (tx, { call, roomId }) => {
  if (roomId === null) return;
  await tx.query(
    'UPDATE channel SET matrix_room_id = $2, version = version + 1 WHERE id = $1 AND matrix_room_id IS NULL',
    [call.channelId, roomId],
  );
};
