import type { Resolvers } from '../__generated__/resolvers.ts';
import { shownToOwner } from '../accounts/own-view.ts';
import { register } from './register.ts';
import { verifyEmail } from './verify-email.ts';

export const registrationResolvers: Resolvers = {
  Mutation: {
    register: (_, { input }, { work, dependencies, callerAddress }) =>
      register(work, dependencies, input, callerAddress),
    verifyEmail: async (_, { input }, { work, dependencies }) => ({
      user: shownToOwner(await verifyEmail(work, dependencies, input)),
    }),
  },
};
