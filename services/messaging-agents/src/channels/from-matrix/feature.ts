import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../../dependencies.ts';
import { channelRoomResolvers } from './resolvers.ts';
import { roomStateLoaders } from './room-state.ts';

/** What the graph shows of the rooms of channels. */
export const channelRooms = defineFeature<Dependencies, typeof roomStateLoaders>({
  name: 'channel-rooms',
  resolvers: [channelRoomResolvers],
  loaders: roomStateLoaders,
});
