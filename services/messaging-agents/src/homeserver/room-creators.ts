import type { RoomEvent } from './room-event.ts';

const firstVersionOfCreators = 12;

/** Those who have power without end by the event that created a room. Empty for a room before version 12. */
export function creatorsOf({ sender, content }: Pick<RoomEvent, 'sender' | 'content'>): readonly string[] {
  const { room_version: version, additional_creators: given } = content;
  if (!(Number(version) >= firstVersionOfCreators)) return [];
  const additional = Array.isArray(given) ? given.filter((id: unknown): id is string => typeof id === 'string') : [];
  return [sender, ...additional];
}
