import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { Login, openAt } from './login.ts';

const mostShown = 100;

export const signInLoaders = {
  /** Sessions that can still be continued, the one used last first. Row-level security shows the asker's own alone. */
  openSessions: manyByKey(
    (tx, userIds: readonly string[]) => {
      return tx.find(
        Login,
        { userId: In(userIds), ...openAt(tx.now) },
        { order: { lastUsedAt: 'DESC', id: 'DESC' }, take: mostShown },
      );
    },
    (login) => login.userId,
  ),
};
