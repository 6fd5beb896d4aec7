import { defineEvent } from '../define-event.ts';
import { count, id } from '../fields.ts';

export const messageEdited = defineEvent({
  type: 'messaging-agents.message.edited.v1',
  description: 'The sender of a message changed what it says.',
  subject: 'messageId',
  data: {
    messageId: id('The message.'),
    channelId: id('The channel.'),
    length: count('How many characters it has now.'),
  },
  example: {
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fd0',
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    length: 44,
  },
});
