import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { signInLoaders } from './loaders.ts';
import { sessionEndsAt } from '../tokens/refresh-token.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { forgetProof } from './forget-proof.ts';
import { loginStates } from './login-states.ts';
import { refreshSession } from './refresh-session.ts';
import { signIn } from './sign-in.ts';
import { endOtherSessions, endSession, signOut, signOutEverywhere } from './sign-out.ts';
import { unlockSignIn } from './unlock-sign-in.ts';

export const signInResolvers: Resolvers<Context<typeof signInLoaders>> = {
  Query: {
    loginStates: (_, { logins }, { work, service }) => {
      service('logins:read');
      return loginStates(work, logins);
    },
  },
  Mutation: {
    signIn: (_, { input }, { work, dependencies, callerAddress }) => signIn(work, dependencies, input, callerAddress),
    refreshSession: (_, { input }, { work, dependencies }) => refreshSession(work, dependencies, input),
    signOut: (_, __, { work, person }) => signOut(work, person()),
    signOutEverywhere: (_, __, { work, person }) => signOutEverywhere(work, person()),
    endSession: (_, { input }, { work, person }) => endSession(work, person(), input),
    endOtherSessions: (_, __, { work, person }) => endOtherSessions(work, person()),
    confirmIdentity: (_, { input }, { work, dependencies, person }) =>
      confirmIdentity(work, dependencies, person(), input),
    forgetProof: (_, __, { work, dependencies, person }) => forgetProof(work, dependencies, person()),
    unlockSignIn: (_, { input }, { work, dependencies }) => unlockSignIn(work, dependencies, input),
  },
  User: {
    sessions: ({ id }, _, { caller, loaders }) => ownOnly(caller, id, () => loaders.openSessions.load(id)),
  },
  OpenSession: {
    endsAt: sessionEndsAt,
    current: ({ id }, _, { caller }) => caller?.kind === 'person' && caller.loginId === id,
  },
};
