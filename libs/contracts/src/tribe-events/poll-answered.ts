import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const pollAnswered = defineEvent({
  type: 'tribe-events.event.poll-answered.v1',
  description: 'A member answered a poll of possible times, or changed their answers. It does not say who, and how.',
  subject: 'eventId',
  data: {
    eventId: id('The event.'),
    pollId: id('The poll.'),
    answeredBy: count('How many people have answered the poll.'),
  },
  example: {
    eventId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    pollId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f90',
    answeredBy: 3,
  },
});
