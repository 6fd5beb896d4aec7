import { defineEvent } from '../define-event.ts';
import { id, optional, person } from '../fields.ts';

export const eventCancelled = defineEvent({
  type: 'tribe-events.event.cancelled.v1',
  description:
    'An event was cancelled for good: by a host, by the creator of its tribe, or because the tribe was dissolved.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    tribeId: id('The tribe whose event it is.'),
    cancelledBy: optional(person('The host, or the creator of the tribe. Absent if the tribe was dissolved.')),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    cancelledBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
