import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { socialLoaders } from './loaders.ts';
import { addProvider } from './add-provider.ts';
import { beginProviderSignIn } from './begin-provider-sign-in.ts';
import { offeredProviders } from './offered-providers.ts';
import { removeProvider } from './remove-provider.ts';
import { signInWithProvider } from './sign-in-with-provider.ts';

export const socialResolvers: Resolvers<Context<typeof socialLoaders>> = {
  Query: {
    socialProviders: (_, __, { dependencies }) => offeredProviders(dependencies.providers),
  },
  Mutation: {
    beginProviderSignIn: (_, { input }, { work, dependencies, callerAddress }) =>
      beginProviderSignIn(work, dependencies, input, callerAddress),
    signInWithProvider: (_, { input }, { work, dependencies, callerAddress }) =>
      signInWithProvider(work, dependencies, input, callerAddress),
    addProvider: async (_, { input }, { work, dependencies, freshPerson, callerAddress }) => ({
      user: await addProvider(work, dependencies, freshPerson(), input, callerAddress),
    }),
    removeProvider: async (_, { input }, { work, dependencies, freshPerson }) => ({
      user: await removeProvider(work, dependencies, freshPerson(), input),
    }),
  },
  User: {
    linkedProviders: ({ id }, _, context) =>
      ownOnly(context.caller, id, () => context.loaders.linkedProviders.load(id)),
  },
};
