import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { itemPages } from './item-pages.ts';
import { UserVessel } from './user-vessel.ts';

export const vesselLoaders = {
  itemPages,
  /** By session: the vessel of the person who asks. */
  ownVessel: oneByKey(
    (tx: ReadTransaction, sessionIds: readonly string[]) =>
      tx.find(UserVessel, { sessionId: In(sessionIds), userId: tx.actor.id ?? '' }),
    ({ sessionId }) => sessionId,
  ),
};
