import { defineEvent } from '../define-event.ts';
import { id, oneOf } from '../fields.ts';

export const messageDeleted = defineEvent({
  type: 'tribe-events.message.deleted.v1',
  description: 'What a message said was deleted.',
  subject: 'messageId',
  data: {
    messageId: id('The message.'),
    tribeId: id('The tribe.'),
    deletedBy: oneOf('By its sender, by the creator of the tribe, or by an admin after a report.', [
      'SENDER',
      'CREATOR',
      'MODERATION',
    ]),
  },
  example: {
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    deletedBy: 'SENDER',
  },
});
