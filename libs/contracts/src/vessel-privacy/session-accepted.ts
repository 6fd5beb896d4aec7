import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const sessionAccepted = defineEvent({
  type: 'vessel-privacy.session.accepted.v1',
  description: 'Whoever was asked has joined: the session is ACTIVE, and has two members from here on.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
    inviterId: person('Who asked.'),
    partnerId: person('Who joined.'),
  },
  example: {
    sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40',
    inviterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    partnerId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
  },
});
