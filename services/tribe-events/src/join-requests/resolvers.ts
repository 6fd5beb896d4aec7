import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { acceptRequest, declineRequest } from './answer-request.ts';
import { askToJoin, withdrawRequest } from './ask-to-join.ts';
import { listOwnRequests } from './list-requests.ts';
import type { joinRequestLoaders } from './loaders.ts';

export const joinRequestResolvers: Resolvers<Context<typeof joinRequestLoaders & typeof tribeLoaders>> = {
  Mutation: {
    askToJoinTribe: async (_, { input }, { work, person }) => {
      const request = await askToJoin(work, person(), input);
      return { request, user: { id: request.userId } };
    },
    withdrawTribeJoinRequest: async (_, { input }, { work, person }) => {
      const request = await withdrawRequest(work, person(), input);
      return { request, user: { id: request.userId } };
    },
    acceptTribeJoinRequest: (_, { input }, { work, person }) => acceptRequest(work, person(), input),
    declineTribeJoinRequest: (_, { input }, { work, person }) => declineRequest(work, person(), input),
  },
  User: {
    tribeJoinRequests: ({ id }, args, { caller, reads, cursors }) =>
      ownOnly(caller, id, () => listOwnRequests(reads, cursors, id, args)),
  },
  Tribe: {
    joinRequests: ({ id: parentId, createdBy }, args, { caller, loaders }) =>
      createdBy === null ? null : ownOnly(caller, createdBy, () => loaders.requestsToTribe.load({ parentId, args })),
  },
  TribeJoinRequest: {
    __resolveReference: ({ id }, { loaders }) => loaders.joinRequest.load(id),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    user: ({ userId }) => ({ id: userId }),
  },
};
