import { defineEvent } from '../define-event.ts';
import { id, oneOf } from '../fields.ts';

export const promptAnswered = defineEvent({
  type: 'tribe-events.tribe.prompt-answered.v1',
  description: 'The first answer to a prompt came. The event does not say whose it is.',
  subject: 'tribeId',
  data: {
    tribeId: id('The tribe.'),
    promptId: id('The prompt.'),
    kind: oneOf('What the prompt is for.', ['ICE_BREAKER', 'QUESTION', 'FOLLOW_UP', 'ACTIVITY']),
  },
  example: {
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    promptId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    kind: 'QUESTION',
  },
});
