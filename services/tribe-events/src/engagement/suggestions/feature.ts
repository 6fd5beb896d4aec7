import { defineFeature } from '@kindred/service/features/define-feature';
import type { Dependencies } from '../../dependencies.ts';
import { EventSuggestion } from './event-suggestion.ts';
import { suggestionLoaders } from './loaders.ts';
import { suggestionResolvers } from './resolvers.ts';
import { suggestEvents } from './suggest-events.ts';
import { suggestionLifecycle } from './suggestion-lifecycle.ts';

/** Events that are suggested to tribes, and how members answer. */
export const suggestions = defineFeature<Dependencies, typeof suggestionLoaders>({
  name: 'suggestions',
  entities: [EventSuggestion],
  resolvers: [suggestionResolvers],
  loaders: suggestionLoaders,
  jobs: [suggestEvents],
  lifecycles: { EventSuggestion: suggestionLifecycle },
  idsOfThings: ['suggestion_id', 'converted_to_event_id'],
  otherTables: [
    {
      table: 'event_suggestion',
      because: 'events that were suggested to a tribe, without saying who asked or answered',
      columns: { name: 'the name of an event', location: 'the name of a public place, or of where the tribe meets' },
      endOfLife: {
        expired: `made_at < $1::timestamptz - interval '2 years'`,
        because: 'a tribe looks back two years, as its feed does',
      },
    },
  ],
});
