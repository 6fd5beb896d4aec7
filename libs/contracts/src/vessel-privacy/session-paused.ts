import { defineEvent } from '../define-event.ts';
import { id, timestamp } from '../fields.ts';

export const sessionPaused = defineEvent({
  type: 'vessel-privacy.session.paused.v1',
  description: 'A session rests for a while.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
    until: timestamp('Until when, unless whoever paused it goes on before.'),
  },
  example: { sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f40', until: '2026-03-01T09:30:00.000Z' },
});
