import type { Job } from '@kindred/service/jobs';
import { clearUploads, removeExpired } from '@kindred/uploads/clear-uploads';
import type { Dependencies } from '../dependencies.ts';
import { mediaUploads } from './media-uploads.ts';
import { removeMedia } from './remove-media.ts';

/** Removes media whose time is over, and does the work of the store that is due. */
export const clearMedia: Job<Dependencies> = {
  name: 'clear-media',
  everyMs: 10_000,
  async run({ work, dependencies: { media } }) {
    await removeExpired(work, mediaUploads, expired, (tx, one) => removeMedia(tx, one, 'RETENTION'));
    await clearUploads({ work, store: media.store, kind: mediaUploads });
  },
};

const expired = `SELECT o.id FROM event_media o LEFT JOIN tribe_event e ON e.id = o.event_id
  WHERE o.status = 'READY' AND (e.ended_at < $1::timestamptz - interval '2 years'
    OR (o.event_id IS NULL AND o.uploaded_at < $1::timestamptz - interval '2 years'))
  ORDER BY o.id LIMIT $2 FOR UPDATE OF o SKIP LOCKED`;
