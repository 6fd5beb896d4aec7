import { defineEvent } from '../define-event.ts';
import { flag, id, oneOf, person } from '../fields.ts';

export const attendanceAnswered = defineEvent({
  type: 'tribe-events.event.attendance-answered.v1',
  description: 'A person answered an event, or changed their answer.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    userId: person('The person.'),
    rsvp: oneOf('The answer. NO_RESPONSE is never published.', ['GOING', 'MAYBE', 'NOT_GOING', 'NO_RESPONSE']),
    hasGuest: flag('Whether the person brings a guest.'),
    isWaiting: flag('Whether the person is GOING and waits for a place.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    rsvp: 'GOING',
    hasGuest: false,
    isWaiting: false,
  },
});
