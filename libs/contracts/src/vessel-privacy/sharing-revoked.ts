import { defineEvent } from '../define-event.ts';
import { id, oneOf, person } from '../fields.ts';

export const sharingRevoked = defineEvent({
  type: 'vessel-privacy.content.revoked.v1',
  description:
    'A person took back what they had let the other of a session read, or deleted what it was made of; or the session was abandoned, which takes back what both shared.',
  subject: 'contentId',
  data: {
    contentId: id('The content.'),
    sessionId: id('The session.'),
    userId: person('Whose it is.'),
    kind: oneOf('What it is.', ['IDENTIFIED_NEED', 'EVENT_SUMMARY', 'EMOTIONAL_PATTERN', 'BOUNDARY']),
  },
  example: {
    contentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f50',
    sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    kind: 'IDENTIFIED_NEED',
  },
});
