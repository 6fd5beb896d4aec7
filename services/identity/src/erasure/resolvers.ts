import type { Resolvers } from '../__generated__/resolvers.ts';
import { isShownToOwner, shownToOwner } from '../accounts/own-view.ts';
import type { Parts } from '../parts.ts';
import { cancelDeletionByToken, cancelOwnDeletion } from './cancel-deletion.ts';
import { pendingDeletion, type PendingDeletion } from './deletion-request.ts';
import { erasureReceipt, receiptToken } from './receipt.ts';
import { requestDeletion } from './request-deletion.ts';
import { requestDeletionFor } from './request-deletion-for.ts';

/** A deletion as its owner sees it. */
function shown({ secret }: Parts, userId: string, { requestedAt, dueAt }: PendingDeletion) {
  return { requestedAt, dueAt, receiptToken: receiptToken(secret, userId) };
}

export const deletions: Resolvers = {
  Query: {
    erasureReceipt: (_, { token }, { work, parts }) => erasureReceipt(work, parts, token),
  },
  Mutation: {
    requestDeletion: async (_, { input }, { work, parts, person }) => {
      const request = await requestDeletion(work, parts, person(), input);
      return { deletion: shown(parts, request.userId, request) };
    },
    requestDeletionFor: async (_, { input }, { work, parts, freshAdmin }) => {
      const user = await requestDeletionFor(work, parts, freshAdmin(), input);
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
    deletion: (user, _, { caller, parts }) => {
      const own = isShownToOwner(user) || (caller?.kind === 'person' && caller.userId === user.id);
      return own && user.deletionDueAt ? shown(parts, user.id, pendingDeletion(user.deletionDueAt)) : null;
    },
  },
};
