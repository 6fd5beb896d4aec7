import type { ReadTransaction } from '@kindred/database/read-transaction';
import { In } from 'typeorm';
import { readParts } from '../attendance/part-in-event.ts';
import { days } from '../days.ts';
import { TribeEvent } from '../events/tribe-event.ts';
import { visibleTo } from '../events/visible-events.ts';
import type { CalendarEntry } from './calendar-text.ts';

const mostEvents = 500;
const shownDays = 30;

/** What a person's calendar shows: events that they are going to, may go to, or are asked to. Reads as the person. */
export async function readCalendar(tx: ReadTransaction): Promise<CalendarEntry[]> {
  const found = await tx.query<{ id: string }>(
    `SELECT e.id FROM event_attendee a JOIN tribe_event e ON e.id = a.event_id
     WHERE a.user_id = $1 AND a.rsvp_status <> 'NOT_GOING' AND e.scheduled_at IS NOT NULL AND e.end_time > $2
       AND ${visibleTo('e', '$1::uuid')} ORDER BY e.sort_time, e.id LIMIT ${mostEvents}`,
    [tx.actor.id, days.after(tx.now, -shownDays)],
  );
  const ids = found.map(({ id }) => id);
  const events = await tx.find(TribeEvent, { id: In(ids) }, { order: { sortTime: 'ASC', id: 'ASC' } });
  const parts = new Map((await readParts(tx, ids)).map((part) => [part.eventId, part]));
  return events.flatMap((event) => {
    const part = parts.get(event.id);
    return part ? [entryOf(event, part)] : [];
  });
}

type Part = Awaited<ReturnType<typeof readParts>>[number];

function entryOf(event: TribeEvent, { own, seesPoint, seesMeeting }: Part): CalendarEntry {
  const { id, version, name, description, location, startTime, endTime, changedAt, latitude, longitude } = event;
  if (startTime === null || endTime === null) throw new Error('A scheduled event has no time.');
  const answeredAt = own?.rsvpTime ?? changedAt;
  return {
    id,
    version,
    name,
    description,
    location,
    startTime,
    endTime,
    changedAt: answeredAt > changedAt ? answeredAt : changedAt,
    createdAt: event.createdAt,
    point: seesPoint && latitude !== null && longitude !== null ? { latitude, longitude } : null,
    meetingUrl: seesMeeting ? event.meetingUrl : null,
    isCancelled: event.status === 'CANCELLED',
    cancellationReason: event.cancellationReason,
    isGoing: own?.hasPlace ?? false,
  };
}
