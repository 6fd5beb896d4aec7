import { orderedList } from '@kindred/database/lists/ordered-list';
import { pagesOfEach } from '@kindred/service/pages-of-each';
import { In } from 'typeorm';
import type { TribeEventAttendeesArgs } from '../__generated__/resolvers.ts';
import { EventAttendee } from './event-attendee.ts';

const attendeesBy = orderedList<EventAttendee, 'ASKED'>('event attendees', { ASKED: 'id' }, 'id');

/** Pages of the people who were asked to events, or answered them. */
export const pagesOfAttendees = pagesOfEach<EventAttendee, TribeEventAttendeesArgs>({
  entity: EventAttendee,
  parent: 'eventId',
  list: ({ orderBy }) => attendeesBy(orderBy ?? { field: 'ASKED', direction: 'ASC' }),
  where: ({ filter }) => (filter?.rsvp ? { rsvpStatus: In(filter.rsvp) } : {}),
});
