import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const sessionResumed = defineEvent({
  type: 'vessel-privacy.session.resumed.v1',
  description: 'A session that rested goes on.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
  },
  example: { sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40' },
});
