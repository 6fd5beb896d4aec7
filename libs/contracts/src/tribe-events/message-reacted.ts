import { defineEvent } from '../define-event.ts';
import { id, optional, person } from '../fields.ts';

export const messageReacted = defineEvent({
  type: 'tribe-events.message.reacted.v1',
  description: 'A member reacted to a message. It does not say with which emoji.',
  subject: 'messageId',
  data: {
    messageId: id('The message.'),
    tribeId: id('The tribe.'),
    reactedBy: person('Who reacted.'),
    senderId: optional(person('Who sent the message. Absent for prompts and lines of the system.')),
  },
  example: {
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    reactedBy: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    senderId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f03',
  },
});
