import type { Resolvers } from '../__generated__/resolvers.ts';
import { changePassword } from './change-password.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';

export const passwordResolvers: Resolvers = {
  Mutation: {
    requestPasswordReset: (_, { input }, { work, dependencies, callerAddress }) =>
      requestPasswordReset(work, dependencies, input, callerAddress),
    resetPassword: (_, { input }, { work, dependencies }) => resetPassword(work, dependencies, input),
    changePassword: (_, { input }, { work, dependencies, person }) =>
      changePassword(work, dependencies, person(), input),
  },
};
