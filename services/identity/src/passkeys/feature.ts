import { defineFeature } from '@kindred/service/features/define-feature';
import type { SessionTokens } from '../sign-in/session-tokens.ts';
import { passkeyLoaders } from './loaders.ts';
import { PasskeyChallenge } from './passkey-challenge.ts';
import { Passkey } from './passkey.ts';
import { passkeyResolvers } from './resolvers.ts';

/** Passkeys (WebAuthn): registering, naming and removing them, and signing in with one. */
export const passkeys = defineFeature({
  name: 'passkeys',
  entities: [Passkey, PasskeyChallenge],
  resolvers: [passkeyResolvers],
  loaders: passkeyLoaders,
  personalData: [
    {
      table: 'passkey',
      kind: 'PASSKEY',
      what: 'Public keys of passkeys, their names, and when each was used.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { as: 'passkeys', fields: { name: 'name', addedAt: 'created_at', lastUsedAt: 'last_used_at' } },
    },
    {
      table: 'passkey_challenge',
      kind: 'PASSKEY_CHALLENGE',
      what: 'Hashes of challenges that an authenticator has to sign.',
      class: 'INTERNAL',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: { leftOut: 'hashes of challenges that wait for five minutes' },
      endOfLife: { expired: 'expires_at < $1', because: 'five minutes: an expired challenge is useless' },
    },
  ],
  securityEvents: {
    beginPasskeyRegistration: null,
    registerPasskey: 'factor-added',
    renamePasskey: null,
    removePasskey: 'factor-removed',
    beginPasskeySignIn: null,
    signInWithPasskey: { event: 'sign-in', actorOf: ({ user }: SessionTokens) => user.id },
  },
});
