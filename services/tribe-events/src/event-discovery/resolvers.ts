import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { askedInterests } from '../search/asked-interests.ts';
import { countFound } from '../search/read-found.ts';
import { wholeMiles } from '../search/reasons.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { eventsByStart } from './event-criteria.ts';
import { eventReasons } from './event-reasons.ts';
import { listPublicEvents } from './list-public-events.ts';

export const eventDiscoveryResolvers: Resolvers<Context<typeof tribeLoaders>> = {
  Query: {
    publicEvents: (_, args, { reads, cursors, work, actor }) =>
      listPublicEvents(reads, cursors, work.now, actor.id, args),
  },
  PublicEventConnection: {
    totalCount: ({ criteria }, _, { reads }) => countFound(reads, criteria, eventsByStart),
  },
  PublicEventEdge: {
    distanceMiles: ({ distanceM }) => (distanceM === null ? null : wholeMiles(distanceM)),
    reasons: async ({ node, search, words, distanceM }, _, { loaders, work }) => {
      const tribe = await loaders.tribe.load(node.tribeId);
      const shown = tribe?.privacy === 'PUBLIC' ? await loaders.publicTribe.load(tribe) : null;
      const interests = askedInterests(shown?.interests ?? [], search);
      const { freePlaces, startTime } = node;
      return eventReasons({ words, interests, distanceM, freePlaces, startTime }, work.now);
    },
  },
};
