import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { adminLoaders } from './loaders.ts';
import { listAccounts } from './list-accounts.ts';
import { listAdminActions } from './list-admin-actions.ts';
import { reinstateUser } from './reinstate-user.ts';
import { setUserRole } from './set-user-role.ts';
import { suspendUser } from './suspend-user.ts';

export const adminResolvers: Resolvers<Context<typeof adminLoaders>> = {
  Query: {
    accounts: (_, { filter, ...page }, { work, cursors, admin }) =>
      listAccounts(work, cursors, admin(), filter ?? {}, page),
    adminActions: (_, { userId, ...page }, { work, cursors, admin }) =>
      listAdminActions(work, cursors, admin(), userId ?? null, page),
  },
  Mutation: {
    suspendUser: async (_, { input }, { work, dependencies, admin }) => ({
      user: await suspendUser(work, dependencies, admin(), input),
    }),
    reinstateUser: async (_, { input }, { work, dependencies, admin }) => ({
      user: await reinstateUser(work, dependencies, admin(), input),
    }),
    setUserRole: async (_, { input }, { work, freshAdmin }) => ({ user: await setUserRole(work, freshAdmin(), input) }),
  },
  AdminAction: {
    admin: ({ adminId }, _, { loaders }) => (adminId ? loaders.anyAccount.load(adminId) : null),
    user: ({ subjectId }, _, { loaders }) => loaders.anyAccount.load(subjectId),
  },
};
