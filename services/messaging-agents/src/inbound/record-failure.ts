import type { Transaction } from '@kindred/database/transaction';
import type { RoomEvent } from '../homeserver/room-event.ts';

/** Records that an event can never be applied, so that it is passed over from now on. */
export async function recordFailure(tx: Transaction, { eventId, roomId }: RoomEvent, error: unknown): Promise<void> {
  const code = error instanceof Error ? error.name : 'unknown';
  await tx.query(
    `INSERT INTO matrix_event (event_id, channel_id, applied, failure_code)
     SELECT $1, channel_id, false, $3 FROM matrix_room WHERE room_id = $2
     ON CONFLICT (event_id) DO UPDATE SET failure_code = excluded.failure_code WHERE NOT matrix_event.applied`,
    [eventId, roomId, code],
  );
}
