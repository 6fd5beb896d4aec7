import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import type { EmotionalReading } from '../vessels/emotional-reading.ts';
import { supportOffer, type SupportOffer } from '../support/support-offer.ts';
import { givenLoaders } from '../guide/given.ts';
import { GuideReply } from '../guide/guide-reply.ts';
import { messageLoaders } from './list-messages.ts';
import { notRecalledLately } from '../support/words-of-danger.ts';

interface FeltWith {
  readonly messageId: string;
  readonly offer: SupportOffer | null;
}

export const conversationLoaders = {
  notRecalledLately,
  ...messageLoaders,
  ...givenLoaders,
  /** How far the guide is with each message. */
  guideReply: oneByKey(
    (tx, messageIds) => tx.find(GuideReply, { messageId: In([...messageIds]) }),
    ({ messageId }: GuideReply) => messageId,
  ),
  /** Whether support is offered for what was felt with each message, by what was felt then and shortly before. */
  offeredWith: oneByKey(
    async (tx, messageIds): Promise<FeltWith[]> => {
      const rows = await tx.query<Pick<EmotionalReading, 'intensity' | 'timestamp'> & { messageId: string }>(
        `SELECT own.message_id AS "messageId", near.intensity, near.timestamp FROM emotional_reading AS own
         JOIN emotional_reading AS near ON near.vessel_id = own.vessel_id AND near.timestamp <= own.timestamp AND near.timestamp >= own.timestamp - interval '10 minutes'
         WHERE own.message_id = ANY ($1::uuid[])`,
        [messageIds],
      );
      return [...new Set(rows.map(({ messageId }) => messageId))].map((messageId) => ({
        messageId,
        offer: supportOffer(
          rows.filter((row) => row.messageId === messageId),
          tx.now,
        ),
      }));
    },
    ({ messageId }: FeltWith) => messageId,
  ),
};
