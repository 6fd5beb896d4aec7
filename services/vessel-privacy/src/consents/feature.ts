import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { Consent, ConsentChange } from './consent.ts';
import { lapseConsents } from './lapse-consents.ts';
import { consentLoaders } from './loaders.ts';
import { consentResolvers } from './resolvers.ts';

/** What people allow, by scope. Other services ask for it. */
export const consents = defineFeature<Dependencies, typeof consentLoaders>({
  name: 'consents',
  entities: [Consent, ConsentChange],
  resolvers: [consentResolvers],
  loaders: consentLoaders,
  jobs: [lapseConsents],
  personalData: [
    {
      table: 'consent_change',
      kind: 'CONSENT_CHANGE',
      what: 'When a person granted, renewed or revoked a consent.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: 'user_id',
      archive: {
        as: 'consentChanges',
        rows: 'VISIBLE',
        order: 'at',
        fields: { consentId: 'consent_id', kind: 'kind', at: 'at', expiresAt: 'expires_at' },
      },
    },
    {
      table: 'consent',
      kind: 'CONSENT',
      what: 'What a person allows, or allowed once.',
      class: 'SENSITIVE',
      purpose: 'LEGAL_OBLIGATION',
      owner: 'user_id',
      archive: {
        as: 'consents',
        rows: 'VISIBLE',
        order: 'created_at',
        fields: { id: 'id', scope: 'scope', createdAt: 'created_at' },
      },
    },
  ],
});
