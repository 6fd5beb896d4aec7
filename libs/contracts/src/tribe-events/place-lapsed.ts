import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const placeLapsed = defineEvent({
  type: 'tribe-events.event.place-lapsed.v1',
  description: 'A person lost their place at an event, because it had to be paid and was not.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    userId: person('The person.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
