import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { TribeEventSuggestionsArgs } from '../../__generated__/resolvers.ts';
import { EventSuggestion } from './event-suggestion.ts';

const suggestionsBy = orderedList<EventSuggestion, 'MADE_AT' | 'SUGGESTED_DATE'>(
  'event suggestions',
  { MADE_AT: 'madeAt', SUGGESTED_DATE: 'startTime' },
  'id',
);

/** Pages of the suggestions of tribes. */
export const pagesOfSuggestions = pagesOfEach<EventSuggestion, TribeEventSuggestionsArgs>({
  entity: EventSuggestion,
  parent: 'tribeId',
  list: ({ orderBy }) => suggestionsBy(orderBy ?? { field: 'MADE_AT', direction: 'DESC' }),
  where: ({ filter }) => (filter?.statuses ? { status: In(filter.statuses) } : {}),
});
