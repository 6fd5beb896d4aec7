import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

/** No event says who decided, and about what: only the person who decided may know it. */
export const sharingDenied = defineEvent({
  type: 'vessel-privacy.session.sharing-denied.v1',
  description:
    'One of the two looked at how something of theirs would read for the other, and decided against it. Which of them, is not said.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
  },
  example: { sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40' },
});
