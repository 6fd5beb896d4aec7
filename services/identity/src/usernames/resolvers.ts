import type { Resolvers } from '../__generated__/resolvers.ts';
import { changeUsername } from './change-username.ts';
import { findUserByName } from './find-user-by-name.ts';

export const usernameResolvers: Resolvers = {
  Query: {
    userByName: (_, { username }, { work, dependencies, reads, person }) =>
      findUserByName(work, reads, dependencies, person(), username),
  },
  Mutation: {
    changeUsername: async (_, { input }, { work, dependencies, person }) => ({
      user: await changeUsername(work, dependencies, person(), input),
    }),
  },
};
