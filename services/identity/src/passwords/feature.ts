import { defineFeature } from '@kindred/service/features/define-feature';
import { failedTryEntry } from '../sign-in/failed-try-entry.ts';
import { Credential } from './credential.ts';
import { passwordResolvers } from './resolvers.ts';

/** Passwords: what one must be like, how it is hashed, changing it and choosing a new one. */
export const passwords = defineFeature({
  name: 'passwords',
  entities: [Credential],
  resolvers: [passwordResolvers],
  personalData: [
    {
      table: 'credential',
      kind: 'PASSWORD',
      what: 'The hash of the password.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { leftOut: 'a hash is useful only to a thief' },
    },
  ],
  securityEvents: {
    requestPasswordReset: 'password-reset-requested',
    resetPassword: 'password-reset',
    changePassword: { event: 'password-changed', onRefusal: failedTryEntry },
  },
});
