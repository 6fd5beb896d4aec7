import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const eventCompleted = defineEvent({
  type: 'tribe-events.event.completed.v1',
  description: 'An event came to its end, by the clock.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    tribeId: id('The tribe whose event it is.'),
    going: count('People who had a place. Guests are not counted.'),
    checkedIn: count('People who checked in.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    going: 6,
    checkedIn: 5,
  },
});
