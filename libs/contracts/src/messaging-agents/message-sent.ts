import { defineEvent } from '../define-event.ts';
import { count, flag, id, oneOf, optional, person } from '../fields.ts';

export const messageSent = defineEvent({
  type: 'messaging-agents.message.sent.v1',
  description: 'A message was sent to a channel. One of the three ids of senders is there.',
  subject: 'messageId',
  data: {
    messageId: id('The message.'),
    channelId: id('The channel.'),
    sequence: count('Its number in the sequence of the channel.'),
    senderType: oneOf('What sent it.', ['HUMAN', 'AGENT']),
    userId: optional(person('The person who sent it.')),
    agentId: optional(id('The agent that sent it.')),
    guestId: optional(person('The guest of Matrix who sent it.')),
    length: count('How many characters it has.'),
    fromMatrix: flag('Whether it was written in a Matrix client.'),
    replyToId: optional(id('The message that it answers.')),
    threadRootId: optional(id('The message that began its thread.')),
  },
  example: {
    messageId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fd0',
    channelId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9fc0',
    sequence: 312,
    senderType: 'HUMAN',
    userId: '01981f5e-8c00-7a10-9f6b-3d2c1b0a9f02',
    length: 42,
    fromMatrix: false,
  },
});
