import type { ReadTransaction } from '@kindred/database/read-transaction';
import { oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { itemPages } from './item-pages.ts';
import { StageSynthesis } from '../synthesis/stage-synthesis.ts';
import {
  offerStandsMs,
  supportOffer,
  supportWindowMs,
  type FeltReading,
  type SupportOffer,
} from '../support/support-offer.ts';
import { UserVessel } from './user-vessel.ts';

export const vesselLoaders = {
  itemPages,
  /** By session: the vessel of the one who asks. */
  ownVessel: oneByKey(
    (tx, sessionIds: readonly string[]) =>
      tx.find(UserVessel, { sessionId: In(sessionIds), userId: tx.actor.id ?? '' }),
    ({ sessionId }) => sessionId,
  ),
  /** By session: what is offered to the one who asks, by what they felt last. */
  supportOffer: oneByKey(offersTo, ({ sessionId }) => sessionId),
  /** By the stage's progress: the account that was made last. */
  synthesis: oneByKey(
    (tx, progressIds: readonly string[]) => tx.find(StageSynthesis, { progressId: In(progressIds) }),
    ({ progressId }) => progressId,
  ),
};

interface OwnReading extends FeltReading {
  readonly sessionId: string;
}

/** Readings that can still matter are those of as long as an offer stands, and of the minutes before. */
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
