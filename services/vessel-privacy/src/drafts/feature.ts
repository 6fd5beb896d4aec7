import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { draftLoaders } from './loaders.ts';
import { draftResolvers } from './resolvers.ts';
import { SharingDraft } from './sharing-draft.ts';

/** What a person may share, in a text without heat, before they decide. */
export const drafts = defineFeature<Dependencies, typeof draftLoaders>({
  name: 'drafts',
  entities: [SharingDraft],
  resolvers: [draftResolvers],
  loaders: draftLoaders,
  personalData: [
    {
      table: 'sharing_draft',
      kind: 'SHARING_DRAFT',
      what: 'Texts that a person may share with their partner and has not decided about.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      sealed: { text: {} },
      archive: {
        as: 'drafts',
        rows: 'VISIBLE',
        order: 'created_at',
        fields: {
          id: 'id',
          sessionId: 'session_id',
          forId: 'for_id',
          contentType: 'content_type',
          itemId: 'item_id',
          text: 'text',
          createdAt: 'created_at',
          updatedAt: 'updated_at',
        },
      },
      endOfLife: {
        expired: `updated_at < $1::timestamptz - interval '90 days'`,
        because: '90 days after its last change without a decision',
      },
    },
    {
      table: 'sharing_draft',
      kind: 'DRAFT_FOR_THEM',
      what: 'Texts that the partner may share with a person and has not decided about.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'for_id',
      archive: { leftOut: 'private to the partner who wrote it' },
    },
  ],
  idsOfThings: ['item_id'],
});
