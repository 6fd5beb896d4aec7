import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../dependencies.ts';
import { venueLoaders } from './loaders.ts';
import { venueResolvers } from './resolvers.ts';
import { Venue } from './venue.ts';

/** Public places where events are held, as a foreign source knows them. */
export const venues = defineFeature<Dependencies, typeof venueLoaders>({
  name: 'venues',
  entities: [Venue],
  resolvers: [venueResolvers],
  loaders: venueLoaders,
  idsOfThings: ['venue_id'],
  personalData: [
    {
      table: 'venue_searcher',
      kind: 'VENUE_SEARCH_COUNT',
      what: 'How often a person searched for venues in the current hour, not for what.',
      class: 'INTERNAL',
      purpose: 'LEGITIMATE_INTEREST',
      owner: 'user_id',
      counted: 'NEVER',
      endOfLife: { expired: 'window_ends_at <= $1', because: 'the limit counts an hour' },
      archive: { leftOut: 'a number of the current hour' },
    },
  ],
  otherTables: [
    {
      table: 'venue',
      because: 'public places, as a source knows them',
      columns: { address: 'the address of a public place' },
      endOfLife: {
        expired: `seen_at < $1::timestamptz - interval '30 days'
          AND NOT EXISTS (SELECT FROM tribe_event e WHERE e.venue_id = venue.id)
          AND NOT EXISTS (SELECT FROM event_suggestion s WHERE s.venue_id = venue.id)`,
        because: 'a venue of no event and no suggestion is looked up again',
      },
    },
    {
      table: 'venue_search',
      because: 'hashes of searches, and the venues that they found',
      endOfLife: {
        expired: `searched_at < $1::timestamptz - interval '1 day'`,
        because: 'the same search within a day asks its source nothing',
      },
    },
    { table: 'venue_source_turn', because: 'when a source may be asked next, one row a source' },
  ],
});
