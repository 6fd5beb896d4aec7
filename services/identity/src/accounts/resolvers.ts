import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { adminLoaders } from '../admin/loaders.ts';
import type { accountLoaders } from './loaders.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { deactivateAccount } from './deactivate-account.ts';
import { HiddenPerson } from './hidden-person.ts';
import { listUsers } from './list-users.ts';
import { shownToOwner } from './own-view.ts';
import { forPeople, ownOrAdmin } from './private-fields.ts';
import { requestEmailChange } from './request-email-change.ts';
import type { UserStatus } from './user-status.ts';

export const accountResolvers: Resolvers<Context<typeof accountLoaders & typeof adminLoaders>> = {
  Query: {
    me: (_, __, { personIfAny, loaders }) => {
      const person = personIfAny();
      return person && loaders.user.load(person.id);
    },
    user: async (_, { id }, { loaders, person }) => {
      person();
      const user = await loaders.user.load(id);
      return user?.status === 'DELETED' ? null : user;
    },
    users: (_, args, { reads, cursors, person }) => {
      person();
      return listUsers(reads, cursors, args);
    },
  },
  Mutation: {
    requestEmailChange: (_, { input }, { work, dependencies, person }) =>
      requestEmailChange(work, dependencies, person(), input),
    confirmEmailChange: async (_, { input }, { work, dependencies, caller }) => ({
      user: shownToOwner(await confirmEmailChange(work, dependencies, input, caller)),
    }),
    deactivateAccount: async (_, __, { work, person }) => ({ user: await deactivateAccount(work, person()) }),
  },
  User: {
    __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
    username: forPeople(({ username }) => username),
    email: ownOrAdmin(({ email }) => email),
    status: (user, args, context) => {
      if (user.status === 'DELETED') return 'DELETED';
      const see =
        user instanceof HiddenPerson
          ? forPeople(({ status }): UserStatus => status)
          : ownOrAdmin(({ status }) => status);
      return see(user, args, context);
    },
    role: ownOrAdmin(({ role }) => role),
    authProvider: ownOrAdmin(({ authProvider }) => authProvider),
    isVerified: ownOrAdmin(({ isVerified }) => isVerified),
    registeredAt: ownOrAdmin(({ registeredAt }) => registeredAt),
  },
};
