import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In, MoreThan } from 'typeorm';
import { SessionMessage } from '../conversation/session-message.ts';
import { offerStandsMs, supportOffer, supportWindowMs, type FeltReading, type SupportOffer } from './support-offer.ts';

const mostLookedAt = 50;

/**
 * By session: recent messages of the person who asks that are not recalled. All that speak of danger are among them. No
 * column says which: beside sealed words it would tell the worst of them.
 */
const notRecalledLately = manyByKey(
  (tx: ReadTransaction, sessionIds: readonly string[]) =>
    tx.find(
      SessionMessage,
      {
        sessionId: In([...sessionIds]),
        senderId: tx.actor.id ?? '',
        notRecalled: true,
        timestamp: MoreThan(new Date(tx.now.getTime() - offerStandsMs)),
      },
      { order: { id: 'DESC' }, take: mostLookedAt },
    ),
  ({ sessionId }: SessionMessage) => sessionId,
);

export const supportLoaders = {
  notRecalledLately,
  /** By session: the offer to the person who asks, by their latest readings. */
  supportOffer: oneByKey(offersTo, ({ sessionId }) => sessionId),
  /** By message: the offer by the readings that came with the message and shortly before. */
  offeredWith: oneByKey(offersWith, ({ messageId }) => messageId),
};

interface OwnReading extends FeltReading {
  readonly sessionId: string;
}

/** Reads as far back as an offer lasts, and the minutes before. */
async function offersTo(
  tx: ReadTransaction,
  sessionIds: readonly string[],
): Promise<(SupportOffer & { readonly sessionId: string })[]> {
  const since = new Date(tx.now.getTime() - offerStandsMs - supportWindowMs);
  const readings = await tx.query<OwnReading>(
    `SELECT session_id AS "sessionId", intensity, timestamp FROM emotional_reading
     WHERE vessel_id IN (SELECT id FROM user_vessel WHERE session_id = ANY ($1::uuid[]) AND user_id = $2) AND timestamp > $3`,
    [sessionIds, tx.actor.id, since],
  );
  return sessionIds.flatMap((sessionId) => {
    const offer = supportOffer(
      readings.filter((reading) => reading.sessionId === sessionId),
      tx.now,
    );
    return offer ? [{ ...offer, sessionId }] : [];
  });
}

interface FeltWith {
  readonly messageId: string;
  readonly offer: SupportOffer | null;
}

async function offersWith(tx: ReadTransaction, messageIds: readonly string[]): Promise<FeltWith[]> {
  const rows = await tx.query<FeltReading & { messageId: string }>(
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
}
