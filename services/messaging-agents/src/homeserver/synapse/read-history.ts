import type { HistoryPage } from '../homeserver.ts';
import { readRoomEvent } from '../read-room-event.ts';
import { isRefusedAs } from '../refusals.ts';
import { keyOf, type RoomEvent } from '../room-event.ts';
import type { MatrixCalls } from './matrix-calls.ts';

const pageLength = 100;
/** A clock of the homeserver that is behind ours by this much does not hide an event. */
const clockSlackMs = 10 * 60_000;

interface Reading {
  readonly roomId: string;
  readonly from: string | null;
  readonly limit: number;
}

/** A page towards the newest event. */
export async function readPage(calls: MatrixCalls, { roomId, from, limit }: Reading): Promise<HistoryPage> {
  const { events, end } = await messages(calls, roomId, {
    dir: 'f',
    limit: String(limit),
    ...(from !== null && { from }),
  });
  return { events, next: end };
}

export async function placeAfter(calls: MatrixCalls, roomId: string, eventId: string): Promise<string | null> {
  const path = `/rooms/${encodeURIComponent(roomId)}/context/${encodeURIComponent(eventId)}`;
  try {
    const { end } = await calls.get({ path, query: { limit: '0' } });
    return typeof end === 'string' ? end : null;
  } catch (error) {
    if (isRefusedAs(error, 'M_NOT_FOUND')) return null;
    throw error;
  }
}

/** Reads back from the newest event to the first that is older than `since`. */
export async function findSent(
  calls: MatrixCalls,
  { roomId, key, since }: { readonly roomId: string; readonly key: string; readonly since: Date },
): Promise<string | null> {
  const oldest = since.getTime() - clockSlackMs;
  let from: string | null = null;
  do {
    const page: { events: readonly RoomEvent[]; end: string | null } = await messages(calls, roomId, {
      dir: 'b',
      limit: String(pageLength),
      ...(from !== null && { from }),
    });
    const found = page.events.find((event) => keyOf(event) === key);
    if (found) return found.eventId;
    if (page.events.some(({ sentAt }) => sentAt.getTime() < oldest)) return null;
    from = page.end;
  } while (from !== null);
  return null;
}

async function messages(calls: MatrixCalls, roomId: string, query: Record<string, string>) {
  const { chunk, end } = await calls.get({ path: `/rooms/${encodeURIComponent(roomId)}/messages`, query });
  const events = (Array.isArray(chunk) ? chunk : []).flatMap((event) => readRoomEvent(event, roomId) ?? []);
  return { events, end: typeof end === 'string' ? end : null };
}
