import { ownOnly } from '@kindred/service/own-only';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { messageLoaders } from '../conversation/list-messages.ts';
import { messageStreamUrl } from '../conversation/stream-reply.ts';
import { refusalOf } from './given.ts';
import type { guideLoaders } from './loaders.ts';

export const guideResolvers: Resolvers<Context<typeof guideLoaders & typeof messageLoaders>> = {
  SessionMessage: {
    reply: ({ id, role }, _, { loaders }) => (role === 'USER' ? loaders.guideReply.load(id) : null),
    // Shown to the writer alone, also where both read the message.
    given: ({ id, senderId }, _, { caller, loaders }) => ownOnly(caller, senderId, () => loaders.given.load(id)),
  },
  GuideReply: {
    status: (reply, _, { actor }) => reply.seenBy(actor.id).status,
    reason: (reply, _, { actor }) => reply.seenBy(actor.id).reason,
    message: ({ replyId }, _, { loaders }) => (replyId === null ? null : loaders.sessionMessage.load(replyId)),
    streamUrl: ({ messageId }, _, { dependencies }) => messageStreamUrl(dependencies.publicUrl, messageId),
  },
  Given: {
    refusal: ({ kind, refused }) => (refused ? refusalOf(kind) : null),
    of: ({ kind, subjectId }) => (kind === 'LIBRARY' ? null : { id: subjectId }),
  },
};
