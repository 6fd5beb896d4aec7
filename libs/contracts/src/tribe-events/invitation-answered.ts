import { defineEvent } from '../define-event.ts';
import { flag, id, person } from '../fields.ts';

export const invitationAnswered = defineEvent({
  type: 'tribe-events.tribe.invitation-answered.v1',
  description: 'A person accepted or declined an invitation to a tribe.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    userId: person('Who answered.'),
    accepted: flag('Whether they accepted.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    accepted: true,
  },
});
