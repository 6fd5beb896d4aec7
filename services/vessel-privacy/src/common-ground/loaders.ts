import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { CommonGround, CommonGroundParty } from './common-ground.ts';

export const commonGroundLoaders = {
  commonGroundOf: manyByKey(
    (tx: ReadTransaction, sessionIds: readonly string[]) =>
      tx.find(CommonGround, { sessionId: In([...sessionIds]) }, { order: { id: 'DESC' } }),
    ({ sessionId }) => sessionId,
  ),
  confirmationsOf: manyByKey(
    (tx: ReadTransaction, ids: readonly string[]) => tx.find(CommonGroundParty, { commonGroundId: In([...ids]) }),
    ({ commonGroundId }) => commonGroundId,
  ),
};
