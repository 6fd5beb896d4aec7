import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const joinRequestEnded = defineEvent({
  type: 'tribe-events.tribe.join-request-ended.v1',
  description: 'A request to join a tribe ended without an answer.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who asked.'),
    reason: oneOf('Why it ended.', ['LAPSED', 'WITHDRAWN']),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    reason: 'LAPSED',
  },
});
