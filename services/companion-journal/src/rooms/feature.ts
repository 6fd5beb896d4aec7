import { defineFeature } from '@kindred/service/features/define-feature';
import { roomLoaders } from './loaders.ts';
import { RoomVersion } from './room-version.ts';
import { Room } from './room.ts';
import { roomResolvers } from './resolvers.ts';

/** The places in which a companion can talk, and all their versions. */
export const rooms = defineFeature({
  name: 'rooms',
  entities: [Room, RoomVersion],
  resolvers: [roomResolvers],
  loaders: roomLoaders,
  idsOfThings: ['room_id'],
  otherTables: [
    { table: 'room', because: 'the places in which companions talk, as admins made them' },
    { table: 'room_version', because: 'the same, as they were before' },
  ],
});
