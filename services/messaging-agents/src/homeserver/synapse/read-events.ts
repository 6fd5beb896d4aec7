import { eachAtOnce } from '@kindred/service/each-at-once';
import { isObject, readRoomEvent } from '../read-room-event.ts';
import { isRefusedAs } from '../refusals.ts';
import type { MatrixContent, RoomEvent } from '../room-event.ts';
import type { MatrixCalls } from './matrix-calls.ts';

const atOnce = 10;

/** Events by their ids, as they are after their latest edit. The API has no request for several. */
export async function readSynapseEvents(
  calls: MatrixCalls,
  roomId: string,
  eventIds: readonly string[],
): Promise<ReadonlyMap<string, RoomEvent>> {
  const found = new Map<string, RoomEvent>();
  await eachAtOnce(eventIds, atOnce, async (eventId) => {
    const event = await readEvent(calls, roomId, eventId);
    if (event) found.set(eventId, event);
  });
  return found;
}

async function readEvent(calls: MatrixCalls, roomId: string, eventId: string): Promise<RoomEvent | null> {
  try {
    const given = await calls.get({
      path: `/rooms/${encodeURIComponent(roomId)}/event/${encodeURIComponent(eventId)}`,
    });
    const event = readRoomEvent(given, roomId);
    return event && { ...event, content: editedContent(given) ?? event.content };
  } catch (error) {
    if (isRefusedAs(error, 'M_NOT_FOUND', 'M_FORBIDDEN')) return null;
    throw error;
  }
}

/** The homeserver itself leaves edits of other senders out. */
function editedContent({ unsigned }: Readonly<Record<string, unknown>>): MatrixContent | null {
  const replacement = at(at(at(unsigned, 'm.relations'), 'm.replace'), 'content');
  const content = at(replacement, 'm.new_content');
  return isObject(content) ? content : null;
}

function at(given: unknown, name: string): unknown {
  return isObject(given) ? given[name] : undefined;
}
