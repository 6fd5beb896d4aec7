import { NotFound } from '@kindred/contracts/domain-error';
import { finishUpload } from '@kindred/uploads/finish-upload';
import type { Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import type { journalLoaders } from '../journal/loaders.ts';
import { addressOf, addressOfThumbnail } from './addresses.ts';
import { deletePhoto } from './delete-photo.ts';
import type { photoLoaders } from './loaders.ts';
import { photoUploads } from './photo-uploads.ts';
import { startPhoto } from './start-photo.ts';
import { visiblePhoto } from './visible-photo.ts';

type PhotoContext = Context<typeof journalLoaders & typeof photoLoaders>;

export const photoResolvers: Resolvers<PhotoContext> = {
  Mutation: {
    startJournalPhotoUpload: (_, { input }, { work, person, dependencies }) =>
      startPhoto(work, dependencies, person(), input),
    finishJournalPhotoUpload: async (_, { input }, { work, person, dependencies }) => ({
      photo: await finishUpload(
        { work, store: dependencies.media.store, kind: photoUploads },
        person(),
        { ...visiblePhoto, id: input.photoId },
        'No photo of yours',
      ),
    }),
    deleteJournalPhoto: async (_, { input }, { work, person, loaders }) => {
      const { id: deletedId, entryId } = await deletePhoto(work, person(), input.photoId);
      return { deletedId, entry: await entryOf(entryId, loaders) };
    },
  },
  JournalEntry: {
    photos: async ({ id }, _, { loaders }) => [...(await loaders.photosOfEntry.load(id))],
  },
  JournalPhoto: {
    __resolveReference: ({ id }, { loaders }) => loaders.journalPhoto.load(id),
    entry: ({ entryId }, _, { loaders }) => entryOf(entryId, loaders),
    status: ({ status }) => {
      if (status === 'REMOVED') throw new Error('Removed photos are in no answer.');
      return status;
    },
    refusal: ({ refusal }) => {
      if (refusal === 'METADATA') throw new Error('Only videos are refused for their metadata.');
      return refusal;
    },
    url: (photo, _, { work, dependencies }) => addressOf(photo, dependencies.media.store, work.now),
    thumbnails: (photo) => photo.thumbnails.map((dimensions, nth) => ({ ...dimensions, photo, nth })),
  },
  JournalPhotoThumbnail: {
    url: (thumbnail, _, { work, dependencies }) => addressOfThumbnail(thumbnail, dependencies.media.store, work.now),
  },
};

/** @throws {NotFound} when the entry was purged since the photo was read */
async function entryOf(entryId: string, { journalEntry }: PhotoContext['loaders']) {
  const entry = await journalEntry.load(entryId);
  if (!entry) throw new NotFound('No entry of yours');
  return entry;
}
