import { defineEvent } from '../define-event.ts';
import { count, id, oneOf, optional, person } from '../fields.ts';

export const messageSent = defineEvent({
  type: 'tribe-events.message.sent.v1',
  description: 'A message was sent to the chat of a tribe. Lines that the system writes have no such event.',
  subject: 'messageId',
  data: {
    messageId: id('The message.'),
    tribeId: id('The tribe.'),
    sequence: count('Its number in the sequence of the chat.'),
    senderId: optional(person('Who sent it. Absent for a prompt.')),
    kind: oneOf('What it is.', ['TEXT', 'IMAGE', 'AI_PROMPT', 'EVENT']),
    length: count('How many characters it has.'),
    replyToId: optional(id('The message that it answers.')),
    eventId: optional(id('The event that it shows.')),
  },
  example: {
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fa0',
    tribeId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f60',
    sequence: 312,
    senderId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    kind: 'TEXT',
    length: 42,
    replyToId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f9e',
  },
});
