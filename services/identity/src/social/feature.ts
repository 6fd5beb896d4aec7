import { defineFeature } from '@kindred/service/features/define-feature';
import { recordedSignIn } from '../sign-in/recorded-sign-in.ts';
import { socialLoaders } from './loaders.ts';
import { ProviderNonce } from './provider-nonce.ts';
import { socialResolvers } from './resolvers.ts';
import { SocialIdentity } from './social-identity.ts';

/** Signing in with Google, Apple and Facebook, and the providers that are linked to an account. */
export const social = defineFeature({
  name: 'social',
  entities: [SocialIdentity, ProviderNonce],
  resolvers: [socialResolvers],
  loaders: socialLoaders,
  personalData: [
    {
      table: 'social_identity',
      kind: 'PROVIDER',
      what: 'The id that a provider such as Google gave the person, and since when it is linked.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'user_id',
      archive: {
        as: 'linkedProviders',
        fields: { provider: 'provider', theirIdOfYou: 'subject', linkedAt: 'linked_at' },
      },
    },
  ],
  otherTables: [
    {
      table: 'provider_nonce',
      because: 'hashes of nonces that belong to no person yet',
      endOfLife: { expired: 'expires_at < $1', because: 'a sign-in with a provider that took longer begins again' },
    },
  ],
  securityEvents: {
    beginProviderSignIn: null,
    signInWithProvider: recordedSignIn,
    addProvider: 'provider-added',
    removeProvider: 'provider-removed',
  },
});
