import { attendeeMovedUp } from '@kindred/contracts/tribe-events/attendee-moved-up';
import { eventCancelled } from '@kindred/contracts/tribe-events/event-cancelled';
import { eventChanged } from '@kindred/contracts/tribe-events/event-changed';
import { eventReminderDue } from '@kindred/contracts/tribe-events/event-reminder-due';
import { eventCompleted } from '@kindred/contracts/tribe-events/event-completed';
import { eventScheduled } from '@kindred/contracts/tribe-events/event-scheduled';
import { placeLapsed } from '@kindred/contracts/tribe-events/place-lapsed';
import { pollClosed } from '@kindred/contracts/tribe-events/poll-closed';
import { mediaAdded } from '@kindred/contracts/tribe-events/media-added';
import { pollOpened } from '@kindred/contracts/tribe-events/poll-opened';
import { seriesEnded } from '@kindred/contracts/tribe-events/series-ended';
import { seriesStarted } from '@kindred/contracts/tribe-events/series-started';
import { suggestionAccepted } from '@kindred/contracts/tribe-events/suggestion-accepted';
import { suggestionMade } from '@kindred/contracts/tribe-events/suggestion-made';
import { source } from './notification-source.ts';
import {
  comingTo,
  invitedToComingEvent,
  invitedToEvent,
  membersOfEvent,
  membersOfTribe,
  peopleAtEvent,
  unansweredOf,
} from './recipients.ts';

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
  source(eventCompleted, { kind: 'EVENT_COMPLETED', to: peopleAtEvent, shows: ['tribeId', 'eventId'] }),
  source(attendeeMovedUp, { kind: 'EVENT_PLACE_GIVEN', to: ({ userId }) => [userId], shows: ['eventId'] }),
  source(placeLapsed, { kind: 'EVENT_PLACE_LAPSED', to: ({ userId }) => [userId], shows: ['eventId'] }),
  ...(
    [
      ['WEEK', 'EVENT_IN_A_WEEK'],
      ['DAY', 'EVENT_IN_A_DAY'],
      ['THREE_HOURS', 'EVENT_IN_THREE_HOURS'],
    ] as const
  ).map(([ahead, kind]) =>
    source(eventReminderDue, {
      kind,
      only: { ahead },
      to: comingTo,
      shows: ['tribeId', 'eventId'],
      until: ({ startTime }) => startTime,
    }),
  ),
  source(eventReminderDue, {
    kind: 'EVENT_ANSWER_NEEDED',
    only: { ahead: 'WEEK' },
    to: unansweredOf,
    shows: ['tribeId', 'eventId'],
    until: ({ startTime }) => startTime,
  }),
  source(suggestionMade, {
    kind: 'EVENT_SUGGESTED',
    to: membersOfTribe,
    shows: ['tribeId', 'suggestionId'],
    until: ({ expiresAt }) => expiresAt,
    collapsesBy: 'tribeId',
  }),
  source(suggestionAccepted, {
    kind: 'SUGGESTION_ACCEPTED',
    to: membersOfTribe,
    by: ({ acceptedBy }) => acceptedBy,
    shows: ['tribeId', 'suggestionId', 'eventId'],
  }),
  source(seriesStarted, {
    kind: 'SERIES_STARTED',
    to: membersOfTribe,
    by: ({ startedBy }) => startedBy,
    shows: ['tribeId', 'eventId'],
  }),
  source(seriesEnded, {
    kind: 'SERIES_ENDED',
    // Members of a dissolved tribe are told of that alone.
    to: (data, tx) => (data.reason === 'TRIBE_DISSOLVED' ? [] : membersOfTribe(data, tx)),
    shows: ['tribeId'],
    collapsesBy: 'tribeId',
  }),
  source(mediaAdded, {
    kind: 'MEDIA_ADDED',
    // A picture of the talk is told with the message that shows it.
    to: (data, tx) => (data.eventId === undefined ? [] : membersOfTribe(data, tx)),
    by: ({ uploadedBy }) => uploadedBy,
    shows: ['tribeId', 'eventId'],
    collapsesBy: 'tribeId',
  }),
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
