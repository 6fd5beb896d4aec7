import { attendeeMovedUp } from '@kindred/contracts/tribe-events/attendee-moved-up';
import { eventCancelled } from '@kindred/contracts/tribe-events/event-cancelled';
import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { placeLapsed } from '@kindred/contracts/tribe-events/place-lapsed';
import { pollClosed } from '@kindred/contracts/tribe-events/poll-closed';
import { pollOpened } from '@kindred/contracts/tribe-events/poll-opened';
import { source } from './notification-source.ts';
import { invitedToComingEvent, invitedToEvent, membersOfEvent } from './recipients.ts';

/** Changes that can keep a person from coming. */
const toldChanges = new Set(['TIME', 'LOCATION', 'POINT', 'MEETING_URL', 'COST', 'PAYMENT']);

/** What happens around events. */
export const eventSources = [
  source(eventScheduled, {
    kind: 'EVENT_SCHEDULED',
    // The event comes again at each change. The first alone says who scheduled it.
    to: ({ scheduledBy, eventId }, tx) => (scheduledBy === undefined ? [] : invitedToComingEvent({ eventId }, tx)),
    by: ({ scheduledBy }) => scheduledBy,
    shows: ['tribeId', 'eventId'],
  }),
  source(eventChanged, {
    kind: 'EVENT_CHANGED',
    to: ({ fields, eventId }, tx) =>
      fields.some((field) => toldChanges.has(field)) ? invitedToComingEvent({ eventId }, tx) : [],
    by: ({ changedBy }) => changedBy,
    shows: ['eventId'],
    collapsesBy: 'eventId',
  }),
  source(eventCancelled, {
    kind: 'EVENT_CANCELLED',
    to: invitedToEvent,
    by: ({ cancelledBy }) => cancelledBy,
    shows: ['tribeId', 'eventId'],
  }),
  source(attendeeMovedUp, { kind: 'EVENT_PLACE_GIVEN', to: ({ userId }) => [userId], shows: ['eventId'] }),
  source(placeLapsed, { kind: 'EVENT_PLACE_LAPSED', to: ({ userId }) => [userId], shows: ['eventId'] }),
  source(pollOpened, {
    kind: 'POLL_OPENED',
    to: membersOfEvent,
    by: ({ openedBy }) => openedBy,
    shows: ['eventId'],
    collapsesBy: 'eventId',
  }),
  source(pollClosed, {
    kind: 'POLL_CLOSED',
    only: { hasChosen: true },
    to: membersOfEvent,
    by: ({ closedBy }) => closedBy,
    shows: ['eventId'],
  }),
];
