import { defineEvent } from '../define-event.ts';
import { id, list, oneOf, person } from '../fields.ts';

export const eventChanged = defineEvent({
  type: 'tribe-events.event.changed.v1',
  description: 'What an event says of itself was changed, or who hosts it.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    changedBy: person('The host, or the creator of the tribe.'),
    fields: list(
      'What is different now. TIME is the begin, the end or the time zone.',
      oneOf('What is different.', [
        'NAME',
        'DESCRIPTION',
        'EVENT_TYPE',
        'VISIBILITY',
        'TIME',
        'LOCATION',
        'POINT',
        'MEETING_URL',
        'CAPACITY',
        'GUESTS',
        'COST',
        'PAYMENT',
        'PAYEE',
        'HOSTS',
      ]),
    ),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    changedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    fields: ['TIME', 'LOCATION'],
  },
});
