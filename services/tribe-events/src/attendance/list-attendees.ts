import { orderedList } from '@kindred/database/lists/ordered-list';
import { readCountedList, type CountedConnection } from '@kindred/database/lists/read-counted-list';
import type { Cursors } from '@kindred/database/pages';
import type { Reads } from '@kindred/database/reads';
import { In } from 'typeorm';
import type { TribeEventAttendeesArgs } from '../__generated__/resolvers.ts';
import { EventAttendee } from './event-attendee.ts';

const attendeesBy = orderedList<EventAttendee, 'ASKED'>('event attendees', { ASKED: 'id' }, 'id');

/** A page of the people who were asked to an event, or answered it. */
export function listAttendees(
  reads: Reads,
  cursors: Cursors,
  eventId: string,
  { orderBy, filter, ...args }: TribeEventAttendeesArgs,
): Promise<CountedConnection<EventAttendee>> {
  const list = attendeesBy(orderBy ?? { field: 'ASKED', direction: 'ASC' });
  const where = { eventId, ...(filter?.rsvp && { rsvpStatus: In(filter.rsvp) }) };
  return readCountedList(reads, { entity: EventAttendee, list, where }, args, cursors);
}
