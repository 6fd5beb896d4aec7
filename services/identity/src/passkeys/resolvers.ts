import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { beginPasskeyRegistration, beginPasskeySignIn } from './begin-passkey.ts';
import { removePasskey, renamePasskey } from './change-passkey.ts';
import type { passkeyLoaders } from './loaders.ts';
import { registerPasskey } from './register-passkey.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';

export const passkeyResolvers: Resolvers<Context<typeof passkeyLoaders>> = {
  Mutation: {
    beginPasskeyRegistration: async (_, __, { work, dependencies, freshPerson }) => ({
      options: await beginPasskeyRegistration(work, dependencies, freshPerson()),
    }),
    registerPasskey: (_, { input }, { work, dependencies, freshPerson }) =>
      registerPasskey(work, dependencies, freshPerson(), input),
    renamePasskey: async (_, { input }, { work, person }) => ({ user: await renamePasskey(work, person(), input) }),
    removePasskey: async (_, { input }, { work, dependencies, freshPerson }) => ({
      user: await removePasskey(work, dependencies, freshPerson(), input),
    }),
    beginPasskeySignIn: async (_, __, { work, dependencies, callerAddress }) => ({
      options: await beginPasskeySignIn(work, dependencies, callerAddress),
    }),
    signInWithPasskey: (_, { input }, { work, dependencies }) => signInWithPasskey(work, dependencies, input),
  },
  SecondFactors: {
    passkeys: ({ userId }, _, { loaders }) => loaders.passkeysOf.load(userId),
  },
};
