import { defineEvent } from '../define-event.ts';
import { flag, id, person } from '../fields.ts';

export const sessionOpened = defineEvent({
  type: 'messaging-agents.session.opened.v1',
  description: 'A person and an agent began to talk.',
  subject: 'sessionId',
  data: {
    sessionId: id('The session.'),
    agentId: id('The agent.'),
    userId: person('Who talks with it.'),
    isDirect: flag('Whether it is a direct talk, outside of the channels of groups.'),
  },
  example: {
    sessionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f80',
    agentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f01',
    isDirect: false,
  },
});
