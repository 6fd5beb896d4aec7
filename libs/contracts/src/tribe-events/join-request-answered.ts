import { defineEvent } from '../define-event.ts';
import { flag, id, person } from '../fields.ts';

export const joinRequestAnswered = defineEvent({
  type: 'tribe-events.tribe.join-request-answered.v1',
  description: 'The creator of a tribe accepted or declined a request to join.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who asked.'),
    accepted: flag('Whether the creator accepted.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    accepted: true,
  },
});
