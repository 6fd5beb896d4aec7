import type { Resolvers } from '../../__generated__/resolvers.ts';
import type { Context } from '../../context.ts';
import { linkMatrixRoom } from './link-room.ts';
import { unlinkMatrixRoom } from './unlink-room.ts';

export const linkedRoomResolvers: Resolvers<Context> = {
  Mutation: {
    linkMatrixRoom: async (_, { input }, { work, person, dependencies }) => ({
      channel: await linkMatrixRoom(work, dependencies, person(), input),
    }),
    unlinkMatrixRoom: async (_, { input }, { work, person, dependencies }) => ({
      channel: await unlinkMatrixRoom(work, dependencies, person(), input),
    }),
  },
  Channel: {
    isLinkedRoom: ({ roomLinkedAt }) => roomLinkedAt !== null,
  },
};
