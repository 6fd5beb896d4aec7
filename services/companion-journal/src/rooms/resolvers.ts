import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { addRoom, retireRoom, updateRoom } from './change-rooms.ts';
import { listRooms, listRoomVersions } from './list-rooms.ts';
import type { roomLoaders } from './loaders.ts';

export const roomResolvers: Resolvers<Context<typeof roomLoaders>> = {
  Query: {
    rooms: (_, args, { reads, cursors }) => listRooms(reads, cursors, args),
    room: (_, { id }, { loaders }) => loaders.room.load(id),
    roomVersions: (_, args, { admin, reads, cursors }) => {
      admin();
      return listRoomVersions(reads, cursors, args);
    },
  },
  Mutation: {
    addRoom: async (_, { input }, { work, admin }) => ({ room: await addRoom(work, admin(), input) }),
    updateRoom: async (_, { input }, { work, admin }) => ({ room: await updateRoom(work, admin(), input) }),
    retireRoom: async (_, { input }, { work, admin }) => ({ room: await retireRoom(work, admin(), input) }),
  },
  Room: {
    __resolveReference: ({ id }, { loaders }) => loaders.room.load(id),
    version: ({ latestVersion }) => latestVersion,
  },
  RoomVersion: {
    room: async ({ roomId }, _, { loaders }) => {
      const room = await loaders.room.load(roomId);
      if (!room) throw new Error('A room is never deleted.');
      return room;
    },
  },
  RoomStep: {
    guidance: ({ guidance }, _, { adminIfAny }) => (adminIfAny() ? guidance : null),
  },
};
