import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const sessionResolved = defineEvent({
  type: 'vessel-privacy.session.resolved.v1',
  description: 'Two people ended a session with an agreement.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
  },
  example: { sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40' },
});
