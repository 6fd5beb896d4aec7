import { defineEvent } from '../define-event.ts';
import { count, id, person } from '../fields.ts';

export const pollOpened = defineEvent({
  type: 'tribe-events.event.poll-opened.v1',
  description: 'A host asked the members of a tribe which possible times of a draft suit them.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    pollId: id('The poll.'),
    openedBy: person('The host, or the creator of the tribe.'),
    options: count('How many possible times there are.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    pollId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f90',
    openedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    options: 4,
  },
});
