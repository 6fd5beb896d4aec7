import { oneByKey } from '@kindred/service/loaders';
import { In, IsNull } from 'typeorm';
import { User } from '../accounts/user.ts';
import { Login } from '../sign-in/login.ts';

export const adminLoaders = {
  /** An account whatever its status. For what only admins are shown. */
  anyAccount: oneByKey(
    (tx, ids: readonly string[]) => tx.find(User, { id: In(ids) }),
    (user) => user.id,
  ),
  /**
   * The sessions among these that are an admin's now, by their ids: a token says ADMIN for up to 15 minutes after it is
   * no longer so. Row-level security shows the asker's own sessions alone.
   */
  adminSession: oneByKey(
    async (tx, loginIds: readonly string[]) => {
      const open = await tx.find(Login, { id: In(loginIds), revokedAt: IsNull() });
      const admins = await tx.find(User, { id: In(open.map(({ userId }) => userId)), role: 'ADMIN', status: 'ACTIVE' });
      return open.filter(({ userId }) => admins.some(({ id }) => id === userId));
    },
    (login) => login.id,
  ),
};
