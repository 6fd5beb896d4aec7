import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const agentRetired = defineEvent({
  type: 'messaging-agents.agent.retired.v1',
  description: 'An agent begins nothing new. What it takes part in goes on to its end.',
  subject: 'agentId',
  data: { agentId: id('The agent.') },
  example: { agentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70' },
});
