import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const attendeeCheckedIn = defineEvent({
  type: 'tribe-events.event.attendee-checked-in.v1',
  description: 'A person checked in at an event.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    userId: person('The person.'),
    by: oneOf('What proved that they are there: the code at the door, or their place, which is not kept.', [
      'CODE',
      'PLACE',
    ]),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    by: 'CODE',
  },
});
