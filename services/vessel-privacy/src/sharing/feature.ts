import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { ConsentRecord } from './consent-record.ts';
import { ConsentedContent } from './consented-content.ts';
import { sharingLoaders } from './loaders.ts';
import { sharingResolvers } from './resolvers.ts';

/** What a person decides to share with their partner, and takes back. */
export const sharing = defineFeature<Dependencies, typeof sharingLoaders>({
  name: 'sharing',
  entities: [ConsentRecord, ConsentedContent],
  resolvers: [sharingResolvers],
  loaders: sharingLoaders,
  idsOfThings: ['session_id', 'item_id'],
  personalData: [
    {
      table: 'consented_content',
      kind: 'SHARED_CONTENT',
      what: 'Texts that a person shares with their partner.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONSENT',
      owner: 'source_user_id',
      sealed: { transformed_content: {} },
      archive: {
        as: 'sharedContent',
        rows: 'VISIBLE',
        order: 'consented_at',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          sourceUserId: 'source_user_id',
          contentType: 'content_type',
          // The partner's item is private to the partner: its id tells when they wrote it.
          itemId: `CASE WHEN source_user_id::text = current_setting('app.actor_id', true) THEN item_id END`,
          text: 'transformed_content',
          consentedAt: 'consented_at',
          revokedAt: 'revoked_at',
        },
      },
    },
    {
      table: 'consent_record',
      kind: 'CONSENT_DECISION',
      what: 'What a person decided to share or not to share, with whom and when.',
      class: 'SENSITIVE',
      purpose: 'CONSENT',
      owner: 'user_id',
      alsoNames: { asker_id: 'the record belongs to the person who decided' },
      archive: {
        as: 'sharingDecisions',
        rows: 'VISIBLE',
        order: 'decided_at',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          askerId: 'asker_id',
          contentType: 'content_type',
          itemId: 'item_id',
          decision: 'decision',
          decidedAt: 'decided_at',
        },
      },
    },
  ],
});
