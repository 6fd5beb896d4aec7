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
    signIn: (_, { input }, { work, parts, callerAddress }) => signIn(work, parts, input, callerAddress),
    refreshSession: (_, { input }, { work, parts }) => refreshSession(work, parts, input),
    signOut: (_, __, { work, person }) => signOut(work, person()),
    signOutEverywhere: (_, __, { work, person }) => signOutEverywhere(work, person()),
    endSession: (_, { input }, { work, person }) => endSession(work, person(), input),
    endOtherSessions: (_, __, { work, person }) => endOtherSessions(work, person()),
    confirmIdentity: (_, { input }, { work, parts, person }) => confirmIdentity(work, parts, person(), input),
    forgetProof: (_, __, { work, parts, person }) => forgetProof(work, parts, person()),
    unlockSignIn: (_, { input }, { work, parts }) => unlockSignIn(work, parts, input),
    requestPasswordReset: (_, { input }, { work, parts, callerAddress }) =>
      requestPasswordReset(work, parts, input, callerAddress),
    resetPassword: (_, { input }, { work, parts }) => resetPassword(work, parts, input),
    changePassword: (_, { input }, { work, parts, person }) => changePassword(work, parts, person(), input),
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
