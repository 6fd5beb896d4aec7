import type { Catalogue, TimeOrder } from '../search/catalogue.ts';
import type { Criteria } from '../search/criteria.ts';
import { tribesKeptFrom, tribesOf } from '../search/kept-from.ts';
import type { StatementParameters } from '../search/statement-parameters.ts';
import { interestGroups } from '../search/tokens.ts';
import { dateGroups } from './date-groups.ts';
import type { BeginsWithin, EventSearch } from './event-search.ts';

/** Public events that are scheduled. */
export const eventCatalogue: Catalogue = {
  table: 'event_search',
  id: 'event_id',
  join: 'JOIN tribe_event t ON t.id = s.event_id',
  wordTable: 'event_word',
  similarWords: 'similar_event_words',
};

export const eventsByStart: TimeOrder = {
  key: 's.start_time',
  id: 's.event_id',
  from: 'event_search s',
  where: [],
  isOfThings: false,
};

/** What a viewer searches for among public events. Null for a viewer who is not signed in. */
export function eventCriteria(search: EventSearch, viewerId: string | null): Criteria {
  const { near, begins, text, categories, interests, freePlaces, isFree, eventTypes } = search;
  return {
    catalogue: eventCatalogue,
    near,
    text,
    labels: [
      ...interestGroups(categories, interests),
      ...(eventTypes ? [eventTypes.map((one) => `type:${one}`)] : []),
      ...(isFree ? [['cost:free']] : []),
      ...dateGroups(begins.from ?? begins.after, begins.until),
    ],
    readsThings: freePlaces !== null,
    timeFits: (parameters) => timeFits(parameters, begins),
    detailsFit: (parameters) => [
      's.tribe_id <> ALL (ARRAY(SELECT tribe_id FROM left_out))',
      ...(freePlaces === null
        ? []
        : [`(t.capacity IS NULL OR t.capacity - t.places_taken >= ${parameters.add(freePlaces, 'int')})`]),
    ],
    leftOut(parameters) {
      const viewer = parameters.add(viewerId, 'uuid');
      return `left_out AS MATERIALIZED (${tribesKeptFrom(viewer)} EXCEPT ${tribesOf(viewer)})`;
    },
  };
}

function timeFits(parameters: StatementParameters, { after, from, until }: BeginsWithin): string[] {
  return [
    from === null
      ? `s.start_time > ${parameters.add(after, 'timestamptz')}`
      : `s.start_time >= ${parameters.add(from, 'timestamptz')}`,
    ...(until ? [`s.start_time < ${parameters.add(until, 'timestamptz')}`] : []),
  ];
}
