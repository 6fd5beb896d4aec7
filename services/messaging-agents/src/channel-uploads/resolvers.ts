import { finishUpload } from '@kindred/uploads/finish-upload';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { channelLoaders } from '../channels/loaders.ts';
import type { Context } from '../context.ts';
import type { messageLoaders } from '../messages/loaders.ts';
import { deleteUpload } from './delete-upload.ts';
import type { channelUploadLoaders } from './loaders.ts';
import { noUpload } from './own-upload.ts';
import { startUpload } from './start-upload.ts';
import { channelUploadKind } from './upload-kind.ts';

type Loaders = typeof channelUploadLoaders & typeof channelLoaders & typeof messageLoaders;

export const channelUploadResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    startChannelUpload: (_, { input }, { work, person, dependencies }) =>
      startUpload(work, dependencies, person(), input),
    finishChannelUpload: async (_, { input }, { work, person, dependencies }) => ({
      channelUpload: await finishUpload(
        { work, store: dependencies.media.store, kind: channelUploadKind },
        person(),
        { id: input.uploadId },
        noUpload,
      ),
    }),
    deleteChannelUpload: async (_, { input }, { work, person }) => ({
      deletedId: await deleteUpload(work, person(), input.uploadId),
    }),
  },
  ChannelUpload: {
    __resolveReference: ({ id }, { loaders }) => loaders.channelUpload.load(id),
    channel: ({ channelId }, _, { loaders }) => loaders.channel.load(channelId),
    message: ({ messageId }, _, { loaders }) => (messageId === null ? null : loaders.channelMessage.load(messageId)),
    status: ({ status }) => {
      if (status === 'REMOVED') throw new Error('Removed uploads are in no answer.');
      return status;
    },
  },
};
