import { manyByKey, oneByKey } from '@kindred/service/loaders';
import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { readAttendanceRecords } from './attendance-record.ts';
import { conflictingEvents } from './conflicting-events.ts';
import { countAttendances } from './count-attendance.ts';
import { EventAttendee } from './event-attendee.ts';
import { pagesOfAttendees } from './list-attendees.ts';
import { readParts } from './part-in-event.ts';

export const attendanceLoaders = {
  attendeesOfEvent: pagesOfAttendees,
  /** The viewer's part in each event. */
  partInEvent: oneByKey(readParts, ({ eventId }) => eventId),
  /** Attendees whom the viewer sees: themselves, and those of events that they take part in. */
  attendee: oneByKey(
    async (tx, ids: readonly string[]) => {
      const found = await tx.find(EventAttendee, { id: In(ids) });
      const parts = await readParts(tx, [...new Set(found.map(({ eventId }) => eventId))]);
      const byEvent = new Map(parts.map((part) => [part.eventId, part]));
      return found.filter(({ userId, eventId }) => userId === tx.actor.id || byEvent.get(eventId)?.seesAttendees);
    },
    ({ id }) => id,
  ),
  attendanceRecord: oneByKey(readAttendanceRecords, ({ userId }) => userId),
  attendanceCounts: oneByKey(countAttendances, ({ eventId }) => eventId),
  /** The viewer's other events at the same time as each event. */
  conflictsOfEvent: manyByKey(conflictingEvents, ({ eventId }) => eventId),
  waitingPosition: oneByKey(readWaitingPositions, ({ attendeeId }) => attendeeId),
};

function readWaitingPositions(tx: ReadTransaction, attendeeIds: readonly string[]) {
  return tx.query<{ attendeeId: string; position: number }>(
    `SELECT a.id AS "attendeeId", (SELECT count(*)::int FROM event_attendee b
       WHERE b.event_id = a.event_id AND b.waiting_no <= a.waiting_no) AS position
     FROM event_attendee a WHERE a.id = ANY ($1::uuid[]) AND a.waiting_no IS NOT NULL`,
    [attendeeIds],
  );
}
