import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { User } from './user.ts';
import { visibleStatus } from './visible-users.ts';

export const accountLoaders = {
  /** Somebody whom the asker may see, or who was erased: that much may be known of anybody. */
  user: oneByKey(
    (tx, ids: readonly string[]) => tx.find(User, [{ id: In(ids), status: visibleStatus() }, { id: In(ids), status: 'DELETED' }]),
    (user) => user.id,
  ),
};
