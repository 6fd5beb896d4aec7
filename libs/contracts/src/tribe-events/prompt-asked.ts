import { defineEvent } from '../define-event.ts';
import { id, oneOf, timestamp } from '../fields.ts';

export const promptAsked = defineEvent({
  type: 'tribe-events.tribe.prompt-asked.v1',
  description: 'A tribe was asked something in its chat. The event does not say what.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    promptId: id('The prompt.'),
    messageId: id('Its message in the chat.'),
    kind: oneOf('What it is for.', ['ICE_BREAKER', 'QUESTION', 'FOLLOW_UP', 'ACTIVITY']),
    reason: oneOf('Why it was asked.', [
      'FIRST_PROMPT',
      'QUIET_FOR_DAYS',
      'AT_RISK',
      'NO_EVENT_AHEAD',
      'DUE_BY_INTERVAL',
      'ANSWERED',
    ]),
    expiresAt: timestamp('Until when it can be answered.'),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    promptId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa1',
    kind: 'QUESTION',
    reason: 'QUIET_FOR_DAYS',
    expiresAt: '2026-03-15T18:00:00.000Z',
  },
});
