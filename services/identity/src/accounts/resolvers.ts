import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { listUsers } from './list-users.ts';
import { isShownToOwner, shownToOwner } from './own-view.ts';
import { register } from './register.ts';
import type { User } from './user.ts';
import { verifyEmail } from './verify-email.ts';

/** What only the person themselves and admins are shown; everybody else gets null, without an error. */
const ownOrAdmin = <Value>(field: (user: User) => Value) => (user: User, _: unknown, { caller }: Context): Value | null =>
  isShownToOwner(user) || (caller?.kind === 'person' && (caller.userId === user.id || caller.role === 'ADMIN')) ? field(user) : null;

export const accounts: Resolvers = {
  Query: {
    me: (_, __, { caller, loaders }) => (caller?.kind === 'person' ? loaders.user.load(caller.userId) : null),
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
    register: (_, { input }, { work, parts, callerAddress }) => register(work, parts, input, callerAddress),
    verifyEmail: async (_, { input }, { work }) => ({ user: shownToOwner(await verifyEmail(work, input)) }),
  },
  User: {
    __resolveReference: ({ id }, { loaders }) => loaders.user.load(id),
    email: ownOrAdmin(({ email }) => email),
    status: (user, args, context) => (user.status === 'DELETED' ? 'DELETED' : ownOrAdmin(({ status }) => status)(user, args, context)),
    role: ownOrAdmin(({ role }) => role),
    authProvider: ownOrAdmin(({ authProvider }) => authProvider),
    isVerified: ownOrAdmin(({ isVerified }) => isVerified),
    registeredAt: ownOrAdmin(({ registeredAt }) => registeredAt),
  },
};
