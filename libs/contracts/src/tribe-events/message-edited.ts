import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const messageEdited = defineEvent({
  type: 'tribe-events.message.edited.v1',
  description: 'The sender of a message changed what it says.',
  subject: 'messageId',
  data: {
    messageId: id('The message.'),
    tribeId: id('The tribe.'),
    length: count('How many characters it has now.'),
  },
  example: {
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    length: 44,
  },
});
