import { pageOfList } from '@kindred/database/lists/page-of-list';
import { listConnection } from '@kindred/database/lists/read-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { And, In } from 'typeorm';
import type { QueryPublicEventsArgs } from '../__generated__/resolvers.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { isVisibleEvent } from '../events/visible-events.ts';
import { readFound, readWords, searchList } from '../search/read-found.ts';
import { eventCriteria, eventsByStart } from './event-criteria.ts';
import type { EventSearchPage } from './event-search-page.ts';
import { readEventOrder, readEventSearch } from './read-event-search.ts';

/** A page of the public events that a viewer finds. It costs the same number of statements whatever its size. */
export async function listPublicEvents(
  reads: Reads,
  cursors: Cursors,
  now: Date,
  viewerId: string | null,
  { filter, orderBy, ...args }: QueryPublicEventsArgs,
): Promise<EventSearchPage> {
  const search = readEventSearch(filter ?? {}, now);
  const criteria = eventCriteria(search, viewerId);
  const { field, direction } = readEventOrder(orderBy, search.near);
  const list = searchList('public events', field, direction);
  const page = pageOfList(list, args, cursors);
  const order = { time: field === 'DISTANCE' ? null : eventsByStart, direction };
  return reads.run(async (tx) => {
    const found = await readFound(tx, criteria, order, page);
    const { edges, pageInfo } = listConnection(list, page, found, cursors);
    const id = And(In(found.map((one) => one.id)), isVisibleEvent(tx));
    const shown = await tx.find(TribeEvent, { id, visibility: 'PUBLIC', status: 'SCHEDULED' });
    const events = new Map(shown.map((event) => [event.id, event]));
    const words = await readWords(tx, criteria, found);
    const full = edges.flatMap(({ node: { id: eventId, distanceM }, cursor }) => {
      const node = events.get(eventId);
      return node ? [{ cursor, node, search, distanceM, words: words.get(eventId) ?? [] }] : [];
    });
    return { edges: full, nodes: full.map(({ node }) => node), pageInfo, criteria };
  });
}
