import { defineEvent } from '../define-event.ts';
import { id } from '../fields.ts';

export const decisionAnswered = defineEvent({
  type: 'messaging-agents.decision.answered.v1',
  description: 'An agent answered a message in a channel.',
  subject: 'decisionId',
  data: {
    decisionId: id('The decision to answer.'),
    agentId: id('The agent.'),
    channelId: id('The channel.'),
    messageId: id("The agent's message."),
  },
  example: {
    decisionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f90',
    agentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f61',
  },
});
