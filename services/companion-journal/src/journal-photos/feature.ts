import { defineFeature } from '@kindred/service/features/define-feature';
import { eraseUploads } from '@kindred/uploads/erase-uploads';
import { uploadLifecycle } from '@kindred/uploads/upload-lifecycle';
import type { Dependencies } from '../dependencies.ts';
import { clearPhotos } from './clear-photos.ts';
import { JournalPhoto } from './journal-photo.ts';
import { photoLoaders } from './loaders.ts';
import { photoUploads } from './photo-uploads.ts';
import { removePhoto } from './remove-photo.ts';
import { photoResolvers } from './resolvers.ts';
import { verifyPhotos } from './verify-photos.ts';

/** Photos of journal entries, each for its owner alone. */
export const journalPhotos = defineFeature<Dependencies, typeof photoLoaders>({
  name: 'journal-photos',
  entities: [JournalPhoto],
  resolvers: [photoResolvers],
  loaders: photoLoaders,
  jobs: [verifyPhotos, clearPhotos],
  lifecycles: { JournalPhoto: uploadLifecycle },
  routes: (app, dependencies) => dependencies.media.serve(app),
  personalData: [
    {
      table: 'journal_photo',
      kind: 'JOURNAL_PHOTO',
      what: 'Photos of the entries of a journal. Their content is in the media store.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'uploaded_by',
      erase: (erasing) => eraseUploads(erasing, photoUploads, (tx, photo) => removePhoto(tx, photo, 'ERASURE')),
      archive: {
        as: 'journalPhotos',
        order: 'started_at, id',
        fields: {
          id: 'id',
          entryId: 'entry_id',
          contentType: 'content_type',
          sizeBytes: 'size_bytes',
          status: 'status',
          uploadedAt: 'uploaded_at',
        },
      },
      endOfLife: {
        job: 'clear-journal-photos',
        because:
          'photos go with their entry, 30 days after it was deleted; uploads that are not shown, after two hours',
      },
    },
  ],
});
