import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { PushSubscription } from './push-subscription.ts';

export const pushLoaders = {
  /** The caller of it looks first whose they are. */
  pushSubscriptionsOf: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.find(PushSubscription, { userId: In(userIds) }, { order: { createdAt: 'DESC', id: 'DESC' } }),
    ({ userId }) => userId,
  ),
};
