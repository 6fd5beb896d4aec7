import { defineFeature } from '@kindred/service/features/define-feature';
import { uploadLifecycle } from '@kindred/uploads/upload-lifecycle';
import type { Dependencies } from '../dependencies.ts';
import { clearMedia } from './clear-media.ts';
import { eraseMedia } from './erase-media.ts';
import { EventMedia } from './event-media.ts';
import { mediaLoaders } from './loaders.ts';
import { mediaResolvers } from './resolvers.ts';
import { verifyMedia } from './verify-media.ts';

/** Pictures and videos of events and of the chats of tribes. */
export const media = defineFeature<Dependencies, typeof mediaLoaders>({
  name: 'media',
  entities: [EventMedia],
  resolvers: [mediaResolvers],
  loaders: mediaLoaders,
  jobs: [verifyMedia, clearMedia],
  lifecycles: { EventMedia: uploadLifecycle },
  routes: (app, dependencies) => dependencies.media.serve(app),
  idsOfThings: ['media_id'],
  personalData: [
    {
      table: 'event_media',
      kind: 'EVENT_MEDIA',
      what: 'Pictures and videos that a person uploaded. Their content is in the media store.',
      class: 'SENSITIVE',
      purpose: 'CONTRACT',
      owner: 'uploaded_by',
      erase: eraseMedia,
      archive: {
        as: 'media',
        order: 'started_at',
        fields: {
          id: 'id',
          tribeId: 'tribe_id',
          eventId: 'event_id',
          contentType: 'content_type',
          sizeBytes: 'size_bytes',
          status: 'status',
          uploadedAt: 'uploaded_at',
        },
      },
      endOfLife: {
        job: 'clear-media',
        because:
          'media are kept for two years after their event, or after they were sent to a tribe; uploads that are not shown, for two hours; the content of reported ones as long as the evidence',
      },
    },
  ],
});
