import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { AccessGrant } from './access-grant.ts';

export const accessGrantLoaders = {
  /** Those of a person, the newest first; row-level security shows one's own alone. */
  accessGrantsOf: manyByKey(
    (tx, userIds: readonly string[]) =>
      tx.find(AccessGrant, { userId: In(userIds) }, { order: { createdAt: 'DESC', id: 'DESC' } }),
    ({ userId }: AccessGrant) => userId,
  ),
};
