import type { Resolvers } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import type { roomStateLoaders } from './room-state.ts';

export const channelRoomResolvers: Resolvers<Context<typeof roomStateLoaders>> = {
  Channel: {
    matrixRoom: async ({ id, isConfidential }, _, { loaders }) => {
      const state = (await loaders.matrixRoomState.load(id))?.state ?? 'WAITING';
      return isConfidential && state === 'LINKED' ? 'ENCRYPTED' : state;
    },
  },
};
