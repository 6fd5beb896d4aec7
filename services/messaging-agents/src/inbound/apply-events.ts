import type { Transaction } from '@kindred/database/transaction';
import type { RoomEvent } from '../homeserver/room-event.ts';
import { applyEvent, ownKeyOf, type ApplyingDependencies } from './apply-event.ts';
import type { ChannelRoom } from './matrix-event.ts';

/** An event of a room that belongs to a channel. */
export interface EventOfRoom {
  readonly room: ChannelRoom;
  readonly event: RoomEvent;
}

/**
 * Applies events in their order, without those that were applied before. The caller has locked their rooms by
 * `lockRooms`. Returns how many it applied.
 */
export async function applyEvents(
  tx: Transaction,
  dependencies: ApplyingDependencies,
  given: readonly EventOfRoom[],
): Promise<number> {
  if (given.length === 0) return 0;
  const keys = await claimEvents(tx, dependencies, given);
  const applied: EventOfRoom[] = [];
  for (const one of given) {
    const { room, event } = one;
    const key = keys.get(event.eventId);
    if (key === undefined || !keys.delete(event.eventId)) continue;
    await applyEvent(tx, dependencies, room, event, key);
    applied.push(one);
  }
  await rememberLast(tx, applied);
  return applied.length;
}

/**
 * Records the events as applied. Returns those that were not applied before, each with the key under which this service
 * sent it, or null. An event of ours is known by the answer to its call, if that came first. One that failed for good
 * stays passed over. A second event with a key that is taken is a copy, and has none.
 */
async function claimEvents(
  tx: Transaction,
  { names }: ApplyingDependencies,
  given: readonly EventOfRoom[],
): Promise<Map<string, string | null>> {
  const claimed = await tx.query<{ event_id: string; key: string | null }>(
    `INSERT INTO matrix_event (event_id, channel_id, key, applied)
     SELECT DISTINCT ON (event_id) event_id, channel_id, CASE WHEN is_first AND NOT EXISTS (
       SELECT FROM matrix_event known WHERE known.key = new.key AND known.event_id <> new.event_id) THEN key END, true
     FROM (SELECT *, row_number() OVER (PARTITION BY key ORDER BY nth) = 1 AS is_first
       FROM unnest($1::text[], $2::uuid[], $3::uuid[]) WITH ORDINALITY AS told (event_id, channel_id, key, nth)) AS new
     ORDER BY event_id, nth
     ON CONFLICT (event_id) DO UPDATE SET applied = true, key = coalesce(matrix_event.key, excluded.key)
       WHERE NOT matrix_event.applied AND matrix_event.failure_code IS NULL
     RETURNING event_id, key`,
    [
      given.map(({ event }) => event.eventId),
      given.map(({ room }) => room.channelId),
      given.map(({ event }) => ownKeyOf(names, event)),
    ],
  );
  return new Map(claimed.map(({ event_id: eventId, key }) => [eventId, key]));
}

/**
 * Stores the last event of each room that was applied now. After an outage, the backfill starts there. A repeated event
 * is not among them, so the place never goes back.
 */
async function rememberLast(tx: Transaction, applied: readonly EventOfRoom[]): Promise<void> {
  if (applied.length === 0) return;
  const last = new Map(applied.map(({ room, event }) => [room.channelId, event.eventId]));
  await tx.query(
    `UPDATE matrix_room SET last_event_id = last.event_id
     FROM unnest($1::uuid[], $2::text[]) AS last (channel_id, event_id) WHERE matrix_room.channel_id = last.channel_id`,
    [[...last.keys()], [...last.values()]],
  );
}
