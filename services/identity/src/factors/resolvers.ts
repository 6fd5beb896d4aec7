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
    completeSignIn: async (_, { input }, { work, parts, callerAddress, security }) => {
      const session = await completeSignIn(work, parts, input, callerAddress);
      if (input.factor.recoveryCode)
        security.record({ event: 'recovery-code-used', outcome: 'success', actorId: session.user.id });
      return session;
    },
    enrolTotp: (_, __, { work, parts, freshPerson }) => enrolTotp(work, parts, freshPerson()),
    confirmTotp: (_, { input }, { work, parts, freshPerson }) => confirmTotp(work, parts, freshPerson(), input),
    removeTotp: async (_, __, { work, parts, freshPerson }) => ({ user: await removeTotp(work, parts, freshPerson()) }),
    renewRecoveryCodes: async (_, __, { work, parts, freshPerson }) => ({
      recoveryCodes: await renewRecoveryCodes(work, parts, freshPerson()),
    }),
    beginPasskeyRegistration: async (_, __, { work, parts, freshPerson }) => ({
      options: await beginPasskeyRegistration(work, parts, freshPerson()),
    }),
    registerPasskey: (_, { input }, { work, parts, freshPerson }) => registerPasskey(work, parts, freshPerson(), input),
    renamePasskey: async (_, { input }, { work, person }) => ({ user: await renamePasskey(work, person(), input) }),
    removePasskey: async (_, { input }, { work, parts, freshPerson }) => ({
      user: await removePasskey(work, parts, freshPerson(), input),
    }),
    beginPasskeySignIn: async (_, __, { work, parts, callerAddress }) => ({
      options: await beginPasskeySignIn(work, parts, callerAddress),
    }),
    signInWithPasskey: (_, { input }, { work, parts }) => signInWithPasskey(work, parts, input),
    resetSecondFactors: async (_, { input }, { work, parts, freshAdmin }) => ({
      user: await resetSecondFactors(work, parts, freshAdmin(), input),
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
