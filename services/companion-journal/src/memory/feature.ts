import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { forgetWhenConsentEnds } from './forget-when-consent-ends.ts';
import { memoryLoaders } from './loaders.ts';
import { MemoryItem } from './memory-item.ts';
import { memoryResolvers } from './resolvers.ts';

/** What personas remember of people who allow it. */
export const memory = defineFeature<Dependencies, typeof memoryLoaders>({
  name: 'memory',
  entities: [MemoryItem],
  resolvers: [memoryResolvers],
  loaders: memoryLoaders,
  consumers: [forgetWhenConsentEnds],
  idsOfThings: ['chat_id'],
  personalData: [
    {
      table: 'memory_item',
      kind: 'COMPANION_MEMORY',
      what: 'What personas may remember of a person, from chats that the person kept.',
      class: 'HIGHLY_SENSITIVE',
      purpose: 'CONSENT',
      owner: 'owner_id',
      sealed: { text: {} },
      archive: {
        as: 'companionMemory',
        order: 'made_at, id',
        fields: { id: 'id', text: 'text', madeAt: 'made_at', correctedAt: 'corrected_at' },
      },
    },
  ],
});
