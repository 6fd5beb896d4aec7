import type { ReadTransaction } from '@kindred/database/read-transaction';
import { visibleTo } from '../events/visible-events.ts';

/** An event of the viewer's at the same time as another event. */
export interface Conflict {
  readonly eventId: string;
  readonly otherId: string;
}

/** The five first events that the viewer is going to, or may go to, and that overlap with each event. */
export function conflictingEvents(tx: ReadTransaction, eventIds: readonly string[]): Promise<Conflict[]> {
  return tx.query<Conflict>(
    `SELECT e.id AS "eventId", other.id AS "otherId" FROM tribe_event e CROSS JOIN LATERAL (
       SELECT o.id, o.start_time FROM event_attendee a JOIN tribe_event o ON o.id = a.event_id
       WHERE a.user_id = $2 AND a.rsvp_status IN ('GOING', 'MAYBE') AND o.id <> e.id
         AND o.status IN ('SCHEDULED', 'ACTIVE') AND o.start_time < e.end_time AND o.end_time > e.start_time
         AND ${visibleTo('o', '$2')}
       ORDER BY o.start_time, o.id LIMIT 5
     ) AS other WHERE e.id = ANY ($1::uuid[]) ORDER BY e.id, other.start_time, other.id`,
    [eventIds, tx.actor.id],
  );
}
