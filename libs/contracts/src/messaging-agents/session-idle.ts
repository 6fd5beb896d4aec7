import { defineEvent } from '../define-event.ts';
import { id, person } from '../fields.ts';

export const sessionIdle = defineEvent({
  type: 'messaging-agents.session.idle.v1',
  description: 'A session of a person and an agent was quiet for 15 minutes.',
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
