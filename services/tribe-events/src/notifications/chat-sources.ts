import { messageSent } from '@kindred/contracts/tribe-events/message-sent';
import { source } from './notification-source.ts';
import { answeredByEach, listenersOfEach } from './chat-recipients.ts';

/** What is said in the chats of tribes. Who muted a chat, or has read so far, is told nothing of it. */
export const chatSources = [
  source(messageSent, {
    kind: 'CHAT_MESSAGES',
    to: {
      // A prompt and a card of an event are told by notifications of their own.
      ofEach: async (messages, tx) => {
        const said = messages.filter(({ kind }) => kind === 'TEXT' || kind === 'IMAGE');
        const listeners = await listenersOfEach(said, tx);
        // The author of the message that it answers is told of the answer instead.
        const answered = await answeredByEach(said, tx);
        const told = listeners.map((userIds, place) => userIds.filter((userId) => userId !== answered[place]));
        return messages.map((message) => told[said.indexOf(message)] ?? []);
      },
    },
    by: ({ senderId }) => senderId,
    shows: ['tribeId', 'messageId'],
    collapsesBy: 'tribeId',
  }),
  source(messageSent, {
    kind: 'CHAT_ANSWERED',
    to: {
      ofEach: async (messages, tx) => {
        const answered = await answeredByEach(messages, tx);
        const answers = messages.filter((_, place) => answered[place] !== undefined);
        const listeners = await listenersOfEach(answers, tx);
        return messages.map((message, place) =>
          (listeners[answers.indexOf(message)] ?? []).filter((userId) => userId === answered[place]),
        );
      },
    },
    by: ({ senderId }) => senderId,
    shows: ['tribeId', 'messageId'],
  }),
  source(messageSent, {
    kind: 'PROMPT_ASKED',
    only: { kind: 'AI_PROMPT' },
    to: { ofEach: listenersOfEach },
    shows: ['tribeId', 'messageId'],
    collapsesBy: 'tribeId',
  }),
];
