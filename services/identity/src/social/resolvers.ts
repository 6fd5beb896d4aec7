import type { Resolvers } from '../__generated__/resolvers.ts';
import { isOwn } from '../own.ts';
import { addProvider } from './add-provider.ts';
import { beginProviderSignIn } from './begin-provider-sign-in.ts';
import { offeredProviders } from './offered-providers.ts';
import { removeProvider } from './remove-provider.ts';
import { signInWithProvider } from './sign-in-with-provider.ts';

export const social: Resolvers = {
  Query: {
    socialProviders: (_, __, { parts }) => offeredProviders(parts.providers),
  },
  Mutation: {
    beginProviderSignIn: (_, { input }, { work, parts, callerAddress }) =>
      beginProviderSignIn(work, parts, input, callerAddress),
    signInWithProvider: (_, { input }, { work, parts, callerAddress }) =>
      signInWithProvider(work, parts, input, callerAddress),
    addProvider: async (_, { input }, { work, parts, freshPerson, callerAddress }) => ({
      user: await addProvider(work, parts, freshPerson(), input, callerAddress),
    }),
    removeProvider: async (_, { input }, { work, parts, freshPerson }) => ({
      user: await removeProvider(work, parts, freshPerson(), input),
    }),
  },
  User: {
    linkedProviders: ({ id }, _, context) => (isOwn(context, id) ? context.loaders.linkedProviders.load(id) : null),
  },
};
