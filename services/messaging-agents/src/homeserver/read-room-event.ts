import type { MatrixContent, RoomEvent } from './room-event.ts';

/** Longer than any id that the specification allows. */
const longestId = 255;

/** An event out of a homeserver's JSON. Null where it lacks what every event has: such a thing is passed over. */
export function readRoomEvent(given: unknown, room: string | null = null): RoomEvent | null {
  if (!isObject(given)) return null;
  const { event_id: eventId, room_id: roomId = room, type, sender, content, origin_server_ts: sentMs } = given;
  if (!isId(eventId, '$') || !isId(roomId, '!') || !isId(sender, '@') || !isText(type)) return null;
  if (!isObject(content) || typeof sentMs !== 'number' || !isTime(sentMs)) return null;
  const { state_key: stateKey, redacts = content['redacts'] } = given;
  const unsigned = isObject(given['unsigned']) ? given['unsigned'] : {};
  const previous = unsigned['prev_content'];
  return {
    eventId,
    roomId,
    type,
    sender,
    content,
    sentAt: new Date(sentMs),
    stateKey: typeof stateKey === 'string' ? stateKey : null,
    redacts: isId(redacts, '$') ? redacts : null,
    previousContent: isObject(previous) ? previous : null,
  };
}

export function isObject(given: unknown): given is MatrixContent {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isText(given: unknown): given is string {
  return typeof given === 'string' && given.length > 0 && given.length <= longestId && !given.includes('\0');
}

function isId(given: unknown, sigil: string): given is string {
  return isText(given) && given.startsWith(sigil);
}

/** A moment that a date and the database can hold. */
function isTime(ms: number): boolean {
  return Number.isFinite(ms) && ms >= 0 && ms < Date.UTC(9999, 0);
}
