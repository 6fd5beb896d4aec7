import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { source } from './notification-source.ts';
import { authorOfMessage, listenersOfChat } from './chat-recipients.ts';

/** What is said in the chats of tribes. Who muted a chat, or has read so far, is told nothing of it. */
export const chatSources = [
  source(messageSent, {
    kind: 'CHAT_MESSAGES',
    to: async (data, tx) => {
      // A prompt and a card of an event are told by notifications of their own.
      if (data.kind !== 'TEXT' && data.kind !== 'IMAGE') return [];
      // The author of the message that it answers is told of the answer instead.
      const [answered] = await authorOfMessage(data, tx);
      return (await listenersOfChat(data, tx)).filter((userId) => userId !== answered);
    },
    by: ({ senderId }) => senderId,
    shows: ['tribeId', 'messageId'],
    collapsesBy: 'tribeId',
  }),
  source(messageSent, {
    kind: 'CHAT_ANSWERED',
    to: async (data, tx) => {
      const [answered] = await authorOfMessage(data, tx);
      return (await listenersOfChat(data, tx)).filter((userId) => userId === answered);
    },
    by: ({ senderId }) => senderId,
    shows: ['tribeId', 'messageId'],
  }),
  source(messageSent, {
    kind: 'PROMPT_ASKED',
    only: { kind: 'AI_PROMPT' },
    to: listenersOfChat,
    shows: ['tribeId', 'messageId'],
    collapsesBy: 'tribeId',
  }),
];
