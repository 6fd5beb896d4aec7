import { defineEvent } from '../define-event.ts';
import { count, flag, id, optional, person } from '../fields.ts';

export const pollClosed = defineEvent({
  type: 'tribe-events.event.poll-closed.v1',
  description: 'A poll of possible times was closed: by a host, or because its event was scheduled or cancelled.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    pollId: id('The poll.'),
    hasChosen: flag('Whether one of the possible times became the time of the event.'),
    answeredBy: count('How many people had answered the poll.'),
    closedBy: optional(person('The host, or the creator of the tribe. Absent if the poll ended with its tribe.')),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    pollId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f90',
    hasChosen: true,
    answeredBy: 5,
    closedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
