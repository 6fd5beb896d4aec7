import type { Resolvers } from '../__generated__/resolvers.ts';
import { isOwn } from '../own.ts';
import { beginPasskeyRegistration, beginPasskeySignIn } from './begin-passkey.ts';
import { removePasskey, renamePasskey } from './change-passkey.ts';
import { completeSignIn } from './complete-sign-in.ts';
import { confirmTotp } from './confirm-totp.ts';
import { enrolTotp } from './enrol-totp.ts';
import { registerPasskey } from './register-passkey.ts';
import { removeTotp } from './remove-totp.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { resetSecondFactors } from './reset-second-factors.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';

export const factors: Resolvers = {
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
    resetSecondFactors: async (_, { input }, { work, dependencies, freshAdmin }) => ({
      user: await resetSecondFactors(work, dependencies, freshAdmin(), input),
    }),
  },
  User: {
    secondFactors: ({ id }, _, context) => (isOwn(context, id) ? { userId: id } : null),
  },
  SecondFactors: {
    totpSince: async ({ userId }, _, { loaders }) => (await loaders.totpOf.load(userId))?.confirmedAt ?? null,
    passkeys: ({ userId }, _, { loaders }) => loaders.passkeysOf.load(userId),
    recoveryCodesLeft: async ({ userId }, _, { loaders }) => (await loaders.recoveryCodesOf.load(userId)).length,
  },
};
