import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const sessionLapsed = defineEvent({
  type: 'vessel-privacy.session.lapsed.v1',
  description: 'Nobody answered an invitation in time, and the session is ABANDONED.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
  },
  example: { sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40' },
});
