import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const sessionClosed = defineEvent({
  type: 'messaging-agents.session.closed.v1',
  description: 'A session of a person and an agent ended, by time or by the person.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
    agentId: id('The agent.'),
    userId: person('Who talks with it.'),
  },
  example: {
    sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    agentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
  },
});
