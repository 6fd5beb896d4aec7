import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { attachmentLoaders } from './loaders.ts';
import { addressOfThumbnail } from './thumbnails.ts';

/** The greatest number that `Int` holds. */
const mostInt = 2 ** 31 - 1;

export const attachmentResolvers: Resolvers<Context<typeof attachmentLoaders>> = {
  ChannelMessage: {
    attachment: ({ id, deletedAt }, _, { loaders }) =>
      deletedAt === null ? loaders.attachmentOfMessage.load(id) : null,
  },
  ChannelAttachment: {
    size: ({ bytes }) => (bytes !== null && bytes <= mostInt ? bytes : null),
    width: ({ upload }) => upload?.width ?? null,
    height: ({ upload }) => upload?.height ?? null,
    thumbnails: ({ upload }) =>
      upload === null ? [] : upload.thumbnails.map((one, nth) => ({ ...one, uploadId: upload.id, nth })),
    url: ({ messageId }, _, { dependencies: { attachments }, person, work }) =>
      attachments.addressOf({ messageId, viewerId: person().id }, work.now),
  },
  ChannelAttachmentThumbnail: {
    url: (thumbnail, _, { work, dependencies: { media } }) => addressOfThumbnail(thumbnail, media.store, work.now),
  },
};
