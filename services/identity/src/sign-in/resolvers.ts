import type { Resolvers } from '../__generated__/resolvers.ts';
import { refreshSession } from './refresh-session.ts';
import { signIn } from './sign-in.ts';
import { signOut, signOutEverywhere } from './sign-out.ts';

export const signInResolvers: Resolvers = {
  Mutation: {
    signIn: (_, { input }, { work, parts, callerAddress }) => signIn(work, parts, input, callerAddress),
    refreshSession: (_, { input }, { work, parts }) => refreshSession(work, parts, input),
    signOut: (_, __, { work, person }) => signOut(work, person()),
    signOutEverywhere: (_, __, { work, person }) => signOutEverywhere(work, person()),
  },
};
