import { defineEvent } from '../define-event.ts';
import { id, oneOf } from '../fields.ts';

export const messageRedacted = defineEvent({
  type: 'messaging-agents.message.redacted.v1',
  description: 'What a message said was deleted.',
  subject: 'messageId',
  data: {
    messageId: id('The message.'),
    channelId: id('The channel.'),
    redactedBy: oneOf('By its sender, by an admin of the channel, or after a report.', [
      'SENDER',
      'ADMIN',
      'MODERATION',
    ]),
  },
  example: {
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fd0',
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    redactedBy: 'SENDER',
  },
});
