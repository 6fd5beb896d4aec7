import { NotFound } from '@kindred/contracts/domain-error';
import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { ArrayContains, IsNull, Not } from 'typeorm';
import type { QueryRoomsArgs, QueryRoomVersionsArgs } from '../__generated__/resolvers.ts';
import { RoomVersion } from './room-version.ts';
import { Room } from './room.ts';
import { canonicalTag } from '../tags/read-tags.ts';

const roomsBy = orderedList<Room, 'NAME' | 'CREATED_AT'>('rooms', { NAME: 'name', CREATED_AT: 'createdAt' }, 'id');
const versionsBy = orderedList<RoomVersion, 'NUMBER'>('room versions', { NUMBER: 'number' }, 'number');

/** A page of the rooms that can be chosen, or of those that were retired. */
export function listRooms(
  reads: Reads,
  cursors: Cursors,
  { orderBy, filter, ...args }: QueryRoomsArgs,
): Promise<CountedConnection<Room>> {
  const list = roomsBy(orderBy ?? { field: 'NAME', direction: 'ASC' });
  const { tag, promptType, isRetired } = filter ?? {};
  const where = {
    retiredAt: isRetired ? Not(IsNull()) : IsNull(),
    ...(promptType != null && { promptType }),
    ...(tag != null && { tags: ArrayContains([canonicalTag(tag)]) }),
  };
  return readCountedList(reads, { entity: Room, list, where }, args, cursors);
}

/** A page of the versions of a room. @throws {NotFound} without such a room */
export async function listRoomVersions(
  reads: Reads,
  cursors: Cursors,
  { orderBy, roomId, ...args }: QueryRoomVersionsArgs,
): Promise<CountedConnection<RoomVersion>> {
  const list = versionsBy(orderBy ?? { field: 'NUMBER', direction: 'DESC' });
  const page = await readCountedList(reads, { entity: RoomVersion, list, where: { roomId } }, args, cursors);
  const isUnknown = page.edges.length === 0 && args.after == null && args.before == null;
  if (isUnknown) throw new NotFound('No room');
  return page;
}
