import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { personLoaders } from './loaders.ts';
import { setHandle } from './set-handle.ts';

export const personResolvers: Resolvers<Context<typeof personLoaders>> = {
  Mutation: {
    setHandle: async (_, { input }, { work, person }) => {
      const { userId } = await setHandle(work, person(), input);
      return { user: { id: userId } };
    },
  },
  User: {
    externalId: async ({ id }, _, { loaders }) => (await loaders.personSeen.load(id))?.externalId ?? null,
    handle: async ({ id }, _, { loaders }) => (await loaders.personSeen.load(id))?.handle ?? null,
    matrixId: async ({ id }, _, { loaders }) => {
      const [seen, neighbour] = await Promise.all([loaders.personSeen.load(id), loaders.neighbour.load(id)]);
      return neighbour && (seen?.matrixId ?? null);
    },
  },
};
