import type { Transaction } from '@kindred/database/transaction';
import type { RoomEvent } from '../homeserver/room-event.ts';
import { applyEvent, ownKeyOf, type ApplyingDependencies } from './apply-event.ts';
import type { LinkedRoom } from './matrix-event.ts';

/** An event of a room that belongs to a channel. */
export interface EventOfRoom {
  readonly room: LinkedRoom;
  readonly event: RoomEvent;
}

/** Applies events in their order, without those that were applied before. Returns how many it applied. */
export async function applyEvents(
  tx: Transaction,
  dependencies: ApplyingDependencies,
  given: readonly EventOfRoom[],
): Promise<number> {
  if (given.length === 0) return 0;
  const unknown = await claimEvents(tx, dependencies, given);
  let applied = 0;
  for (const { room, event } of given) {
    if (!unknown.delete(event.eventId)) continue;
    await applyEvent(tx, dependencies, room, event);
    applied += 1;
  }
  await rememberLast(tx, given);
  return applied;
}

/** Records the events, and returns the ids of those that were not known. */
async function claimEvents(
  tx: Transaction,
  { names }: ApplyingDependencies,
  given: readonly EventOfRoom[],
): Promise<Set<string>> {
  const claimed = await tx.query<{ event_id: string }>(
    `INSERT INTO matrix_event (event_id, channel_id, key, applied)
     SELECT event_id, channel_id, key, true FROM unnest($1::text[], $2::uuid[], $3::uuid[]) AS new (event_id, channel_id, key)
     ON CONFLICT DO NOTHING RETURNING event_id`,
    [
      given.map(({ event }) => event.eventId),
      given.map(({ room }) => room.channelId),
      given.map(({ event }) => ownKeyOf(names, event)),
    ],
  );
  return new Set(claimed.map(({ event_id: eventId }) => eventId));
}

/** Stores the last event id of each room. After an outage, the backfill starts there. */
async function rememberLast(tx: Transaction, given: readonly EventOfRoom[]): Promise<void> {
  const last = new Map(given.map(({ room, event }) => [room.channelId, event.eventId]));
  await tx.query(
    `UPDATE matrix_room SET last_event_id = last.event_id
     FROM unnest($1::uuid[], $2::text[]) AS last (channel_id, event_id) WHERE matrix_room.channel_id = last.channel_id`,
    [[...last.keys()], [...last.values()]],
  );
}
