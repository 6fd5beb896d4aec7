import { sameWord } from '@kindred/contracts/same-word';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { membershipLoaders } from '../memberships/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { countTribes } from './count-tribes.ts';
import { listTribes } from './list-tribes.ts';
import { reasonsFor } from './reasons.ts';

export const discoveryResolvers: Resolvers<Context<typeof tribeLoaders & typeof membershipLoaders>> = {
  Query: {
    tribes: (_, args, { reads, cursors, person }) => listTribes(reads, cursors, person(), args),
  },
  TribeSearchConnection: {
    totalCount: (page, _, { reads }) => countTribes(reads, page),
  },
  TribeSearchEdge: {
    reasons: async ({ node, search, words, distanceM }, _, { loaders, work }) => {
      const [interests, roster] = await Promise.all([
        loaders.interestsOfTribe.load(node.id),
        loaders.roster.load(node.id),
      ]);
      const asked = interests.filter(
        ({ category, name }) => search.categories?.includes(category) || search.interests?.includes(sameWord(name)),
      );
      const freeSeats = Math.max(0, node.maxMembers - (roster?.seatsTaken ?? 0));
      const { lastActiveAt } = node;
      return reasonsFor({ words, interests: asked, distanceM, freeSeats, lastActiveAt }, work.now);
    },
  },
};
