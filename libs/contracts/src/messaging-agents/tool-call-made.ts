import { defineEvent } from '../define-event.ts';
import { code, id, optional, slug } from '../fields.ts';

export const toolCallMade = defineEvent({
  type: 'messaging-agents.tool-call.made.v1',
  description: 'An agent used a tool, or tried to.',
  subject: 'toolCallId',
  data: {
    toolCallId: id('The call.'),
    agentId: id('The agent.'),
    tool: optional(slug('The code of the tool. Absent if the agent has no such tool.')),
    outcome: code('`ANSWERED`, or why it got nothing, such as `TIMED_OUT`. `UNKNOWN` after a crash.'),
  },
  example: {
    toolCallId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    agentId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f70',
    tool: 'find-events',
    outcome: 'ANSWERED',
  },
});
