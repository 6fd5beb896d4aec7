import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { askedInterests } from '../search/asked-interests.ts';
import { countFound } from '../search/read-found.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { valueAt } from '../tribes/steps.ts';
import { listTribes } from './list-tribes.ts';
import { reasonsFor } from './reasons.ts';
import { tribesByTime } from './tribe-catalogue.ts';

export const discoveryResolvers: Resolvers<Context<typeof tribeLoaders>> = {
  Query: {
    tribes: (_, args, { reads, cursors, person }) => listTribes(reads, cursors, person(), args),
  },
  TribeSearchConnection: {
    totalCount: ({ criteria }, _, { reads }) => countFound(reads, criteria, tribesByTime.LAST_ACTIVE),
  },
  TribeSearchEdge: {
    reasons: async ({ node, search, words, distanceM }, _, { loaders, work }) => {
      const [shown, numbers] = await Promise.all([loaders.publicTribe.load(node), loaders.publicNumbers.load(node)]);
      const asked = askedInterests(shown?.interests ?? [], search);
      const freeSeats = valueAt(numbers?.freeSeats ?? [], work.now);
      const { lastActiveAt } = node;
      return reasonsFor({ words, interests: asked, distanceM, freeSeats, lastActiveAt }, work.now);
    },
  },
};
