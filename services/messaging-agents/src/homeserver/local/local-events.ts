import { newId } from '@kindred/contracts/uuid';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import type { KeyOwner, Sealer } from '@kindred/database/sealing/sealer';
import type { Transaction } from '@kindred/database/transaction';
import { isObject } from '../read-room-event.ts';
import type { MatrixContent, RoomEvent } from '../room-event.ts';
import { channelOfRoom } from './local-rooms.ts';

export interface LocalEvent {
  readonly roomId: string;
  readonly sender: string;
  readonly type: string;
  readonly content: MatrixContent;
  /** Of a message: the transaction id, which is used once in a room. */
  readonly key?: string;
  readonly stateKey?: string;
  readonly redacts?: string;
}

interface EventRow {
  readonly id: string;
  readonly room_id: string;
  readonly sender: string;
  readonly type: string;
  readonly state_key: string | null;
  readonly redacts: string | null;
  readonly content: Buffer | null;
  readonly sent_at: Date;
}

/** The texts of a channel are sealed under a key of its own, which is destroyed with the channel. */
export const keyOfChannel = (channelId: string): KeyOwner => ({ kind: 'session', id: channelId });

const place = (rowId: string) => ({ table: 'local_event', column: 'content', rowId });

export const eventIdOf = (id: string) => `$${id}`;

/** The row's id of an event. Null for the event of another homeserver, which has ids of another form. */
export function rowIdOf(eventId: string): string | null {
  return /^\$[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(eventId) ? eventId.slice(1) : null;
}

/** Stores an event and returns its id. The same key in the same room gives the event that was stored before. */
export async function addEvent(tx: Transaction, sealer: Sealer, event: LocalEvent): Promise<string> {
  const { roomId, sender, type, content, key = null, stateKey = null, redacts = null } = event;
  const id = newId();
  const owner = keyOfChannel(await channelOfRoom(tx, roomId));
  const sealed = await sealer.seal(tx, owner, place(id), JSON.stringify(content));
  const [replaced] = relationOf(content, 'm.replace');
  const [stored] = await tx.query<{ id: string }>(
    `INSERT INTO local_event (id, room_id, sender, type, state_key, key, redacts, replaces_id, content, sent_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (room_id, key) DO NOTHING RETURNING id`,
    [id, roomId, sender, type, stateKey, key, redacts, replaced ?? null, sealed, tx.now],
  );
  if (stored) return eventIdOf(stored.id);
  const [before] = await tx.query<{ id: string }>('SELECT id FROM local_event WHERE room_id = $1 AND key = $2', [
    roomId,
    key,
  ]);
  return eventIdOf(before?.id ?? id);
}

/** Events in the order in which they were stored. `where` is SQL over `local_event`. */
export async function findEvents(
  tx: ReadTransaction,
  sealer: Sealer,
  where: string,
  parameters: unknown[],
): Promise<RoomEvent[]> {
  const rows = await tx.query<EventRow>(
    `SELECT id, room_id, sender, type, state_key, redacts, content, sent_at FROM local_event WHERE ${where}`,
    parameters,
  );
  const readable = rows.filter(({ content }) => content !== null);
  const texts = await sealer.openAll(
    tx,
    readable.map(({ id, content }) => ({ place: place(id), sealed: content ?? Buffer.alloc(0) })),
  );
  const contents = new Map(readable.map(({ id }, nth) => [id, texts[nth] ?? null]));
  return rows.map((row) => asRoomEvent(row, contents.get(row.id) ?? null));
}

/** The id of the row that an event's relation of a type leads to: none or one. */
function relationOf(content: MatrixContent, type: string): string[] {
  const relation = content['m.relates_to'];
  if (!isObject(relation) || relation['rel_type'] !== type || typeof relation['event_id'] !== 'string') return [];
  const id = rowIdOf(relation['event_id']);
  return id === null ? [] : [id];
}

function asRoomEvent(row: EventRow, text: string | null): RoomEvent {
  return {
    eventId: eventIdOf(row.id),
    roomId: row.room_id,
    type: row.type,
    sender: row.sender,
    content: text === null ? {} : (JSON.parse(text) as MatrixContent),
    sentAt: row.sent_at,
    stateKey: row.state_key,
    redacts: row.redacts === null ? null : eventIdOf(row.redacts),
    previousContent: null,
  };
}
