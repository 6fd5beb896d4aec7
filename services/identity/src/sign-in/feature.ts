import { defineFeature } from '@kindred/service/features/define-feature';
import { endSessionsOfErased } from './end-sessions-of-erased.ts';
import { failedTryEntry } from './failed-try-entry.ts';
import { signInLoaders } from './loaders.ts';
import { Login, RefreshToken } from './login.ts';
import { recordedRefresh } from './recorded-refresh.ts';
import { recordedSignIn } from './recorded-sign-in.ts';
import { signInResolvers } from './resolvers.ts';
import { SignInFailure } from './sign-in-failure.ts';

/** Sessions: opening, proving again, refreshing and ending them, and the lock after wrong passwords. */
export const signIn = defineFeature({
  name: 'sign-in',
  entities: [Login, RefreshToken, SignInFailure],
  resolvers: [signInResolvers],
  loaders: signInLoaders,
  beforeErasure: endSessionsOfErased,
  personalData: [
    {
      table: 'login',
      kind: 'SESSION',
      what: 'Sessions: when each was opened, last used and ended, and how its person proved who they are.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'sessions',
        fields: {
          openedAt: 'created_at',
          lastUsedAt: 'last_used_at',
          endedAt: 'revoked_at',
          provenAt: 'authenticated_at',
          provenBy: 'methods',
        },
      },
      endOfLife: {
        expired: `last_used_at < $1::timestamptz - interval '14 days'`,
        because: 'a week longer than its last refresh token lives, so that reuse of one is still noticed',
      },
    },
    {
      table: 'sign_in_failure',
      kind: 'SIGN_IN_FAILURES',
      what: 'Counts of failed tries to sign in, by a keyed hash of the address.',
      class: 'SENSITIVE',
      purpose: 'LEGITIMATE_INTEREST',
      owner: { key: ['failuresKey'] },
      archive: { leftOut: 'a count of failed tries, deleted within the hour' },
      endOfLife: {
        expired: `last_failed_at < $1::timestamptz - interval '1 hour'`,
        because: 'an hour: failures and locks have no effect after 15 minutes',
      },
    },
  ],
  otherTables: [{ table: 'refresh_token', because: 'hashes of tokens of a login, deleted with it' }],
  securityEvents: {
    signIn: recordedSignIn,
    refreshSession: recordedRefresh,
    confirmIdentity: { event: 'person-confirmed', onRefusal: failedTryEntry },
    forgetProof: null,
    signOut: 'session-ended',
    signOutEverywhere: 'session-ended',
    endSession: 'session-ended',
    endOtherSessions: 'session-ended',
    unlockSignIn: 'sign-in-unlocked',
  },
});
