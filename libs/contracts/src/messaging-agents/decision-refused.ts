import { defineEvent } from '../define-event.ts';
import { code, id } from '../fields.ts';

export const decisionRefused = defineEvent({
  type: 'messaging-agents.decision.refused.v1',
  description: 'An agent was asked and does not answer: by a rule, for its budget, or because no model answered.',
  subject: 'decisionId',
  data: {
    decisionId: id('The decision.'),
    agentId: id('The agent.'),
    channelId: id('The channel.'),
    rule: code('The rule or the reason, such as `QUIET_HOURS` or `MODEL_UNAVAILABLE`.'),
  },
  example: {
    decisionId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f91',
    agentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    rule: 'QUIET_HOURS',
  },
});
