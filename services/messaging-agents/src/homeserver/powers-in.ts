import { isObject } from './read-room-event.ts';
import type { MatrixContent } from './room-event.ts';

/** The powers of users by their Matrix ids, in the content of `m.room.power_levels`. */
export function usersIn({ users }: MatrixContent): Readonly<Record<string, number>> {
  const given = isObject(users) ? Object.entries(users) : [];
  return Object.fromEntries(given.filter((entry): entry is [string, number] => Number.isSafeInteger(entry[1])));
}

/** The power of a user. Creators of a room of version 12 have more than any number. */
export function powerIn(levels: MatrixContent, creators: readonly string[], userId: string): number {
  if (creators.includes(userId)) return Infinity;
  const { users_default: everyone } = levels;
  return usersIn(levels)[userId] ?? (typeof everyone === 'number' ? everyone : 0);
}
