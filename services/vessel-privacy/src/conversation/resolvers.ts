import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { SealedText } from '../sealed-text.ts';
import { supportWords } from '../support/support-offer.ts';
import { listOf } from '../vessels/words.ts';
import { askAgain } from './ask-again.ts';
import { refusalOf } from '../guide/given.ts';
import { listMessages } from './list-messages.ts';
import { postMessage } from './post-message.ts';
import { streamUrlOf } from './stream-reply.ts';
import { offerForWords } from '../support/words-of-danger.ts';
import { NotFound } from '@kindred/contracts/domain-error';
import { isOwn, ownOnly } from '@kindred/service/own-only';

const opened = ({ loaders }: Context, sealed: SealedText | null) =>
  sealed === null ? Promise.resolve(null) : loaders.opened.load(sealed);

async function wordsIn(context: Context, sealed: SealedText | null): Promise<string[] | null> {
  const json = await opened(context, sealed);
  return json === null ? null : listOf(json);
}

export const conversation: Resolvers = {
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
    reply: ({ id, role }, _, { loaders }) => (role === 'USER' ? loaders.guideReply.load(id) : null),
    // What is the writer's alone, also where both people read the message.
    given: ({ id, senderId }, _, { caller, loaders }) => ownOnly(caller, senderId, () => loaders.given.load(id)),
    supportOffer: async (message, _, context) => {
      if (!isOwn(context.caller, message.senderId)) return null;
      const offer =
        (await offerForWords(context, message)) ?? (await context.loaders.offeredWith.load(message.id))?.offer;
      return offer ? { ...offer, message: supportWords(offer) } : null;
    },
  },
  GuideReply: {
    status: (reply, _, { actor }) => reply.seenBy(actor.id).status,
    reason: (reply, _, { actor }) => reply.seenBy(actor.id).reason,
    message: ({ replyId }, _, { loaders }) => (replyId === null ? null : loaders.sessionMessage.load(replyId)),
    streamUrl: ({ messageId }, _, { dependencies }) => streamUrlOf(dependencies.publicUrl, messageId),
  },
  Given: {
    refusal: ({ kind, refused }) => (refused ? refusalOf(kind) : null),
    of: ({ kind, subjectId }) => (kind === 'LIBRARY' ? null : { id: subjectId }),
  },
};
