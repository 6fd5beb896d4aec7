import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { givenLoaders } from './given.ts';
import { GuideReply } from './guide-reply.ts';

export const guideLoaders = {
  ...givenLoaders,
  /** How far the guide is with each message. */
  guideReply: oneByKey(
    (tx: ReadTransaction, messageIds: readonly string[]) => tx.find(GuideReply, { messageId: In([...messageIds]) }),
    ({ messageId }) => messageId,
  ),
};
