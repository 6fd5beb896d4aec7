import { isOwn } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { isShownToOwner, shownToOwner } from '../accounts/own-view.ts';
import type { Dependencies } from '../dependencies.ts';
import { cancelDeletionByToken, cancelOwnDeletion } from './cancel-deletion.ts';
import { pendingDeletion, type PendingDeletion } from './deletion-request.ts';
import { erasureReceipt, receiptToken } from './receipt.ts';
import { requestDeletion } from './request-deletion.ts';
import { requestDeletionFor } from './request-deletion-for.ts';

/** A deletion as its owner sees it. */
function shown({ secret }: Dependencies, userId: string, { requestedAt, dueAt }: PendingDeletion) {
  return { requestedAt, dueAt, receiptToken: receiptToken(secret, userId) };
}

export const erasureResolvers: Resolvers = {
  Query: {
    erasureReceipt: (_, { token }, { work, dependencies }) => erasureReceipt(work, dependencies, token),
  },
  Mutation: {
    requestDeletion: async (_, { input }, { work, dependencies, person }) => {
      const request = await requestDeletion(work, dependencies, person(), input);
      return { deletion: shown(dependencies, request.userId, request) };
    },
    requestDeletionFor: async (_, { input }, { work, dependencies, freshAdmin }) => {
      const user = await requestDeletionFor(work, dependencies, freshAdmin(), input);
      return { user, dueAt: user.deletionDueAt };
    },
    cancelDeletion: async (_, { input }, { work, person }) => {
      const token = input?.token;
      return {
        user: shownToOwner(token ? await cancelDeletionByToken(work, token) : await cancelOwnDeletion(work, person())),
      };
    },
  },
  User: {
    deletion: (user, _, { caller, dependencies }) => {
      const own = isShownToOwner(user) || isOwn(caller, user.id);
      return own && user.deletionDueAt ? shown(dependencies, user.id, pendingDeletion(user.deletionDueAt)) : null;
    },
  },
};
