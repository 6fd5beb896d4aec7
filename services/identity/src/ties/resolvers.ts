import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { accountLoaders } from '../accounts/loaders.ts';
import type { tieLoaders } from './loaders.ts';
import { acceptTie, declineTie, endTie } from './answer-tie.ts';
import { activeTies, allBlockedPairs, blockedPairs, blocksMade } from './answers-to-services.ts';
import { blockUser, unblockUser } from './block-user.ts';
import { listTies } from './list-ties.ts';
import { requestTie } from './request-tie.ts';

export const tieResolvers: Resolvers<Context<typeof tieLoaders & typeof accountLoaders>> = {
  Query: {
    blockedPairs: (_, { tieIds }, { reads, service }) => {
      service('blocks:read');
      return blockedPairs(reads, tieIds);
    },
    blocksMade: (_, { tieIds }, { reads, service }) => {
      service('blockers:read');
      return blocksMade(reads, tieIds);
    },
    allBlockedPairs: (_, args, { reads, cursors, service }) => {
      service('blocks:read');
      return allBlockedPairs(reads, cursors, args);
    },
    activeTies: (_, { pairs }, { reads, service }) => {
      service('ties:read');
      return activeTies(reads, pairs);
    },
  },
  Mutation: {
    requestTie: (_, { input }, { work, person }) => requestTie(work, person(), input),
    acceptTie: (_, { input }, { work, person }) => acceptTie(work, person(), input),
    declineTie: (_, { input }, { work, person }) => declineTie(work, person(), input),
    endTie: (_, { input }, { work, person }) => endTie(work, person(), input),
    blockUser: (_, { input }, { work, person }) => blockUser(work, person(), input),
    unblockUser: (_, { input }, { work, person }) => unblockUser(work, person(), input),
  },
  User: {
    ties: ({ id }, args, { caller, reads, cursors }) => ownOnly(caller, id, () => listTies(reads, cursors, id, args)),
    tie: ({ id }, _, { caller, loaders }) =>
      caller?.kind === 'person' && caller.userId !== id ? loaders.tieWith.load(id) : null,
  },
  Tie: {
    user: ({ otherId }, _, { loaders }) => (otherId === null ? null : loaders.person.load(otherId)),
    rememberedName: async ({ otherId, status }, _, { loaders }) =>
      otherId === null || status !== 'BLOCKED' ? null : ((await loaders.block.load(otherId))?.rememberedName ?? null),
  },
};
