import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { factorLoaders } from './loaders.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { confirmTotp } from './confirm-totp.ts';
import { enrolTotp } from './enrol-totp.ts';
import { removeTotp } from './remove-totp.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { resetSecondFactors } from './reset-second-factors.ts';

export const factorResolvers: Resolvers<Context<typeof factorLoaders>> = {
  Mutation: {
    completeSignIn: async (_, { input }, { work, dependencies, callerAddress, security }) => {
      const session = await completeSignIn(work, dependencies, input, callerAddress);
      if (input.factor.recoveryCode)
        security.record({ event: 'recovery-code-used', outcome: 'success', actorId: session.user.id });
      return session;
    },
    enrolTotp: (_, __, { work, dependencies, freshPerson }) => enrolTotp(work, dependencies, freshPerson()),
    confirmTotp: (_, { input }, { work, dependencies, freshPerson }) =>
      confirmTotp(work, dependencies, freshPerson(), input),
    removeTotp: async (_, __, { work, dependencies, freshPerson }) => ({
      user: await removeTotp(work, dependencies, freshPerson()),
    }),
    renewRecoveryCodes: async (_, __, { work, dependencies, freshPerson }) => ({
      recoveryCodes: await renewRecoveryCodes(work, dependencies, freshPerson()),
    }),
    resetSecondFactors: async (_, { input }, { work, dependencies, freshAdmin }) => ({
      user: await resetSecondFactors(work, dependencies, freshAdmin(), input),
    }),
  },
  User: {
    secondFactors: ({ id }, _, context) => ownOnly(context.caller, id, () => ({ userId: id })),
  },
  SecondFactors: {
    totpSince: async ({ userId }, _, { loaders }) => (await loaders.totpOf.load(userId))?.confirmedAt ?? null,
    recoveryCodesLeft: async ({ userId }, _, { loaders }) => (await loaders.recoveryCodesOf.load(userId)).length,
  },
};
