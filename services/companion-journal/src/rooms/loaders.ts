import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { RoomVersion } from './room-version.ts';
import { Room } from './room.ts';
import { partsOfKeys, versionKey, type VersionKey } from '../versions/version-key.ts';

export const roomLoaders = {
  /** Rooms by their slugs, also those that were retired. */
  room: oneByKey(
    (tx, ids: readonly string[]) => tx.find(Room, { id: In(ids) }),
    ({ id }) => id,
  ),
  /** Versions as chats keep them, by `versionKey(roomId, number)`. The statement may find others too. */
  roomVersion: oneByKey(
    (tx, keys: readonly VersionKey[]) => {
      const { ids, numbers } = partsOfKeys(keys);
      return tx.find(RoomVersion, { roomId: In(ids), number: In(numbers) });
    },
    ({ roomId, number }) => versionKey(roomId, number),
  ),
};
