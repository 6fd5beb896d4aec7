import { defineFeature } from '@kindred/service/features/define-feature';
import { concernedUser } from '../admin/recorded-admin-action.ts';
import { failedTryEntry } from '../sign-in/failed-try-entry.ts';
import type { SessionTokens } from '../sign-in/session-tokens.ts';
import { factorLoaders } from './loaders.ts';
import { RecoveryCode } from './recovery-code.ts';
import { factorResolvers } from './resolvers.ts';
import { SignInChallenge } from './sign-in-challenge.ts';
import { TotpFactor } from './totp-factor.ts';

/** Second factors: authenticator apps, recovery codes, and the step of a sign-in that asks for one. */
export const factors = defineFeature({
  name: 'factors',
  entities: [TotpFactor, RecoveryCode, SignInChallenge],
  resolvers: [factorResolvers],
  loaders: factorLoaders,
  personalData: [
    {
      table: 'totp_factor',
      kind: 'AUTHENTICATOR_APP',
      what: 'The secret of the authenticator app, and since when it is a factor.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      sealed: { secret: { rowId: 'user_id' } },
      archive: { as: 'authenticatorApps', fields: { addedAt: 'created_at', confirmedAt: 'confirmed_at' } },
      endOfLife: {
        expired: `confirmed_at IS NULL AND created_at < $1::timestamptz - interval '1 day'`,
        because: 'as long as the person wants it; a day if it is not confirmed, since it is no factor then',
      },
    },
    {
      table: 'recovery_code',
      kind: 'RECOVERY_CODE',
      what: 'Hashes of recovery codes, and when each was used.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { as: 'recoveryCodes', fields: { madeAt: 'created_at', usedAt: 'used_at' } },
    },
    {
      table: 'sign_in_challenge',
      kind: 'SIGN_IN_CHALLENGE',
      what: 'Hashes of sign-ins that wait for their second factor.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { leftOut: 'hashes of sign-ins that wait for five minutes' },
      endOfLife: { expired: 'expires_at < $1', because: 'five minutes: a sign-in without its second factor expires' },
    },
  ],
  securityEvents: {
    completeSignIn: { event: 'sign-in', actorOf: ({ user }: SessionTokens) => user.id, onRefusal: failedTryEntry },
    enrolTotp: null,
    confirmTotp: { event: 'factor-added', onRefusal: failedTryEntry },
    removeTotp: 'factor-removed',
    renewRecoveryCodes: 'factor-added',
    resetSecondFactors: { event: 'factor-removed', subjectOf: concernedUser },
  },
});
