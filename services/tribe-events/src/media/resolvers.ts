import { finishUpload } from '@kindred/uploads/finish-upload';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { attendanceLoaders } from '../attendance/loaders.ts';
import type { Context } from '../context.ts';
import type { eventLoaders } from '../events/loaders.ts';
import type { tribeLoaders } from '../tribes/loaders.ts';
import { addressOf, addressOfThumbnail } from './addresses.ts';
import { deleteMedia } from './delete-media.ts';
import type { mediaLoaders } from './loaders.ts';
import { mediaUploads } from './media-uploads.ts';
import { startUpload } from './start-upload.ts';

type Loaders = typeof attendanceLoaders & typeof eventLoaders & typeof mediaLoaders & typeof tribeLoaders;

export const mediaResolvers: Resolvers<Context<Loaders>> = {
  Mutation: {
    startMediaUpload: (_, { input }, { work, person, dependencies }) =>
      startUpload(work, dependencies, person(), input),
    finishMediaUpload: async (_, { input }, { work, person, dependencies }) => ({
      media: await finishUpload(
        { work, store: dependencies.media.store, kind: mediaUploads },
        person(),
        { id: input.mediaId },
        'No media of yours',
      ),
    }),
    deleteMedia: async (_, { input }, { work, person, loaders }) => {
      const { deletedId, eventId } = await deleteMedia(work, person(), input);
      return { deletedId, event: eventId === null ? null : await loaders.tribeEvent.load(eventId) };
    },
  },
  TribeEvent: {
    media: async ({ id }, args, { loaders }) =>
      (await loaders.partInEvent.load(id))?.seesAttendees ? loaders.mediaOfEvent.load({ parentId: id, args }) : null,
  },
  EventMedia: {
    __resolveReference: ({ id }, { loaders }) => loaders.eventMedia.load(id),
    event: ({ eventId }, _, { loaders }) => (eventId === null ? null : loaders.tribeEvent.load(eventId)),
    tribe: ({ tribeId }, _, { loaders }) => loaders.tribe.load(tribeId),
    status: ({ status }) => {
      if (status === 'REMOVED') throw new Error('Removed media are in no answer.');
      return status;
    },
    url: (media, _, { work, dependencies }) => addressOf(media, dependencies.media.store, work.now),
    thumbnails: (media) => media.thumbnails.map((dimensions, nth) => ({ ...dimensions, media, nth })),
    uploadedBy: ({ uploadedBy }) => {
      if (uploadedBy === null) throw new Error('The media of an erased person are in no answer.');
      return { id: uploadedBy };
    },
  },
  EventMediaThumbnail: {
    url: (thumbnail, _, { work, dependencies }) => addressOfThumbnail(thumbnail, dependencies.media.store, work.now),
  },
};
