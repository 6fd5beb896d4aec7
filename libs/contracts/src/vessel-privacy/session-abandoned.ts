import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const sessionAbandoned = defineEvent({
  type: 'vessel-privacy.session.abandoned.v1',
  description:
    'A session ended without a result. By whom or why is not told: it may be what one of the two must not learn.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
  },
  example: { sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40' },
});
