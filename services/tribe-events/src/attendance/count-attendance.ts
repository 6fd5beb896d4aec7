import type { ReadTransaction } from '@kindred/database/read-transaction';

/** How many people answered an event in which way. Guests are not counted. */
export interface AttendanceCounts {
  readonly eventId: string;
  /** People with a place. */
  readonly going: number;
  readonly waiting: number;
  readonly maybe: number;
  readonly notGoing: number;
  readonly noResponse: number;
  readonly checkedIn: number;
}

export function countAttendances(tx: ReadTransaction, eventIds: readonly string[]): Promise<AttendanceCounts[]> {
  return tx.query<AttendanceCounts>(
    `SELECT e.id AS "eventId", count(a.placed_at)::int AS going, count(a.waiting_no)::int AS waiting,
       (count(*) FILTER (WHERE a.rsvp_status = 'MAYBE'))::int AS maybe,
       (count(*) FILTER (WHERE a.rsvp_status = 'NOT_GOING'))::int AS "notGoing",
       (count(*) FILTER (WHERE a.rsvp_status = 'NO_RESPONSE'))::int AS "noResponse",
       count(a.checked_in_at)::int AS "checkedIn"
     FROM unnest($1::uuid[]) AS e (id) LEFT JOIN event_attendee a ON a.event_id = e.id GROUP BY e.id`,
    [eventIds],
  );
}

export async function countAttendance(tx: ReadTransaction, eventId: string): Promise<AttendanceCounts> {
  const [counts] = await countAttendances(tx, [eventId]);
  if (!counts) throw new Error('An event was not counted.');
  return counts;
}
