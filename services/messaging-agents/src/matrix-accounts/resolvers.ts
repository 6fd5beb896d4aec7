import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { linkMatrixAccount } from './link-matrix-account.ts';
import { unlinkMatrixAccount } from './unlink-matrix-account.ts';

export const matrixAccountResolvers: Resolvers<Context> = {
  Mutation: {
    linkMatrixAccount: async (_, { input }, { work, person, dependencies }) => {
      const { userId } = await linkMatrixAccount(work, dependencies, person(), input);
      return { user: { id: userId } };
    },
    unlinkMatrixAccount: async (_, _arguments, { work, person, dependencies }) => {
      const { userId } = await unlinkMatrixAccount(work, dependencies, person());
      return { user: { id: userId } };
    },
  },
};
