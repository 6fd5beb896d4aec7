import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { Sealer } from '@kindred/database/sealing/sealer';
import type { HistoryPage } from '../homeserver.ts';
import { isObject } from '../read-room-event.ts';
import type { RoomEvent } from '../room-event.ts';
import { eventIdOf, findEvents, rowIdOf } from './local-events.ts';

/** A page from a place on. A place is the position of the last event before it. */
export async function readLocalHistory(
  tx: ReadTransaction,
  sealer: Sealer,
  { roomId, from, limit }: { readonly roomId: string; readonly from: string | null; readonly limit: number },
): Promise<HistoryPage> {
  const last = Number(from ?? 0);
  const events = await findEvents(tx, sealer, 'room_id = $1 AND position > $2 ORDER BY position LIMIT $3', [
    roomId,
    last,
    limit,
  ]);
  const newest = events.at(-1);
  const next = newest && events.length === limit ? await localPlaceAfter(tx, roomId, newest.eventId) : null;
  return { events, next };
}

export async function localPlaceAfter(tx: ReadTransaction, roomId: string, eventId: string): Promise<string | null> {
  const [found] = await tx.query<{ position: string }>(
    'SELECT position FROM local_event WHERE room_id = $1 AND id = $2',
    [roomId, rowIdOf(eventId)],
  );
  return found ? String(found.position) : null;
}

export async function localEventAt(tx: ReadTransaction, roomId: string, at: Date): Promise<string | null> {
  const [found] = await tx.query<{ id: string }>(
    'SELECT id FROM local_event WHERE room_id = $1 AND sent_at >= $2 ORDER BY position LIMIT 1',
    [roomId, at],
  );
  return found ? eventIdOf(found.id) : null;
}

/** Events with their latest edit by the same sender. */
export async function readLocalEvents(
  tx: ReadTransaction,
  sealer: Sealer,
  roomId: string,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, RoomEvent>> {
  const ids = eventIds.flatMap((eventId) => rowIdOf(eventId) ?? []);
  const events = await findEvents(tx, sealer, 'room_id = $1 AND id = ANY ($2::uuid[])', [roomId, ids]);
  const edits = await findEvents(
    tx,
    sealer,
    'room_id = $1 AND replaces_id = ANY ($2::uuid[]) AND content IS NOT NULL ORDER BY position',
    [roomId, ids],
  );
  const byTarget = new Map(edits.map((edit) => [targetOf(edit), edit]));
  return new Map(events.map((event) => [event.eventId, edited(event, byTarget.get(event.eventId))]));
}

function targetOf({ content }: RoomEvent): unknown {
  const relation = content['m.relates_to'];
  return isObject(relation) ? relation['event_id'] : undefined;
}

/** A redacted event stays without content, whatever its edits say. */
function edited(event: RoomEvent, edit: RoomEvent | undefined): RoomEvent {
  const content = edit?.content['m.new_content'];
  const wasRedacted = Object.keys(event.content).length === 0;
  return edit?.sender === event.sender && isObject(content) && !wasRedacted ? { ...event, content } : event;
}
