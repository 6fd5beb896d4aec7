import { NotFound } from '@kindred/contracts/domain-error';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { SealedText } from '@kindred/service/sealed-texts';
import type { sealedTextLoaders } from '../sealed-texts/loaders.ts';
import { listOf } from '../vessels/words.ts';
import { askAgain } from './ask-again.ts';
import { listMessages, type messageLoaders } from './list-messages.ts';
import { postMessage } from './post-message.ts';

type ConversationContext = Context<typeof messageLoaders & typeof sealedTextLoaders>;

export const conversationResolvers: Resolvers<ConversationContext> = {
  Query: {
    sessionMessage: async (_, { id }, { person, loaders }) => {
      person();
      const found = await loaders.sessionMessage.load(id);
      if (!found) throw new NotFound('No message of yours');
      return found;
    },
  },
  Mutation: {
    postMessage: (_, { input }, { work, dependencies, person }) => postMessage(work, dependencies, person(), input),
    askAgain: (_, { input }, { work, dependencies, person }) => askAgain(work, dependencies, person(), input.messageId),
  },
  VesselSession: {
    messages: ({ id }, args, { loaders, cursors }) => listMessages(loaders.messagePages, cursors, id, args),
  },
  SessionMessage: {
    sender: ({ senderId }) => (senderId === null ? null : { id: senderId }),
    content: (message, _, context) => opened(context, message.sealed('content')),
    extractedNeeds: (message, _, context) => wordsIn(context, message.sealed('extractedNeeds')),
    extractedEmotions: (message, _, context) => wordsIn(context, message.sealed('extractedEmotions')),
  },
};

async function opened({ loaders }: ConversationContext, sealed: SealedText | null): Promise<string | null> {
  return sealed === null ? null : loaders.opened.load(sealed);
}

async function wordsIn(context: ConversationContext, sealed: SealedText | null): Promise<string[] | null> {
  const json = await opened(context, sealed);
  return json === null ? null : listOf(json);
}
