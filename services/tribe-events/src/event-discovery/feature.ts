import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { forgetWords } from '../search/forget-words.ts';
import { eventCatalogue } from './event-criteria.ts';
import { eventDiscoveryResolvers } from './resolvers.ts';

/** Finding public events by date, distance, words, interests and free places. Triggers keep what they are found by. */
export const eventDiscovery = defineFeature<Dependencies>({
  name: 'event-discovery',
  resolvers: [eventDiscoveryResolvers],
  forAgents: { 'events:read': { Query: ['publicEvents'] } },
  jobs: [forgetWords('forget-event-words', eventCatalogue)],
  otherTables: [
    {
      table: 'event_search',
      because: 'what public events are found by: their times, their rounded places and hashes of their words',
    },
    { table: 'event_word', because: 'words of public events, each once and without its event' },
  ],
});
