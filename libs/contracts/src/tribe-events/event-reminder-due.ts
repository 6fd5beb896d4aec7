import { defineEvent } from '../define-event.ts';
import { id, oneOf, timestamp } from '../fields.ts';

export const eventReminderDue = defineEvent({
  type: 'tribe-events.event.reminder-due.v1',
  description:
    'People who come to an event, or may come, are to be reminded of it. Told once for each of the times, and anew after the event was moved.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    tribeId: id('The tribe whose event it is.'),
    ahead: oneOf('How long before the event: 7 days, 24 hours, or 3.', ['WEEK', 'DAY', 'THREE_HOURS']),
    startTime: timestamp('When the event begins.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    ahead: 'DAY',
    startTime: '2026-03-01T18:00:00.000Z',
  },
});
