import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const agentMade = defineEvent({
  type: 'messaging-agents.agent.made.v1',
  description: 'There is a new agent.',
  subject: 'agentId',
  data: { agentId: id('The agent.') },
  example: { agentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70' },
});
