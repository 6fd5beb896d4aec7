import type { Resolvers } from '../__generated__/resolvers.ts';
import { sessionEndsAt } from '../tokens/refresh-token.ts';
import { changePassword } from './change-password.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { forgetProof } from './forget-proof.ts';
import { loginStates } from './login-states.ts';
import { refreshSession } from './refresh-session.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { endOtherSessions, endSession, signOut, signOutEverywhere } from './sign-out.ts';
import { unlockSignIn } from './unlock-sign-in.ts';

export const signInResolvers: Resolvers = {
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
    requestPasswordReset: (_, { input }, { work, dependencies, callerAddress }) =>
      requestPasswordReset(work, dependencies, input, callerAddress),
    resetPassword: (_, { input }, { work, dependencies }) => resetPassword(work, dependencies, input),
    changePassword: (_, { input }, { work, dependencies, person }) =>
      changePassword(work, dependencies, person(), input),
  },
  User: {
    sessions: ({ id }, _, { caller, loaders }) =>
      caller?.kind === 'person' && caller.userId === id ? loaders.openSessions.load(id) : null,
  },
  OpenSession: {
    endsAt: sessionEndsAt,
    current: ({ id }, _, { caller }) => caller?.kind === 'person' && caller.loginId === id,
  },
};
