import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { makeEmbeddings } from './make-embeddings.ts';
import { embeddingResolvers } from './resolvers.ts';

/** The meaning of what a person keeps in their vessel, to search by. */
export const embeddings = defineFeature<Dependencies>({
  name: 'embeddings',
  resolvers: [embeddingResolvers],
  jobs: [makeEmbeddings],
  idsOfThings: ['item_id', 'session_id'],
  personalData: [
    {
      table: 'vessel_embedding',
      kind: 'EMBEDDING',
      what: 'The meaning of an item in a vessel, as numbers.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'owner_id',
      archive: { leftOut: 'numbers made of what the archive contains in words' },
    },
  ],
});
