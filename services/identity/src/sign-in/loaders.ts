import { manyByKey } from '@kindred/service/loaders';
import { In, IsNull, MoreThan } from 'typeorm';
import { refreshTokenMs } from '../tokens/lifetimes.ts';
import { Login } from './login.ts';

const mostShown = 100;

export const signInLoaders = {
  /** Sessions that can still be continued, the one used last first. Row-level security shows the asker's own alone. */
  openSessions: manyByKey(
    (tx, userIds: readonly string[]) => {
      const lastUsedAt = MoreThan(new Date(tx.now.getTime() - refreshTokenMs));
      return tx.find(Login, { userId: In(userIds), revokedAt: IsNull(), lastUsedAt }, { order: { lastUsedAt: 'DESC', id: 'DESC' }, take: mostShown });
    },
    (login) => login.userId,
  ),
};
