import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { attachmentLoaders } from './loaders.ts';

/** The greatest number that `Int` holds. */
const mostInt = 2 ** 31 - 1;

export const attachmentResolvers: Resolvers<Context<typeof attachmentLoaders>> = {
  ChannelMessage: {
    attachment: ({ id, deletedAt }, _, { loaders }) =>
      deletedAt === null ? loaders.attachmentOfMessage.load(id) : null,
  },
  ChannelAttachment: {
    size: ({ bytes }) => (bytes !== null && bytes <= mostInt ? bytes : null),
    url: ({ messageId }, _, { dependencies: { attachments }, person, work }) =>
      attachments.addressOf({ messageId, viewerId: person().id }, work.now),
  },
};
