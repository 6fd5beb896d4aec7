import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const sessionInvited = defineEvent({
  type: 'vessel-privacy.session.invited.v1',
  description:
    'A person asked another to take part in a session. Whom is not told: nobody may learn from it whether the other is here, or is kept from them.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
    inviterId: person('Who asked.'),
  },
  example: { sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40', inviterId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01' },
});
