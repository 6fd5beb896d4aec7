import type { ReadTransaction } from '@kindred/database/read-transaction';
import { manyByKey, oneByKey } from '@kindred/service/loaders';
import { In } from 'typeorm';
import { wasThere } from '../attendance/was-there.ts';
import { Impression } from './impression.ts';

export const impressionLoaders = {
  /** What the viewer said after each event, the latest first. */
  viewerImpressions: manyByKey(
    async (tx, eventIds: readonly string[]) =>
      tx.actor.id === null
        ? []
        : tx.find(
            Impression,
            { eventId: In(eventIds), giverId: tx.actor.id },
            { order: { givenAt: 'DESC', subjectId: 'ASC' } },
          ),
    ({ eventId }) => eventId,
  ),
  /** Those of these events that took place, with the viewer there. */
  eventViewerWasAt: oneByKey(readEventsViewerWasAt, ({ eventId }) => eventId),
};

function readEventsViewerWasAt(tx: ReadTransaction, eventIds: readonly string[]) {
  return tx.query<{ eventId: string; endedAt: Date }>(
    `SELECT e.id AS "eventId", e.ended_at AS "endedAt" FROM tribe_event e
     JOIN event_attendee a ON a.event_id = e.id AND a.user_id = $2
     WHERE e.id = ANY ($1::uuid[]) AND e.status = 'COMPLETED' AND ${wasThere('a')}`,
    [eventIds, tx.actor.id],
  );
}
